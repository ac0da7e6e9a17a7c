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
              "JAVAC NarrowCalculation in Struct",
              "products of ints are added to an address: (long) SIZE * i"),
          entry("JAVAC NullAway in Proxy", "@Nullable of the declaration is not written"),
          entry("JAVAC NullAway in Struct", "@Nullable of the declaration is not written"),
          entry("JAVAC NullAway in Stub", "what may be null passes through methods that refuse it"),
          entry("JAVAC NullAway in Vtable", "the stub of a partial interface is null"),
          entry(
              "JAVAC ReferenceEquality in Stub", "identity is told by ==: a method of the runtime"),
          entry(
              "JAVAC StringConcatToTextBlock in Vtable",
              "the layout is a sum of lines: a text block"),
          entry(
              "JAVAC UnnecessaryLongToIntConversion in Stub", "counts are narrowed, then widened"),
          entry(
              "JAVAC UnusedMethod in Stub", "entries are private: nothing need be, in the package"),
          entry(
              "ECLIPSE UnclosedCloseable in Stub",
              "the implementation is a local variable: a receiver"),
          entry("ECLIPSE UnhandledWarningToken in Calls", "doclint's tokens are javac's alone"),
          entry("ECLIPSE UnhandledWarningToken in Proxy", "doclint's tokens are javac's alone"),
          entry("ECLIPSE UnhandledWarningToken in Struct", "doclint's tokens are javac's alone"),
          entry("ECLIPSE UnhandledWarningToken in Stub", "doclint's tokens are javac's alone"),
          entry(
              "ECLIPSE UnusedPrivateMethod in Stub",
              "entries are private: nothing need be, in the package"),
          entry(
              "ECLIPSE UnusedWarningToken in Proxy",
              "both tokens of deprecation, where one is needed"),
          entry(
              "ECLIPSE UnusedWarningToken in Struct",
              "both tokens of deprecation, where one is needed"),
          entry(
              "ECLIPSE UnusedWarningToken in Stub",
              "both tokens of deprecation, where one is needed"),
          entry(
              "ECLIPSE UnusedWarningToken in Vtable",
              "both tokens of deprecation, where one is needed"),
          entry("CALLER proxy.write(null, id);", "@Nullable of the declaration is not written"),
          entry("CALLER proxy.open(null, null);", "@Nullable of the declaration is not written"),
          entry("CALLER proxy.move(null, null);", "@Nullable of the declaration is not written"),
          entry("CALLER proxy.get(null, ref);", "@Nullable of the declaration is not written"),
          entry(
              "CALLER proxy.parent().id(); // a mistake",
              "@Nullable of the declaration is not written"),
          entry(
              "CALLER IStoreProxy.tryFrom(object).id(); // a mistake",
              "tryFrom does not say that it may be null"),
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
