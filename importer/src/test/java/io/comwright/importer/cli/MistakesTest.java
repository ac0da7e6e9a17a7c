package io.comwright.importer.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.comwright.importer.WindowsMetadata;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** What users get wrong ends with a sentence that names the file, the line or the name. */
class MistakesTest {
  @TempDir private static Path shared;

  private static Path winmd;

  @TempDir private Path folder;

  private final StringWriter err = new StringWriter();
  private Path list;

  @BeforeAll
  static void writeMetadata() throws IOException {
    winmd = Files.write(shared.resolve("Windows.Win32.winmd"), WindowsMetadata.content());
  }

  @BeforeEach
  void nameList() {
    list = folder.resolve("comwright.import");
  }

  private String run(int code, String... arguments) {
    err.getBuffer().setLength(0);
    CommandLine line = Main.commandLine();
    line.setOut(new PrintWriter(new StringWriter(), true));
    line.setErr(new PrintWriter(err, true));
    assertEquals(code, line.execute(arguments), err::toString);
    return err.toString().strip();
  }

  private String write(int code) {
    return run(code, "write", "--list", list.toString(), folder.resolve("src").toString());
  }

  private String list(int code, String... names) {
    String[] arguments = new String[names.length + 3];
    arguments[0] = "list";
    arguments[1] = "--winmd";
    arguments[2] = winmd.toString();
    System.arraycopy(names, 0, arguments, 3, names.length);
    return run(code, arguments);
  }

  private String text() {
    return "winmd " + winmd + "\npackage com.example\nITaskbarList\n";
  }

  @Test
  void aFolderThatIsNoFile() throws IOException {
    String message = run(3, "list", "--winmd", folder.toString(), "IFoo");
    assertEquals("comwright-import: " + folder + " is a folder", message);
    Files.createDirectory(list);
    assertEquals("comwright-import: " + list + " is a folder", write(3));
  }

  /** What Windows PowerShell writes by {@code >}, and what Notepad writes. */
  @Test
  void listsInOtherEncodings() throws IOException {
    Files.writeString(list, "\uFEFF" + text(), StandardCharsets.UTF_16LE);
    assertEquals("comwright-import: " + list + " is no text in UTF-8", write(3));
    Files.writeString(list, "\uFEFF" + text());
    assertEquals("", write(0));
  }

  @Test
  void aSourceThatIsNoText() throws IOException {
    Files.writeString(list, text());
    write(0);
    Path source = folder.resolve("src/com/example/ITaskbarList.java");
    Files.writeString(source, "// Gr\u00fc\u00dfe", StandardCharsets.ISO_8859_1);
    assertEquals("comwright-import: " + source + " is no text in UTF-8", write(3));
  }

  @Test
  void aFileWhereAFolderIsWanted() throws IOException {
    Files.writeString(list, text());
    Path base = Files.writeString(folder.resolve("comwright.import.base"), "");
    assertEquals("comwright-import: " + base + " is no folder", write(3));
  }

  /** A conflict stays one until somebody has taken its marks out. */
  @Test
  void aConflictThatIsStillThere() throws IOException {
    Files.writeString(list, text());
    write(0);
    Path source = folder.resolve("src/com/example/ITaskbarList.java");
    Files.writeString(source, Files.readString(source).replace("void hrInit()", "void begin()"));
    Files.writeString(list, text() + "rename ITaskbarList.HrInit start\n");
    assertEquals("ITaskbarList.java has conflicts", write(1));
    assertEquals("ITaskbarList.java has conflicts", write(1));
    String text = Files.readString(source).replaceAll("(?m)^(<<<<<<<|=======|>>>>>>>).*\n", "");
    Files.writeString(source, text);
    assertEquals("", write(0));
  }

  /** Half of an edited source would be lost work, and be taken for an edit. */
  @Test
  void aWriteThatFailsLeavesTheSource() throws IOException {
    Files.writeString(list, text());
    write(0);
    Path source = folder.resolve("src/com/example/ITaskbarList.java");
    String before = Files.readString(source);
    Path next = Files.createDirectory(source.resolveSibling("ITaskbarList.java.new"));
    Files.createFile(next.resolve("in the way"));
    Files.writeString(list, text() + "rename ITaskbarList.HrInit start\n");
    write(3);
    assertEquals(before, Files.readString(source));
  }

  @Test
  void whatIsWantedAndLeftOut() {
    String begin = "comwright-import: command line:1: ";
    assertEquals(
        begin + "ITaskbarList3 is left out by another line",
        list(2, "ITaskbarList3", "-ITaskbarList*"));
    assertEquals(
        begin + "ITaskbarList3 derives from ITaskbarList2, which is left out",
        list(2, "ITaskbarList3", "-ITaskbarList2"));
    assertEquals(
        begin + "ITaskbarList* stands for nothing that can be imported and is not left out",
        list(2, "ITaskbarList*", "-ITaskbarList"));
  }

  @Test
  void aFunctionThatJavaCannotCall() {
    assertEquals(
        "comwright-import: command line:1: CreateDeltaW passes a struct or a union by value that"
            + " Java cannot pass",
        list(2, "CreateDeltaW"));
  }

  @Test
  void aNameWithItsNamespace() {
    assertEquals(
        "comwright-import: command line:1: write the simple name, ITaskbarList3",
        list(2, "Windows.Win32.UI.Shell.ITaskbarList3"));
  }

  @Test
  void twoPackages() throws IOException {
    Files.writeString(list, text() + "package com.other\n");
    assertTrue(write(2).endsWith("comwright.import:4: the package is com.example already"));
  }
}
