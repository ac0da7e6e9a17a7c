package io.comwright.processor.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import io.comwright.processor.Compiling;
import io.comwright.processor.ComwrightProcessor;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.eclipse.jdt.core.compiler.batch.BatchCompiler;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was published stays, whatever else is declared; a whole pass looks after that. */
class LockTest {
  private static final String SOURCE =
      """
      package test;
      import io.comwright.*;
      import io.comwright.annotation.*;
      @ComInterface("00000000-0000-0000-0000-000000000001")
      interface IFirst extends IUnknown {
        void open(@WideChar String name, int mode);
        @Slot(11) int count();
        @Slot(4) void reset();
        @Slot(10) Pair pair();
        @Slot(5) void five(); void six(); void seven(); void eight(); void nine();
      }
      @ComInterface("00000000-0000-0000-0000-000000000002")
      interface ISecond extends IFirst {
        void more();
      }
      @ComStruct
      record Pair(short a, int b) {}
      @Callback
      interface Called {
        int call(int a);
      }
      @NativeLibrary("lib")
      interface Lib {
        void first();
      }
      @Vtable(partial = true)
      interface IPart {
        @Slot(7) void seven();
      }
      """;

  private static final String PUBLISHED =
      """
      # What is published of these vtables, functions and structs. The build compares it with the
      # sources. Take a line out only if nobody has been given what it says.
      test.Called callback
      test.Called[call] LONG call(LONG)
      test.IFirst interface 00000000-0000-0000-0000-000000000001 : io.comwright.IUnknown
      test.IFirst[3] HRESULT open(const wchar_t*, LONG)
      test.IFirst[4] HRESULT reset()
      test.IFirst[5] HRESULT five()
      test.IFirst[6] HRESULT six()
      test.IFirst[7] HRESULT seven()
      test.IFirst[8] HRESULT eight()
      test.IFirst[9] HRESULT nine()
      test.IFirst[10] HRESULT pair(Pair*)
      test.IFirst[11] HRESULT count(LONG*)
      test.IPart vtable partial
      test.IPart[7] HRESULT seven()
      test.ISecond interface 00000000-0000-0000-0000-000000000002 : test.IFirst
      test.ISecond[12] HRESULT more()
      test.Lib library
      test.Lib[first] void first()
      test.Pair struct 8 bytes, aligned to 4: 0 SHORT, 4 LONG
      """;

  private static final String TAKE_OUT =
      " Or take its lines out of the lock if nobody has been given it.";
  private static final String VTABLE =
      "A published interface never changes, because those who were compiled with it call slots and"
          + " members by number and implement as many as there were: declare a new interface that"
          + " derives from this one, with an IID of its own."
          + TAKE_OUT;

  @TempDir Path folder;
  private Path lock;

  @BeforeEach
  void publish() throws IOException {
    lock = Files.writeString(folder.resolve("vtables.lock"), PUBLISHED);
  }

  @Test
  void whatIsNewIsWrittenOnDemand() throws IOException {
    Files.delete(lock);
    assertEquals(
        List.of(
            "5: test.IFirst is not in the lock FILE yet. Compile with -Acomwright.lock.update=true,"
                + " and add the lines to your version control. [lock-added]"),
        reported(SOURCE).stream().filter(each -> each.contains("IFirst ")).toList());
    assertFalse(Files.exists(lock));
    assertEquals(List.of(), reported(SOURCE, "-Acomwright.lock.update=true"));
    assertEquals(PUBLISHED, Files.readString(lock));
    assertEquals(List.of(), reported(SOURCE));
  }

  @Test
  void lineEndsAndOrderOfSourcesDoNotMatter() throws IOException {
    Files.writeString(lock, PUBLISHED.replace("\n", "\r\n"));
    assertEquals(List.of(), reported(SOURCE));
    assertEquals(List.of(), reported(SOURCE, "-Acomwright.lock.update=true"));
    assertEquals(PUBLISHED.replace("\n", "\r\n"), Files.readString(lock));
  }

  @Test
  void aMethodMore() throws IOException {
    assertChanged(
        SOURCE.replace("void more();", "void more(); void most();"),
        13,
        """
        test.ISecond is published in FILE, and has changed:
          published: test.ISecond[13] does not exist
          now:       test.ISecond[13] HRESULT most()
        """
            + " "
            + VTABLE);
  }

  @Test
  void parametersAndOrder() throws IOException {
    assertChanged(
        SOURCE
            .replace("String name, int mode", "String name, long mode")
            .replace("void six(); void seven(); void eight();", "void seven(); void six();")
            .replace("@Slot(10) Pair", "@Slot(9) Pair")
            .replace("void nine();", "@Slot(10) void nine();")
            .replace("@Slot(11)", "@Slot(8)")
            .replace("void open", "@Slot(11) void eight(); @Slot(3) void open"),
        5,
        """
        test.IFirst is published in FILE, and has changed:
          published: test.IFirst[3] HRESULT open(const wchar_t*, LONG)
          now:       test.IFirst[3] HRESULT open(const wchar_t*, LONGLONG)
          published: test.IFirst[6] HRESULT six()
          now:       test.IFirst[6] HRESULT seven()
          published: test.IFirst[7] HRESULT seven()
          now:       test.IFirst[7] HRESULT six()
          published: test.IFirst[8] HRESULT eight()
          now:       test.IFirst[8] HRESULT count(LONG*)
          published: test.IFirst[9] HRESULT nine()
          now:       test.IFirst[9] HRESULT pair(Pair*)
          published: test.IFirst[10] HRESULT pair(Pair*)
          now:       test.IFirst[10] HRESULT nine()
          and 1 more
        """
            + " "
            + VTABLE);
  }

  @Test
  void anotherIid() throws IOException {
    assertChanged(
        SOURCE.replace("000002", "000003"),
        13,
        """
        test.ISecond is published in FILE, and has changed:
          published: test.ISecond interface 00000000-0000-0000-0000-000000000002 : test.IFirst
          now:       test.ISecond interface 00000000-0000-0000-0000-000000000003 : test.IFirst
        """
            + " An interface keeps its IID and its base, because those who were compiled with it"
            + " ask for the one and count from the other."
            + TAKE_OUT);
  }

  @Test
  void aFieldMore() throws IOException {
    assertChanged(
        SOURCE.replace("int b", "int b, int c"),
        17,
        """
        test.Pair is published in FILE, and has changed:
          published: test.Pair struct 8 bytes, aligned to 4: 0 SHORT, 4 LONG
          now:       test.Pair struct 12 bytes, aligned to 4: 0 SHORT, 4 LONG, 8 LONG
        """
            + " A published struct keeps its layout, because those who were compiled with it read"
            + " and write where its fields were: declare a new one."
            + TAKE_OUT);
  }

  @Test
  void anotherFunction() throws IOException {
    assertChanged(
        SOURCE.replace("int call(int a)", "int call(long a)"),
        19,
        """
        test.Called is published in FILE, and has changed:
          published: test.Called[call] LONG call(LONG)
          now:       test.Called[call] LONG call(LONGLONG)
        """
            + " A published function keeps its signature, because those who were compiled with it"
            + " pass what they know: declare the new one under another name."
            + TAKE_OUT);
  }

  @Test
  void whatDoesNotBreakAnybodyIsAdded() throws IOException {
    String more =
        SOURCE
            .replace("void first();", "void second(); void first();")
            .replace("@Slot(7) void seven();\n}", "@Slot(7) void seven(); void eight();\n}");
    assertEquals(
        List.of(
            "23: test.Lib has more than the lock FILE says. Compile with"
                + " -Acomwright.lock.update=true, and add the lines to your version control."
                + " [lock-added]",
            "27: test.IPart has more than the lock FILE says. Compile with"
                + " -Acomwright.lock.update=true, and add the lines to your version control."
                + " [lock-added]"),
        reported(more));
    assertEquals(List.of(), reported(more, "-Acomwright.lock.update=true"));
    assertEquals(
        PUBLISHED
            .replace(
                "test.Lib[first] void first()\n",
                "test.Lib[first] void first()\ntest.Lib[second] void second()\n")
            .replace(
                "test.IPart[7] HRESULT seven()\n",
                "test.IPart[7] HRESULT seven()\ntest.IPart[8] HRESULT eight()\n"),
        Files.readString(lock));
  }

  @Test
  void whatIsGone() throws IOException {
    String less = SOURCE.replace("@Callback", "").replace("int call(int a);", "");
    String removed =
        "-1: test.Called is published in FILE, and is declared no more. Declare it"
            + " again, or take its lines out if nobody has been given it. [lock-removed]";
    assertEquals(List.of(removed), reported(less));
    assertEquals(List.of(removed), reported(less, "-Acomwright.lock.update=true"));
    assertEquals(PUBLISHED, Files.readString(lock));
  }

  @Test
  void whatHasNotBeenMerged() throws IOException {
    for (String line :
        List.of(
            "<<<<<<< ours",
            "test.IFirst[4] HRESULT rewind()",
            "test.INew[3] HRESULT first()",
            "test.IFirst interface 00000000-0000-0000-0000-000000000009 : io.comwright.IUnknown")) {
      Files.writeString(lock, PUBLISHED + line + "\n");
      List<String> reported = reported(SOURCE);
      assertEquals(1, reported.size());
      String message = reported.getFirst();
      assertTrue(message.startsWith("-1: FILE cannot be read: line 22 "), message);
      assertTrue(
          message.endsWith(
              ": "
                  + line
                  + ". Put it right by hand, or take it from your version control."
                  + " [lock-unreadable]"),
          message);
    }
    Files.writeString(lock, PUBLISHED + PUBLISHED);
    assertEquals(List.of(), reported(SOURCE));
  }

  /** What Notepad and Windows PowerShell make of a lock. */
  @Test
  void otherEncodings() throws IOException {
    Files.writeString(lock, "\uFEFF" + PUBLISHED);
    assertEquals(List.of(), reported(SOURCE));
    Files.writeString(lock, "\uFEFF" + PUBLISHED, StandardCharsets.UTF_16LE);
    assertEquals(
        List.of(
            "-1: FILE cannot be read: line 1 is no text in UTF-8. Put it right by hand, or take it"
                + " from your version control. [lock-unreadable]"),
        reported(SOURCE));
  }

  /** A base that came with a jar is locked too: it is a part of one's own vtables. */
  @Test
  void aBaseOfAnotherJar() throws IOException {
    Path jar = Files.createDirectory(folder.resolve("jar"));
    Path later = Files.createDirectory(folder.resolve("later"));
    String base =
        """
        package base;
        import io.comwright.*;
        import io.comwright.annotation.*;
        @ComInterface("00000000-0000-0000-0000-000000000001")
        public interface IBase extends IUnknown { void a(); void b(); }
        """;
    String derived =
        """
        package test;
        import io.comwright.annotation.*;
        @ComInterface("00000000-0000-0000-0000-000000000002")
        interface IDerived extends base.IBase { void c(); }
        """;
    Files.delete(lock);
    Compiling.writeClasses(
        Compiling.compile(List.of(), JavaFileObjects.forSourceString("base.IBase", base)), jar);
    assertEquals(List.of(), reported(derived, jar, "-Acomwright.lock.update=true"));
    assertEquals(
        List.of(
            "base.IBase interface 00000000-0000-0000-0000-000000000001 of another jar",
            "base.IBase[3] HRESULT a()",
            "base.IBase[4] HRESULT b()",
            "test.IDerived interface 00000000-0000-0000-0000-000000000002 : base.IBase",
            "test.IDerived[5] HRESULT c()"),
        Files.readAllLines(lock).subList(2, 7));
    Compiling.writeClasses(
        Compiling.compile(
            List.of(),
            JavaFileObjects.forSourceString("base.IBase", base.replace("void a(); ", "int a(); "))),
        later);
    List<String> reported = reported(derived, later);
    assertEquals(
        """
        -1: base.IBase is published in FILE, and has changed:
          published: base.IBase[3] HRESULT a()
          now:       base.IBase[3] HRESULT a(LONG*)
        """
            + " "
            + VTABLE
            + " [lock-changed]",
        String.join("\n", reported));
  }

  private static final String ROOT =
      """
      package base;
      import io.comwright.*;
      import io.comwright.annotation.*;
      @ComInterface("00000000-0000-0000-0000-000000000001")
      public interface IRoot extends IUnknown { void a(); }
      """;
  private static final String BASE =
      """
      package base;
      import io.comwright.annotation.*;
      import io.comwright.automation.*;
      @ComInterface("00000000-0000-0000-0000-000000000002")
      public interface IBase extends IRoot { void b(); }
      """;
  private static final String DUAL =
      """
      package base;
      import io.comwright.annotation.*;
      import io.comwright.automation.*;
      @ComInterface("00000000-0000-0000-0000-000000000003")
      public interface IDual extends IDispatch { @DispId(1) void b(); }
      """;
  private static final String OF_JAR =
      """
      package test;
      import io.comwright.annotation.*;
      @ComInterface("00000000-0000-0000-0000-000000000004")
      interface IDerived extends base.IBase { void c(); }
      @ComInterface("00000000-0000-0000-0000-000000000005")
      interface IMore extends base.IDual { void c(); }
      """;

  /** Whoever derives from an interface of a jar hears that the jar does not keep its word. */
  @Test
  void theLockThatTravelsInAJar() throws IOException {
    Path classes = compileBases(ROOT);
    Path published = Files.createDirectories(classes.resolve("META-INF/comwright"));
    Compilation locking =
        Compiling.compile(
            List.of(
                "-proc:only",
                "-Acomwright.lock.update",
                "-Acomwright.lock=" + published.resolve("vtables.lock")),
            bases(ROOT));
    assertEquals(Compilation.Status.SUCCESS, locking.status());
    Files.delete(lock);
    for (Path place : List.of(classes, jar(classes))) {
      assertEquals(List.of(), reported(OF_JAR, place, "-Acomwright.lock.update"));
    }

    Path later = compileBases(ROOT.replace("void a();", "void a(); void more();"));
    Files.delete(lock);
    for (Path place : List.of(later, jar(later))) {
      assertEquals(List.of(), reported(OF_JAR, place, "-Acomwright.lock.update"));
    }
    Files.createDirectories(later.resolve(JarLock.PATH).getParent());
    Files.copy(classes.resolve(JarLock.PATH), later.resolve(JarLock.PATH));
    Files.delete(lock);
    for (Path place : List.of(later, jar(later))) {
      List<String> reported = reported(OF_JAR, place, "-Acomwright.lock.update");
      assertEquals(1, reported.size(), reported.toString());
      String where = (Files.isDirectory(place) ? "" : "jar:") + place.toUri();
      assertEquals(
          """
          4: The base base.IBase is not what %s says:
            published: base.IBase[4] HRESULT b()
            now:       base.IBase[4] HRESULT more()
            published: base.IBase[5] does not exist
            now:       base.IBase[5] HRESULT b()
          """
                  .formatted(where + (Files.isDirectory(place) ? "" : "!/") + JarLock.PATH)
              + " Use a release of that jar whose vtables are those that it has published, and tell"
              + " its authors. [lock-base]",
          reported.getFirst());
      assertFalse(Files.exists(lock));
      String eclipse = eclipse(OF_JAR, place);
      assertEquals(1, eclipse.split("\\[lock-base]", -1).length - 1, () -> place + "\n" + eclipse);
    }
  }

  /** What Eclipse's compiler says. */
  private String eclipse(String source, Path classes) throws IOException {
    Path file = Files.writeString(folder.resolve("Source.java"), source);
    StringWriter said = new StringWriter();
    PrintWriter writer = new PrintWriter(said, true);
    String classPath = System.getProperty("java.class.path");
    BatchCompiler.compile(
        new String[] {
          "--release",
          "22",
          "-proc:only",
          "-Acomwright.lock=" + lock,
          "-Acomwright.lock.update",
          "-processor",
          ComwrightProcessor.class.getName(),
          "-processorpath",
          classPath,
          "-cp",
          classPath + File.pathSeparator + classes,
          "-d",
          folder.resolve("eclipse").toString(),
          file.toString()
        },
        writer,
        writer,
        null);
    return said.toString();
  }

  /** Bad locks of others are told of, too, and never followed for ever. */
  @Test
  void aLockOfAJarThatCannotBeRead() throws IOException {
    Path classes = compileBases(ROOT);
    Path published = classes.resolve(JarLock.PATH);
    Files.createDirectories(published.getParent());
    Files.writeString(published, "<<<<<<< ours\n");
    Files.delete(lock);
    List<String> reported = reported(OF_JAR, classes, "-Acomwright.lock.update");
    assertEquals(
        List.of("IBase", "IDual"),
        reported.stream()
            .map(each -> each.replaceFirst("(?s).* base base.(\\w+) .*", "$1"))
            .toList());
    assertEquals(
        "4: The lock in the jar of the base base.IBase cannot be read: line 1 is not one:"
            + " <<<<<<< ours. Use another release of that jar, and tell its authors. [lock-base]",
        reported.getFirst());
    Files.writeString(
        published,
        "base.IBase interface 00000000-0000-0000-0000-000000000002 : base.IBase\n"
            + "base.IBase[3] HRESULT a()\nbase.IBase[4] HRESULT b()\n");
    assertEquals(List.of(), reported(OF_JAR, classes, "-Acomwright.lock.update"));
  }

  private Path compileBases(String root) throws IOException {
    Path classes = Files.createTempDirectory(folder, "base");
    Compiling.writeClasses(Compiling.compile(List.of(), bases(root)), classes);
    return classes;
  }

  private static JavaFileObject[] bases(String root) {
    return new JavaFileObject[] {
      JavaFileObjects.forSourceString("base.IRoot", root),
      JavaFileObjects.forSourceString("base.IBase", BASE),
      JavaFileObjects.forSourceString("base.IDual", DUAL)
    };
  }

  /** The same as a jar. */
  private Path jar(Path classes) throws IOException {
    Path jar = Files.createTempFile(folder, "base", ".jar");
    try (JarOutputStream stream = new JarOutputStream(Files.newOutputStream(jar));
        Stream<Path> files = Files.walk(classes)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        stream.putNextEntry(new JarEntry(classes.relativize(file).toString().replace('\\', '/')));
        Files.copy(file, stream);
      }
    }
    return jar;
  }

  /** What scripts know of an interface are its members. */
  @Test
  void membersOfDualInterfacesAndDispinterfaces() throws IOException {
    String members =
        """
        package test;
        import io.comwright.annotation.*;
        import io.comwright.automation.*;
        @ComInterface("00000000-0000-0000-0000-000000000001")
        interface IDual extends IDispatch {
          @DispId(1) void open(@Bstr String file, @DefaultValue("2") int mode);
          @DispId(value = 0, access = DispId.Access.GET) int value();
        }
        @DispInterface("00000000-0000-0000-0000-000000000002")
        interface DEvents extends IDispatch {
          @DispId(-609) void changed(@InOut io.comwright.IntRef count);
        }
        """;
    Files.delete(lock);
    assertEquals(List.of(), reported(members, "-Acomwright.lock.update=true"));
    assertEquals(
        List.of(
            "test.DEvents dispinterface 00000000-0000-0000-0000-000000000002 :"
                + " io.comwright.automation.IDispatch",
            "test.DEvents[id -609 method] changed([inOut] VT_I4 count)",
            "test.IDual interface 00000000-0000-0000-0000-000000000001 :"
                + " io.comwright.automation.IDispatch",
            "test.IDual[id 0 get] value() : VT_I4",
            "test.IDual[id 1 method] open([in] VT_BSTR file, [in, optional] VT_I4 mode)",
            "test.IDual[7] HRESULT open(BSTR, LONG)",
            "test.IDual[8] HRESULT value(LONG*)"),
        Files.readAllLines(lock).stream().filter(line -> line.startsWith("test.")).toList());
    assertEquals(
        """
        10: test.DEvents is published in FILE, and has changed:
          published: test.DEvents[id -609 method] changed([inOut] VT_I4 count)
          now:       test.DEvents[id -609 method] does not exist
          published: test.DEvents[id -610 method] does not exist
          now:       test.DEvents[id -610 method] changed([inOut] VT_I4 count)
        """
            + " "
            + VTABLE
            + " [lock-changed]",
        String.join("\n", reported(members.replace("-609", "-610"))));
  }

  @Test
  void anErrorOfTheSourcesComesFirst() throws IOException {
    List<String> reported = reported(SOURCE.replace("void more()", "Object more()"));
    assertEquals(1, reported.size());
    assertTrue(reported.getFirst().matches("(?s)14: .* \\[unsupported-type]"), reported.getFirst());
  }

  /** No compiler looks for types in a pass that generates nothing. */
  @Test
  void aTypeThatIsNotThere() throws IOException {
    List<String> reported =
        reported(SOURCE.replace("void more();", "void more(IMissing missing);"));
    assertTrue(
        reported.stream()
            .anyMatch(
                each ->
                    each.contains("for test.ISecond, because IMissing cannot be found.")
                        && each.endsWith(" [type-missing]")),
        reported.toString());
  }

  /** The update does not touch a line that is there. */
  private void assertChanged(String source, int line, String message) throws IOException {
    String expected = line + ": " + message + " [lock-changed]";
    assertEquals(expected, String.join("\n", reported(source)));
    assertEquals(expected, String.join("\n", reported(source, "-Acomwright.lock.update=true")));
    assertEquals(PUBLISHED, Files.readString(lock));
  }

  private List<String> reported(String source, String... options) {
    return reported(source, folder, options);
  }

  /** Each message with its line. */
  private List<String> reported(String source, Path classes, String... options) {
    List<String> all = new ArrayList<>(Arrays.asList(options));
    all.add("-proc:only");
    all.add("-Acomwright.lock=" + lock);
    Compilation compilation =
        Compiling.against(classes, all, JavaFileObjects.forSourceString("test.Source", source));
    if (compilation.status() == Compilation.Status.SUCCESS) {
      assertEquals(List.of(), compilation.generatedFiles());
    }
    return compilation.errors().stream()
        .sorted(Comparator.comparingLong(Diagnostic::getLineNumber))
        .map(
            error ->
                "%d: %s"
                    .formatted(error.getLineNumber(), text(error).replace(lock.toString(), "FILE")))
        .toList();
  }

  /** As the processor has said it: javac indents all lines but the first. */
  static String text(Diagnostic<?> error) {
    return error.getMessage(Locale.ROOT).replace("\n  ", "\n");
  }
}
