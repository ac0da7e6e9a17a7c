package io.comwright.processor.golden;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static com.google.testing.compile.Compiler.javac;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import io.comwright.processor.Compiling;
import java.io.IOException;
import java.net.MalformedURLException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The sources generated for {@code golden/good} are exactly those in {@code golden/expected}, and
 * those for the sample, which is the golden of a whole API, exactly those beside it.
 */
class GoldenTest {
  private static final Path GOLDEN = Path.of("src", "test", "resources", "golden");
  private static final Path SAMPLE = Path.of("..", "sample", "src", "main");
  private static final String SAMPLE_PACKAGE = "io/comwright/sample/";

  private static Compilation compilation;

  @BeforeAll
  static void compile() throws IOException {
    compilation = Compiling.compile(List.of("-Xlint:all,-processing", "-Werror"), inputs());
  }

  @Test
  void compilesWithoutWarnings() {
    assertThat(compilation).succeededWithoutWarnings();
  }

  @TestFactory
  Stream<DynamicTest> isAsExpected() throws IOException {
    SortedMap<String, String> made = made(compilation);
    made.keySet().removeIf(name -> name.startsWith(SAMPLE_PACKAGE));
    assertNotEquals(0, made.size());
    return KeptSources.compare(GOLDEN.resolve("expected"), made);
  }

  @TestFactory
  Stream<DynamicTest> sampleHoldsWhatTheProcessorMakes() throws IOException {
    SortedMap<String, String> made = made(compilation);
    made.keySet().removeIf(name -> !name.startsWith(SAMPLE_PACKAGE));
    assertNotEquals(0, made.size());
    return KeptSources.compare(SAMPLE.resolve("generated"), made);
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
    assertEquals(made(compilation), made(again));
  }

  private static SortedMap<String, String> made(Compilation compilation) throws IOException {
    SortedMap<String, String> made = new TreeMap<>();
    for (JavaFileObject source : Compiling.sources(compilation)) {
      made.put(Compiling.path(source), Compiling.text(source));
    }
    return made;
  }

  private static JavaFileObject[] inputs() throws IOException {
    try (Stream<Path> goldens = Files.list(GOLDEN.resolve("good"));
        Stream<Path> sample = Files.walk(SAMPLE.resolve("java"))) {
      return Stream.concat(goldens, sample.filter(Files::isRegularFile))
          .sorted()
          .map(GoldenTest::input)
          .toArray(JavaFileObject[]::new);
    }
  }

  private static JavaFileObject input(Path file) {
    try {
      return JavaFileObjects.forResource(file.toUri().toURL());
    } catch (MalformedURLException e) {
      throw new AssertionError(e);
    }
  }
}
