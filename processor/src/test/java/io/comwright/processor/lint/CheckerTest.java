package io.comwright.processor.lint;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.comwright.processor.lint.Checker.Warning;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The checkers are awake: each sees the faults that are its business. */
class CheckerTest {
  private static final String FAULTY =
      """
      package faulty;
      class FaultyProxy {
        java.util.List list;
        private static void forgotten() {}
        Object nothing() {
          return null;
        }
      }
      """;

  private static final Map<Checker, Set<String>> FAULTS =
      Map.of(
          Checker.JAVAC,
          Set.of(
              "compiler.warn.raw.class.use in Proxy",
              "compiler.warn.proc.messager in Proxy",
              "UnusedMethod in Proxy",
              "NullAway in Proxy"),
          Checker.ECLIPSE,
          Set.of("RawTypeReference in Proxy", "UnusedPrivateMethod in Proxy"));

  private static final String HIDDEN =
      FAULTY.replace("class", "@SuppressWarnings({\"all\", \"doclint:missing\"}) class");

  @TempDir Path directory;

  @ParameterizedTest
  @EnumSource
  void faultsAreSeen(Checker checker) throws IOException {
    Path file = Files.writeString(directory.toRealPath().resolve("FaultyProxy.java"), FAULTY);
    List<Warning> warnings = checker.check(List.of(file), directory, "AnnotatedPackages=faulty");
    assertEquals(FAULTS.get(checker), warnings.stream().map(Warning::row).collect(toSet()));
  }

  @Test
  void nothingHidesFromErrorProne() throws IOException {
    Path file = Files.writeString(directory.toRealPath().resolve("FaultyProxy.java"), HIDDEN);
    Bindings hidden = new Bindings(List.of(), List.of(file));
    assertEquals(Set.of("compiler.warn.raw.class.use in Proxy"), rows(hidden));
    assertEquals(
        Set.of(
            "compiler.warn.raw.class.use in Proxy", "UnusedMethod in Proxy", "NullAway in Proxy"),
        rows(hidden.unhidden(directory.resolve("unhidden"))));
  }

  private Set<String> rows(Bindings bindings) throws IOException {
    return Checker.JAVAC.check(bindings.all(), directory, "AnnotatedPackages=faulty").stream()
        .map(Warning::row)
        .collect(toSet());
  }
}
