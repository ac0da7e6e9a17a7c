package io.comwright.processor.lint;

import static java.util.Map.entry;
import static java.util.stream.Collectors.toCollection;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What checkers still find in generated sources, and what is to change. Rows go and none comes: a
 * test fails for a row that nothing needs any more, as it does for one that is missing.
 */
final class KnownFaults {
  private static final Map<String, String> FAULTS =
      Map.ofEntries(
          entry(
              "JAVAC NullAway in Proxy",
              "whether a local variable may be null hangs on another one"),
          entry("JAVAC NullAway in Struct", "@Nullable of the declaration is not written in views"),
          entry("JAVAC NullAway in Vtable", "the stub of a partial interface is null"),
          entry("SHADOWED invalid use of @throws", "doc comments name exceptions as plain text"));

  private KnownFaults() {}

  /** The rows that begin with a word, without it. */
  static Set<String> of(String word) {
    return FAULTS.keySet().stream()
        .filter(row -> row.startsWith(word + " "))
        .map(row -> row.substring(word.length() + 1))
        .collect(toCollection(TreeSet::new));
  }
}
