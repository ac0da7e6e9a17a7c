package io.comwright.processor.problems;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import io.comwright.processor.Compiling;
import io.comwright.processor.problem.ProblemId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.Diagnostic;

/** Every mistake is reported with its id and its text, at its exact place, and nothing else is. */
final class Reporting {
  private static final String HEADER =
      "package test; import io.comwright.*; import io.comwright.annotation.*;"
          + " import io.comwright.automation.*;"
          + " import java.lang.foreign.*; import org.jspecify.annotations.Nullable;\n";

  /** What to write instead of a type that stands for nothing. */
  static final String SUPPORTED =
      "Supported are byte, short, char, int, long, float, double, boolean with its native form,"
          + " @Pointer long, MemorySegment, Handle, HResult, String, Guid, Variant, PropVariant,"
          + " SafeArray, ComEnum, @Flags records, @ComStruct types, @Callback interfaces, and"
          + " IUnknown, @ComInterface and @Vtable interfaces; UUID, Instant,"
          + " LocalDateTime, BigDecimal, Path, and any other type with @MarshalWith.";

  /** How our messages end. */
  private static final Pattern OURS = Pattern.compile(" \\[[a-z-]+]$");

  private Reporting() {}

  /**
   * Compiles a source with mistakes.
   *
   * @param id the rule, whose text ends one of the messages
   * @param marked the source, with a {@code §} before each place that is marked
   * @param messages the messages at these places, in order
   */
  static void assertReported(ProblemId id, String marked, String... messages) {
    assertReported(id, List.of(), HEADER + marked, messages);
  }

  /**
   * Compiles a source with mistakes.
   *
   * @param options those of the compiler
   * @param marked the whole source
   */
  static void assertReported(
      ProblemId id, List<String> options, String marked, String... messages) {
    assertTrue(
        Stream.of(messages).anyMatch(message -> message.endsWith(" [" + id.text() + "]")),
        id.text());
    List<String> expected = new ArrayList<>();
    StringBuilder source = new StringBuilder();
    int line = 1;
    int column = 1;
    for (char c : marked.toCharArray()) {
      if (c == '§') {
        String message = expected.size() < messages.length ? messages[expected.size()] : "none";
        expected.add(line + ":" + column + " " + message);
        continue;
      }
      source.append(c);
      line = c == '\n' ? line + 1 : line;
      column = c == '\n' ? 1 : column + 1;
    }
    assertEquals(expected, reported(options, source.toString()));
  }

  /** All errors, and our warnings. */
  private static List<String> reported(List<String> options, String source) {
    Compilation compilation =
        Compiling.compile(options, JavaFileObjects.forSourceString("test.Source", source));
    return Stream.concat(
            compilation.errors().stream(),
            compilation.warnings().stream()
                .filter(warning -> OURS.matcher(warning.getMessage(Locale.ROOT)).find()))
        .sorted(Comparator.comparingLong(Diagnostic::getPosition))
        .map(
            error ->
                "%d:%d %s"
                    .formatted(
                        error.getLineNumber(),
                        error.getColumnNumber(),
                        error.getMessage(Locale.ROOT)))
        .toList();
  }
}
