package io.comwright.processor.golden;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static com.google.testing.compile.Compiler.javac;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import io.comwright.processor.Compiling;
import java.io.IOException;
import java.net.MalformedURLException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
 * What is generated, to be read. The inputs in {@code golden} lie in a directory for each feature,
 * with what is generated for them in its directory {@code expected}; the sample is the golden of a
 * whole API. What is generated for the inputs in {@code compiled}, which others need, shows nothing
 * that these do not; it has to compile as theirs.
 */
class GoldenTest {
  private static final Path GOLDEN = Path.of("src", "test", "resources", "golden");
  private static final Path COMPILED = Path.of("src", "test", "resources", "compiled");
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
    SortedMap<Path, SortedMap<String, String>> features = byDirectory();
    assertFalse(features.remove(COMPILED).isEmpty());
    List<DynamicTest> tests = new ArrayList<>();
    for (var feature : features.entrySet()) {
      assertFalse(feature.getValue().isEmpty(), () -> "nothing is made of " + feature.getKey());
      KeptSources.compare(feature.getKey().resolve("expected"), feature.getValue())
          .forEach(tests::add);
    }
    return tests.stream();
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

  /** What is made of the inputs in each directory, by name. */
  private static SortedMap<Path, SortedMap<String, String>> byDirectory() throws IOException {
    Map<String, Path> directories = new HashMap<>();
    SortedMap<Path, SortedMap<String, String>> made = new TreeMap<>();
    for (Path input : resources()) {
      String type = input.getFileName().toString().replace(".java", "");
      assertNull(directories.put(type, input.getParent()), input::toString);
      made.put(input.getParent(), new TreeMap<>());
    }
    for (var source : made(compilation).entrySet()) {
      if (!source.getKey().startsWith(SAMPLE_PACKAGE)) {
        String name = source.getKey().substring(source.getKey().lastIndexOf('/') + 1);
        Path directory = directories.get(outermost(name));
        assertNotNull(directory, () -> name + " is made of no input");
        made.get(directory).put(name, source.getValue());
      }
    }
    return made;
  }

  /** The top-level type that a generated class is made for. */
  private static String outermost(String name) {
    return name.replaceFirst("_.*|(Vtable|Proxy|Stub|Struct|ComClass|Members)\\.java$", "");
  }

  private static SortedMap<String, String> made(Compilation compilation) throws IOException {
    SortedMap<String, String> made = new TreeMap<>();
    for (JavaFileObject source : Compiling.sources(compilation)) {
      made.put(Compiling.path(source), Compiling.text(source));
    }
    return made;
  }

  /** The inputs here; what is expected of them lies a directory deeper. */
  private static List<Path> resources() throws IOException {
    return Stream.of(files(GOLDEN, 2), files(COMPILED, 1)).flatMap(List::stream).toList();
  }

  private static JavaFileObject[] inputs() throws IOException {
    return Stream.of(resources(), files(SAMPLE.resolve("java"), Integer.MAX_VALUE))
        .flatMap(List::stream)
        .map(GoldenTest::input)
        .toArray(JavaFileObject[]::new);
  }

  private static List<Path> files(Path root, int depth) throws IOException {
    try (Stream<Path> files = Files.walk(root, depth)) {
      return files.filter(Files::isRegularFile).sorted().toList();
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
