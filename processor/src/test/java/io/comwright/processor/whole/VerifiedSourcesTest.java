package io.comwright.processor.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import io.comwright.processor.Compiling;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Generated sources that are kept in a repository are those that are made. */
class VerifiedSourcesTest {
  private static final JavaFileObject SOURCE =
      JavaFileObjects.forSourceString(
          "test.IFoo",
          """
          package test;
          import io.comwright.*;
          import io.comwright.annotation.*;
          @ComInterface("00000000-0000-0000-0000-000000000001")
          interface IFoo extends IUnknown { Pair pair(); }
          @ComStruct record Pair(short a, int b) {}
          """);

  private static final String REWRITE = "-Acomwright.verify.rewrite=true";

  @TempDir Path folder;
  private final SortedMap<String, String> made = new TreeMap<>();

  @BeforeEach
  void keep() throws IOException {
    for (JavaFileObject source : Compiling.sources(Compiling.compile(List.of(), SOURCE))) {
      made.put(Compiling.path(source), Compiling.text(source));
      write(Compiling.path(source), Compiling.text(source));
    }
    assertEquals(
        List.of(
            "test/IFooProxy.java",
            "test/IFooStub.java",
            "test/IFooVtable.java",
            "test/PairStruct.java"),
        List.copyOf(made.keySet()));
  }

  @Test
  void whatIsKeptIsWhatIsMade() throws IOException {
    assertEquals(List.of(), reported(List.of(SOURCE)));
  }

  /** As where they lie in the source folder, and are compiled with everything else. */
  @Test
  void generatedSourcesMayBeAmongTheSources() throws IOException {
    List<JavaFileObject> all = new ArrayList<>(List.of(SOURCE));
    made.forEach(
        (path, text) ->
            all.add(
                JavaFileObjects.forSourceString(
                    path.replace('/', '.').replaceAll("\\.java$", ""), text)));
    assertEquals(List.of(), reported(all));
  }

  @Test
  void lineSeparatorsOfACheckoutDoNotMatter() throws IOException {
    for (String path : made.keySet()) {
      write(path, made.get(path).replace("\n", "\r\n"));
    }
    assertEquals(List.of(), reported(List.of(SOURCE)));
  }

  @Test
  void theFirstDifferenceIsShown() throws IOException {
    String text = made.get("test/PairStruct.java");
    String made = "    return new Pair(a, b);";
    String kept = "    return new Pair(b, a);";
    write("test/PairStruct.java", text.replace(made, kept).replaceFirst("}\n$", "}\n// more\n"));
    List<String> reported = reported(List.of(SOURCE));
    assertEquals(1, reported.size());
    List<String> lines = reported.getFirst().lines().toList();
    assertEquals("test/PairStruct.java in FOLDER is not what is generated now:", lines.getFirst());
    assertEquals("--- kept/test/PairStruct.java", lines.get(1));
    assertEquals("+++ generated/test/PairStruct.java", lines.get(2));
    assertTrue(lines.get(3).matches("@@ -\\d+,7 \\+\\d+,7 @@"), lines.get(3));
    assertEquals("-" + kept, lines.get(7));
    assertEquals("+" + made, lines.get(8));
    assertEquals(13, lines.size());
    assertEquals(
        " Compile with " + REWRITE + ", and look at all that has changed. [source-differs]",
        lines.getLast());
  }

  @Test
  void whatIsMissingAndWhatIsStale() throws IOException {
    Files.delete(folder.resolve("test/IFooStub.java"));
    write("test/IOldVtable.java", made.get("test/IFooVtable.java").replace("IFoo", "IOld"));
    write("test/ByHand.java", "class ByHand {}");
    Files.write(
        folder.resolve("test/Latin1.java"),
        "class Latin1 { char c = 'ä'; }".getBytes(StandardCharsets.ISO_8859_1));
    assertEquals(
        List.of(
            "test/IFooStub.java is generated, and is not kept in FOLDER. Compile"
                + " with "
                + REWRITE
                + ", and add it. [source-missing]",
            "test/IOldVtable.java is kept in FOLDER, and nothing is generated under"
                + " that name. Delete it, or compile with "
                + REWRITE
                + ". [source-stale]"),
        reported(List.of(SOURCE)));
  }

  @Test
  void theSwitchWritesAllOfThem() throws IOException {
    Files.delete(folder.resolve("test/IFooStub.java"));
    write("test/IOldVtable.java", made.get("test/IFooVtable.java"));
    write("test/IFooProxy.java", "// something else\n");
    write("test/ByHand.java", "class ByHand {}");
    assertEquals(List.of(), reported(List.of(SOURCE), REWRITE));
    made.put("test/ByHand.java", "class ByHand {}");
    assertEquals(made, kept());
    assertEquals(List.of(), reported(List.of(SOURCE)));
  }

  @Test
  void anErrorOfTheSourcesComesFirstAndNothingIsWritten() throws IOException {
    Files.delete(folder.resolve("test/IFooStub.java"));
    List<String> reported =
        reported(
            List.of(
                SOURCE,
                JavaFileObjects.forSourceString(
                    "test.IBad",
                    "package test; @io.comwright.annotation.Vtable interface IBad { Object a();"
                        + " }")),
            REWRITE);
    assertEquals(1, reported.size());
    assertTrue(reported.getFirst().endsWith(" [unsupported-type]"), reported.getFirst());
    assertEquals(3, kept().size());
  }

  private void write(String path, String text) throws IOException {
    Files.createDirectories(folder.resolve(path).getParent());
    Files.writeString(folder.resolve(path), text);
  }

  private SortedMap<String, String> kept() throws IOException {
    SortedMap<String, String> texts = new TreeMap<>();
    try (var files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        texts.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
      }
    }
    return texts;
  }

  private List<String> reported(List<JavaFileObject> sources, String... options) {
    List<String> all = new ArrayList<>(Arrays.asList(options));
    all.add("-proc:only");
    all.add("-Acomwright.verify=" + folder);
    Compilation compilation = Compiling.compile(all, sources.toArray(JavaFileObject[]::new));
    if (compilation.status() == Compilation.Status.SUCCESS) {
      assertEquals(List.of(), compilation.generatedFiles());
    }
    return compilation.errors().stream()
        .map(error -> LockTest.text(error).replace(folder.toString(), "FOLDER"))
        .toList();
  }

  /** Whatever stands where a generated file belongs, it is not missing. */
  @Test
  void aFileWithoutTheMarkDiffers() throws IOException {
    write("test/PairStruct.java", "// something else\n");
    List<String> reported = reported(List.of(SOURCE));
    assertEquals(1, reported.size());
    assertTrue(reported.getFirst().startsWith("test/PairStruct.java "), reported.getFirst());
    assertTrue(reported.getFirst().endsWith(" [source-differs]"), reported.getFirst());
  }
}
