package io.comwright.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static com.google.testing.compile.Compiler.javac;
import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.net.MalformedURLException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The sources generated for {@code golden/good} are exactly those in {@code golden/expected}.
 *
 * <p>{@code -Dcomwright.golden.rewrite=true} rewrites them; the difference is read before it is
 * committed.
 */
class GoldenTest {
  private static final Path GOLDEN = Path.of("src", "test", "resources", "golden");
  private static final Path EXPECTED = GOLDEN.resolve("expected");
  private static final boolean REWRITE = Boolean.getBoolean("comwright.golden.rewrite");

  private static Compilation compilation;

  @BeforeAll
  static void compile() throws IOException {
    compilation = Compiling.compile(List.of("-Xlint:all,-processing", "-Werror"), inputs());
    if (REWRITE) {
      rewrite();
    }
  }

  @Test
  void compilesWithoutWarnings() {
    assertThat(compilation).succeededWithoutWarnings();
  }

  @TestFactory
  Stream<DynamicTest> isAsExpected() {
    return Compiling.sources(compilation).stream()
        .map(
            source ->
                dynamicTest(
                    Compiling.path(source),
                    () ->
                        assertEquals(
                            Files.readString(EXPECTED.resolve(Compiling.path(source))),
                            Compiling.text(source))));
  }

  @Test
  void nothingElseIsExpected() throws IOException {
    Set<String> generated =
        Compiling.sources(compilation).stream()
            .map(Compiling::path)
            .collect(toCollection(TreeSet::new));
    try (Stream<Path> files = Files.walk(EXPECTED)) {
      Set<String> expected =
          files
              .filter(Files::isRegularFile)
              .map(file -> EXPECTED.relativize(file).toString().replace('\\', '/'))
              .collect(toCollection(TreeSet::new));
      assertEquals(expected, generated);
    }
  }

  @Test
  void isDocumented(@TempDir Path classes) throws IOException {
    Compiling.writeClasses(compilation, classes);
    assertThat(
            javac()
                .withOptions("-proc:none", "-Xdoclint:all", "-Xlint:all", "-Werror")
                .withClasspath(Compiling.classPath(classes))
                .compile(Compiling.sources(compilation)))
        .succeededWithoutWarnings();
  }

  @Test
  void callsNothingRestricted() throws IOException {
    assertThat(Compiling.compile(List.of("-Xlint:restricted", "-Werror"), inputs()))
        .succeededWithoutWarnings();
  }

  @Test
  void isTheSameEveryTime() throws IOException {
    List<JavaFileObject> reversed = new ArrayList<>(List.of(inputs())).reversed();
    Compilation again = Compiling.compile(List.of(), reversed.toArray(JavaFileObject[]::new));
    assertEquals(texts(compilation), texts(again));
  }

  private static List<String> texts(Compilation compilation) throws IOException {
    List<String> texts = new ArrayList<>();
    for (JavaFileObject source : Compiling.sources(compilation)) {
      texts.add(Compiling.text(source));
    }
    return texts;
  }

  private static JavaFileObject[] inputs() throws IOException {
    try (Stream<Path> files = Files.list(GOLDEN.resolve("good"))) {
      return files.sorted().map(GoldenTest::input).toArray(JavaFileObject[]::new);
    }
  }

  private static JavaFileObject input(Path file) {
    try {
      return JavaFileObjects.forResource(file.toUri().toURL());
    } catch (MalformedURLException e) {
      throw new AssertionError(e);
    }
  }

  private static void rewrite() throws IOException {
    try (Stream<Path> files = Files.walk(EXPECTED)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.delete(file);
      }
    }
    for (JavaFileObject source : Compiling.sources(compilation)) {
      Path file = EXPECTED.resolve(Compiling.path(source));
      Files.createDirectories(file.getParent());
      Files.writeString(file, Compiling.text(source));
    }
  }
}
