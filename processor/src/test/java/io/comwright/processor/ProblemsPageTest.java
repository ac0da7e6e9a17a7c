package io.comwright.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import io.comwright.processor.problem.ProblemId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.Diagnostic.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The page of the problems has an entry for each, whose first example has that problem alone and
 * whose second has none.
 */
class ProblemsPageTest {
  private static final Path PAGE = Path.of("..", "docs", "problems.md");
  private static final Path IDS =
      Path.of("src", "main", "java", "io", "comwright", "processor", "problem", "ProblemId.java");

  /** Those take an option, several compilations, kept files, a very long source, or a bug. */
  private static final Set<ProblemId> IN_WORDS =
      EnumSet.of(
          ProblemId.JAVA_RELEASE,
          ProblemId.OPTION,
          ProblemId.TYPE_MISSING,
          ProblemId.BASE_NOT_PROCESSED,
          ProblemId.CLASS_TOO_LARGE,
          ProblemId.LOCK_CHANGED,
          ProblemId.LOCK_ADDED,
          ProblemId.LOCK_REMOVED,
          ProblemId.LOCK_UNREADABLE,
          ProblemId.LOCK_BASE,
          ProblemId.SOURCE_DIFFERS,
          ProblemId.SOURCE_MISSING,
          ProblemId.SOURCE_STALE,
          ProblemId.HEADER_NAME,
          ProblemId.PROCESSOR_BUG);

  private static final Pattern HEADING = Pattern.compile("(?m)^###? .*$");
  private static final Pattern FENCE = Pattern.compile("(?ms)^```(\\w*)\n(.*?)^```$");

  /** A group of constants, or one of them, in the enum. */
  private static final Pattern CONSTANT =
      Pattern.compile("(?m)^  (?:// (.*)\\.|/\\*\\* (.*)\\. \\*/|([A-Z0-9_]+)(?:\\(.*\\))?[,;])$");

  /** How our messages begin. */
  private static final Pattern OURS = Pattern.compile(" \\[([a-z0-9-]+)]$");

  private static final int LONGEST = 8;

  /** What docs/setup.md names. */
  private static final String HEADER =
      """
      package docs;

      import io.comwright.*;
      import io.comwright.annotation.*;
      import io.comwright.automation.*;
      import java.lang.foreign.*;
      import org.jspecify.annotations.Nullable;

      """;

  @Test
  void hasTheGroupsAndConstantsOfTheEnum() throws IOException {
    List<String> expected = new ArrayList<>();
    Matcher constant = CONSTANT.matcher(Files.readString(IDS));
    while (constant.find() && !expected.contains("### " + ProblemId.PROCESSOR_BUG.text())) {
      expected.add(
          constant.group(3) != null
              ? "### " + ProblemId.valueOf(constant.group(3)).text()
              : "## " + (constant.group(1) != null ? constant.group(1) : constant.group(2)));
    }
    assertEquals(
        Stream.of(ProblemId.values()).map(id -> "### " + id.text()).toList(),
        expected.stream().filter(heading -> heading.startsWith("### ")).toList());
    assertEquals(
        expected,
        HEADING.matcher(Files.readString(PAGE)).results().map(MatchResult::group).toList());
  }

  @ParameterizedTest
  @MethodSource
  void examplesAreWhatTheyAreSaidToBe(ProblemId id) throws IOException {
    List<String> examples = examples(entries().get(id));
    assertEquals(2, examples.size(), "one example that is wrong, one that is not");
    for (String example : examples) {
      assertTrue(example.lines().count() <= LONGEST, example);
    }
    Compilation wrong = compile("Wrong", examples.getFirst(), List.of());
    assertEquals(
        id.kind() == Kind.ERROR ? Compilation.Status.FAILURE : Compilation.Status.SUCCESS,
        wrong.status());
    assertEquals(
        Set.of(id.text()),
        Stream.concat(wrong.errors().stream(), wrong.warnings().stream())
            .map(message -> message.getMessage(Locale.ROOT))
            .map(ProblemsPageTest::idOf)
            .collect(toSet()));
    assertThat(
            compile(
                "Right",
                examples.getLast(),
                List.of("-Xlint:all,-processing,-auxiliaryclass", "-Werror")))
        .succeededWithoutWarnings();
  }

  static Stream<ProblemId> examplesAreWhatTheyAreSaidToBe() {
    return EnumSet.complementOf(EnumSet.copyOf(IN_WORDS)).stream();
  }

  @Test
  void whatIsInWordsShowsItsMessage() throws IOException {
    Map<ProblemId, String> entries = entries();
    for (ProblemId id : IN_WORDS) {
      assertEquals(List.of(), examples(entries.get(id)), id.text());
      assertTrue(
          Pattern.compile("[ \n]\\[" + id.text() + "]\n```\n").matcher(entries.get(id)).find(),
          id.text());
    }
  }

  /** When a warning may be suppressed, and how. */
  @Test
  void warningsSayHowTheyAreSuppressed() throws IOException {
    for (Map.Entry<ProblemId, String> entry : entries().entrySet()) {
      ProblemId id = entry.getKey();
      boolean warning = id.kind() == Kind.WARNING;
      assertEquals(warning, entry.getValue().contains("\nA warning. "), id.text());
      assertEquals(
          warning,
          entry.getValue().contains("`@SuppressWarnings(\"" + id.text() + "\")`")
              && entry.getValue().contains("`-Acomwright.warnings=" + id.text() + "=off`"),
          id.text());
    }
  }

  /** The id of one of our messages; any other as it is. */
  private static String idOf(String message) {
    Matcher id = OURS.matcher(message);
    return id.find() ? id.group(1) : message;
  }

  private static Compilation compile(String name, String example, List<String> options) {
    return Compiling.compile(
        options, JavaFileObjects.forSourceString("docs." + name, HEADER + example));
  }

  /** What stands under each heading. */
  private static Map<ProblemId, String> entries() throws IOException {
    Map<ProblemId, String> entries = new EnumMap<>(ProblemId.class);
    String page = Files.readString(PAGE);
    for (ProblemId id : ProblemId.values()) {
      String heading = "\n### " + id.text() + "\n";
      int start = page.indexOf(heading);
      assertTrue(start >= 0, id.text());
      Matcher next = HEADING.matcher(page).region(start + heading.length(), page.length());
      entries.put(
          id, page.substring(start + heading.length(), next.find() ? next.start() : page.length()));
    }
    return entries;
  }

  private static List<String> examples(String entry) {
    return FENCE
        .matcher(entry)
        .results()
        .filter(block -> block.group(1).equals("java"))
        .map(block -> block.group(2))
        .toList();
  }
}
