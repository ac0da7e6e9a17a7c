package io.comwright.processor.lint;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.comwright.processor.lint.Checker.Warning;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * No compiler that users run warns of generated sources: of those of the goldens, of the sample and
 * of the runtime.
 */
class WarningsTest {
  private static final Path SAMPLE = Path.of("..", "sample", "src", "main", "java");
  private static final Path RUNTIME = Path.of("..", "runtime", "src", "main", "generated");

  @TempDir static Path directory;

  private static Bindings bindings;

  @BeforeAll
  static void generate() throws IOException {
    List<Path> written =
        Stream.concat(Bindings.goldens().stream(), Bindings.files(SAMPLE).stream()).toList();
    bindings = Bindings.generate(written, directory).and(Bindings.files(RUNTIME));
  }

  @ParameterizedTest
  @EnumSource
  void generatedSourcesHaveNone(Checker checker) throws IOException {
    Bindings bindings =
        checker == Checker.ECLIPSE
            ? WarningsTest.bindings
            : WarningsTest.bindings.unhidden(directory.resolve("unhidden"));
    Map<String, List<Warning>> found =
        checker
            .check(bindings.all(), directory, "AnnotatedPackages=example,io.comwright.sample")
            .stream()
            .filter(warning -> bindings.generated().contains(warning.file()))
            .collect(groupingBy(Warning::row, TreeMap::new, toList()));
    assertEquals(Set.of(), found.keySet(), () -> "what was found:" + examples(found) + "\n");
  }

  private static String examples(Map<String, List<Warning>> found) {
    return found.entrySet().stream()
        .map(
            row ->
                "\n  %s: %d, one is %s"
                    .formatted(row.getKey(), row.getValue().size(), row.getValue().getFirst()))
        .collect(joining());
  }
}
