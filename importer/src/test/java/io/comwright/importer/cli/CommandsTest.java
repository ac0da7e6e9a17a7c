package io.comwright.importer.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.comwright.importer.WindowsMetadata;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The commands, as somebody calls them. */
class CommandsTest {
  @TempDir private static Path shared;

  private static Path winmd;

  @TempDir private Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private Path list;
  private Path source;

  @BeforeAll
  static void writeMetadata() throws IOException {
    winmd = Files.write(shared.resolve("Windows.Win32.winmd"), WindowsMetadata.content());
  }

  @BeforeEach
  void writeList() throws IOException {
    list = folder.resolve("comwright.import");
    write("ITaskbarList", "IShellItem", "-IBindCtx");
    source = folder.resolve("src/com/example/ITaskbarList.java");
  }

  private void write(String... lines) throws IOException {
    Files.writeString(
        list, "winmd " + winmd + "\npackage com.example\n" + String.join("\n", lines) + "\n");
  }

  private int run(String... arguments) {
    out.getBuffer().setLength(0);
    err.getBuffer().setLength(0);
    CommandLine line = Main.commandLine();
    line.setOut(new PrintWriter(out, true));
    line.setErr(new PrintWriter(err, true));
    return line.execute(arguments);
  }

  private int onFolder(String command, String... more) {
    String[] arguments = new String[more.length + 4];
    arguments[0] = command;
    arguments[1] = "--list";
    arguments[2] = list.toString();
    arguments[3] = folder.resolve("src").toString();
    System.arraycopy(more, 0, arguments, 4, more.length);
    return run(arguments);
  }

  @Test
  void listOfWhatIsReferredTo() {
    assertEquals(0, run("list", "--winmd", winmd.toString(), "ITaskbarList3"));
    assertTrue(
        out.toString().contains("interface Windows.Win32.UI.Shell.ITaskbarList3, 12 methods"));
    assertTrue(out.toString().contains("record    Windows.Win32.UI.Shell.THUMBBUTTON"));
    assertTrue(out.toString().contains("flags     Windows.Win32.UI.Shell.THUMBBUTTONMASK"));
  }

  @Test
  void listWithoutWhatIsLeftOut() {
    assertEquals(0, run("list", "--winmd", winmd.toString(), "IShellItem", "-IBindCtx"));
    assertTrue(out.toString().contains("interface Windows.Win32.UI.Shell.IShellItem,"));
    assertFalse(out.toString().contains("IMoniker"));
    assertEquals(2, run("list", "--winmd", winmd.toString(), "IShellItem", "-IBindCtxs"));
    assertTrue(err.toString().contains("there is no IBindCtxs; near it: IBindCtx"));
  }

  @Test
  void namesThatDoNotExist() {
    assertEquals(2, run("list", "--winmd", winmd.toString(), "IFileOpenDialg"));
    assertEquals(
        "comwright-import: command line:1: there is no IFileOpenDialg; near it: IFileOpenDialog"
            + System.lineSeparator(),
        err.toString().replaceFirst("(IFileOpenDialog),.*", "$1"));
    assertEquals(2, run("list", "--winmd", winmd.toString(), "IFileOpenDialg*"));
  }

  @Test
  void namesOfWhatIsNotWritten() {
    assertEquals(2, run("list", "--winmd", winmd.toString(), "IUnknown"));
    assertTrue(err.toString().contains("IUnknown is in Comwright's runtime"), err::toString);
    assertEquals(2, run("list", "--winmd", winmd.toString(), "IOleUILinkContainerW"));
    assertTrue(err.toString().contains("\"iid IOleUILinkContainerW IID\""), err::toString);
    assertEquals(2, run("list", "--winmd", winmd.toString(), "HWND"));
    assertTrue(err.toString().contains("HWND is another name for void*"), err::toString);
  }

  /** CLSID_ShellLink of shlguid.h. */
  @Test
  void classesAreConstants() throws IOException {
    write("ShellLink", "FileOpenDialog");
    assertEquals(0, onFolder("write"));
    assertTrue(
        Files.readString(source.resolveSibling("Clsids.java"))
            .contains("CLSID_ShellLink = Guid.parse(\"00021401-0000-0000-c000-000000000046\");"));
  }

  @Test
  void filesThatAreNotThereOrDamaged() throws IOException {
    assertEquals(3, run("list", "--winmd", folder.resolve("none.winmd").toString(), "IFoo"));
    assertTrue(err.toString().contains("none.winmd does not exist"));
    Path damaged = Files.write(folder.resolve("damaged.winmd"), new byte[1000]);
    assertEquals(3, run("census", "--winmd", damaged.toString()));
    assertTrue(err.toString().contains("damaged at offset 0x0"), err::toString);
    assertEquals(2, run("list", "IFoo"));
  }

  @Test
  void anotherMetadataFileThanTheListSays() throws IOException {
    Files.writeString(
        list,
        "winmd %s sha256 %s\npackage com.example\nITaskbarList\n"
            .formatted(winmd, "00".repeat(32)));
    assertEquals(2, onFolder("write"));
    assertTrue(err.toString().contains("comwright.import:1: "), err::toString);
    assertTrue(err.toString().contains("is another file"), err::toString);
  }

  @Test
  void writtenTwiceNothingChanges() throws IOException {
    assertEquals(1, onFolder("diff"));
    assertTrue(out.toString().contains("+public interface ITaskbarList extends IUnknown {"));
    assertFalse(Files.exists(source));
    assertEquals(0, onFolder("write"));
    assertTrue(Files.readString(source).startsWith("package com.example;\n"));
    assertEquals(0, onFolder("diff"));
    assertEquals("", out.toString());
    assertEquals(0, onFolder("write"));
    assertTrue(out.toString().contains(" 0 of them changed"), out::toString);
  }

  @Test
  void handEditsSurvive() throws IOException {
    assertEquals(0, onFolder("write"));
    String edited =
        Files.readString(source).replace("void activateTab(Handle hwnd)", "void show(Handle tab)");
    Files.writeString(source, edited);
    assertEquals(0, onFolder("diff"));
    write("ITaskbarList", "rename ITaskbarList.HrInit begin");
    assertEquals(0, onFolder("write"));
    assertTrue(Files.readString(source).contains("void show(Handle tab)"));
    assertTrue(Files.readString(source).contains("void begin()"));
    assertTrue(err.toString().contains("IShellItem.java is not imported any more"), err::toString);
  }

  @Test
  void conflictsAreMarked() throws IOException {
    assertEquals(0, onFolder("write"));
    Files.writeString(
        source, Files.readString(source).replace("void hrInit()", "void initialise()"));
    write("ITaskbarList", "rename ITaskbarList.HrInit begin");
    assertEquals(1, onFolder("write"));
    assertTrue(err.toString().contains("ITaskbarList.java has conflicts"));
    assertTrue(Files.readString(source).contains("<<<<<<< mine\n"));
  }

  @Test
  void strictWritesNothingThatIsUndecided() throws IOException {
    assertEquals(1, onFolder("write", "--strict"));
    assertTrue(err.toString().contains("IShellItem.getDisplayName: ppszName: "), err::toString);
    assertFalse(Files.exists(source));
    write("ITaskbarList");
    assertEquals(0, onFolder("write", "--strict"));
  }
}
