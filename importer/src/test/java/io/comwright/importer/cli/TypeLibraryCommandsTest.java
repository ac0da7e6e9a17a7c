package io.comwright.importer.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.comwright.importer.WindowsMetadata;
import io.comwright.importer.typelib.SmallLibrary;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The commands with type libraries. */
class TypeLibraryCommandsTest {
  private static final int WIN64 = 3;

  @TempDir private Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private Path library;
  private Path list;
  private Path sources;

  @BeforeEach
  void writeFiles() throws IOException {
    library = Files.write(folder.resolve("bank.tlb"), SmallLibrary.bytes(WIN64));
    list = folder.resolve("comwright.import");
    sources = folder.resolve("src/com/example");
  }

  private int run(String... arguments) {
    out.getBuffer().setLength(0);
    err.getBuffer().setLength(0);
    CommandLine line = Main.commandLine();
    line.setOut(new PrintWriter(out, true));
    line.setErr(new PrintWriter(err, true));
    return line.execute(arguments);
  }

  private int onFolder(String command) {
    return run(command, "--list", list.toString(), folder.resolve("src").toString());
  }

  @Test
  void list() {
    assertEquals(0, run("list", "--tlb", library.toString(), "Account"), err::toString);
    assertEquals(
        """
        class     Bank.Account
        interface Bank.DEvents, 2 methods
        interface Bank.IAccount, 4 methods
        flags     Bank.Kind
        """,
        out.toString().replace("\r\n", "\n"));
  }

  @Test
  void namesThatDoNotExist() {
    assertEquals(2, run("list", "--tlb", library.toString(), "IAcount"));
    assertTrue(err.toString().contains("there is no IAcount; near it: IAccount"), err::toString);
    assertEquals(2, run("list", "IAccount"));
    assertTrue(err.toString().contains("--winmd FILE or --tlb FILE"), err::toString);
  }

  @Test
  void writeAndDiff() throws IOException {
    String digits = Inputs.sha256(library);
    Files.writeString(
        list, "tlb bank.tlb sha256 " + digits + "\npackage com.example\nAccount\n-DEvents\n");
    assertEquals(1, onFolder("diff"));
    assertTrue(out.toString().contains("+public interface IAccount extends IDispatch {"));
    assertEquals(0, onFolder("write"), err::toString);
    assertTrue(Files.readString(sources.resolve("IAccount.java")).contains("@DispId(1)"));
    assertEquals(0, onFolder("diff"));
    assertTrue(Files.notExists(sources.resolve("DEvents.java")));
    byte[] other = SmallLibrary.bytes(1);
    Files.write(library, other);
    assertEquals(2, onFolder("write"));
    assertTrue(
        err.toString().contains("comwright.import:1: bank.tlb is another file, its SHA-256 is"));
  }

  @Test
  void aRenamedMethod() throws IOException {
    Files.writeString(
        list, "tlb bank.tlb\npackage com.example\nIAccount\nrename IAccount.Deposit payIn\n");
    assertEquals(0, onFolder("write"), err::toString);
    String source = Files.readString(sources.resolve("IAccount.java"));
    assertTrue(source.contains("  @NativeName(\"Deposit\")\n  @DispId(1)\n  void payIn("), source);
  }

  @Test
  void metadataAndALibrary() throws IOException {
    Files.write(folder.resolve("Windows.Win32.winmd"), WindowsMetadata.content());
    Files.writeString(
        list,
        "winmd Windows.Win32.winmd\ntlb bank.tlb\npackage com.example\nIAccount\nITaskbarList\n");
    assertEquals(0, onFolder("write"), err::toString);
    assertTrue(Files.exists(sources.resolve("IAccount.java")));
    assertTrue(Files.exists(sources.resolve("ITaskbarList.java")));
  }

  @Test
  void whatIsNoLibrary() throws IOException {
    Path text = Files.writeString(folder.resolve("x.tlb"), "SLTG" + "x".repeat(100));
    assertEquals(3, run("list", "--tlb", text.toString(), "IAccount"));
    assertTrue(err.toString().contains("of the old format SLTG"), err::toString);
    byte[] module = new byte[1000];
    System.arraycopy("MZ".getBytes(StandardCharsets.US_ASCII), 0, module, 0, 2);
    Files.write(text, module);
    assertEquals(3, run("list", "--tlb", text.toString(), "IAccount"));
    assertTrue(err.toString().contains("it is no PE file"), err::toString);
    Files.writeString(list, "tlb\npackage com.example\nIAccount\n");
    assertEquals(2, onFolder("write"));
    assertTrue(err.toString().contains("write \"tlb FILE\" or \"tlb FILE sha256"), err::toString);
  }
}
