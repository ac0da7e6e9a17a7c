package io.comwright.processor.whole;

import static java.util.stream.Collectors.joining;

import io.comwright.processor.problem.ProblemId;
import io.comwright.processor.problem.Problems;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.tools.Diagnostic.Kind;

/**
 * What a build asks for with {@code -Acomwright.…}.
 *
 * @param lock the file with the published vtables
 * @param updateLock whether what is new is added to it
 * @param verify the folder with the generated sources
 * @param rewrite whether they are written anew
 * @param header the folder for headers of C and C++
 * @param docs the folder for pages in HTML
 * @param javadoc where the Javadoc is, as the pages lead to it
 * @param graalvm whether {@code native-image} is told of what is generated
 * @param warnings what a warning is, or that it is nothing
 */
public record Options(
    Optional<Path> lock,
    boolean updateLock,
    Optional<Path> verify,
    boolean rewrite,
    Optional<Path> header,
    Optional<Path> docs,
    Optional<String> javadoc,
    boolean graalvm,
    Map<ProblemId, Optional<Kind>> warnings) {

  private static final String PREFIX = "comwright.";
  private static final String LOCK = PREFIX + "lock";
  private static final String UPDATE_LOCK = PREFIX + "lock.update";
  private static final String VERIFY = PREFIX + "verify";
  private static final String REWRITE = PREFIX + "verify.rewrite";
  private static final String HEADER = PREFIX + "header";
  private static final String DOCS = PREFIX + "docs";
  private static final String JAVADOC = PREFIX + "docs.javadoc";
  private static final String GRAALVM = PREFIX + "graalvm";
  private static final String WARNINGS = PREFIX + "warnings";

  /** Their names, as the compiler wants to know them. */
  public static final Set<String> NAMES =
      Set.of(LOCK, UPDATE_LOCK, VERIFY, REWRITE, HEADER, DOCS, JAVADOC, GRAALVM, WARNINGS);

  /** How one writes them in a message. */
  static final String UPDATE_SWITCH = "-A" + UPDATE_LOCK + "=true";

  static final String REWRITE_SWITCH = "-A" + REWRITE + "=true";

  /** Whether the run looks at everything, and generates nothing. */
  public boolean whole() {
    return lock.isPresent() || verify.isPresent() || header.isPresent() || docs.isPresent();
  }

  /**
   * Reads options. One with a mistake counts as not given.
   *
   * @param given all that the compiler was given
   */
  public static Options of(Map<String, String> given, Problems problems) {
    given.keySet().stream()
        .filter(name -> name.startsWith(PREFIX) && !NAMES.contains(name))
        .sorted()
        .forEach(
            name ->
                problems.add(
                    ProblemId.OPTION,
                    "There is no option -A%s.".formatted(name),
                    "There are " + list(NAMES) + "."));
    return new Options(
        path(LOCK, given, problems),
        flag(UPDATE_LOCK, given, problems),
        path(VERIFY, given, problems),
        flag(REWRITE, given, problems),
        path(HEADER, given, problems),
        path(DOCS, given, problems),
        Optional.ofNullable(given.get(JAVADOC)),
        flag(GRAALVM, given, problems),
        warnings(given, problems));
  }

  private static Optional<Path> path(String name, Map<String, String> given, Problems problems) {
    String text = given.get(name);
    if (!given.containsKey(name)) {
      return Optional.empty();
    }
    try {
      if (text != null && Path.of(text).isAbsolute()) {
        return Optional.of(Path.of(text));
      }
    } catch (InvalidPathException e) {
      // As wrong as a relative one.
    }
    problems.add(
        ProblemId.OPTION,
        "-A%s is %s, which is no absolute path.".formatted(name, text == null ? "empty" : text),
        "A compiler runs in a folder that the build tool chooses: write ${project.basedir}, or what"
            + " your build calls it, before it.");
    return Optional.empty();
  }

  private static boolean flag(String name, Map<String, String> given, Problems problems) {
    String text = given.getOrDefault(name, "false");
    if (text == null || text.equals("true")) {
      return given.containsKey(name);
    }
    if (!text.equals("false")) {
      problems.add(
          ProblemId.OPTION,
          "-A%s is %s.".formatted(name, text),
          "Write true or false, or nothing.");
    }
    return false;
  }

  private static Map<ProblemId, Optional<Kind>> warnings(
      Map<String, String> given, Problems problems) {
    Map<ProblemId, Optional<Kind>> levels = new EnumMap<>(ProblemId.class);
    String text = given.get(WARNINGS);
    if (text == null || text.isBlank()) {
      return levels;
    }
    for (String each : text.split(",")) {
      String[] words = each.strip().split("[=:]", 2);
      Optional<ProblemId> id =
          Stream.of(ProblemId.values()).filter(one -> one.text().equals(words[0])).findFirst();
      if (id.isEmpty() || id.get().kind() == Kind.ERROR) {
        problems.add(
            ProblemId.OPTION,
            "-A%s names %s, which is %s."
                .formatted(WARNINGS, words[0], id.isEmpty() ? "no problem" : "an error"),
            "The warnings are " + list(warningTexts()) + ".");
        continue;
      }
      switch (words.length == 2 ? words[1] : "") {
        case "error" -> levels.put(id.get(), Optional.of(Kind.ERROR));
        case "warning" -> levels.put(id.get(), Optional.of(id.get().kind()));
        case "off" -> levels.put(id.get(), Optional.empty());
        default ->
            problems.add(
                ProblemId.OPTION,
                "-A%s does not say what %s is.".formatted(WARNINGS, words[0]),
                "Write %s=error, %s=warning or %s=off.".formatted(words[0], words[0], words[0]));
      }
    }
    return levels;
  }

  private static Set<String> warningTexts() {
    Set<String> texts = new TreeSet<>();
    Stream.of(ProblemId.values())
        .filter(id -> id.kind() != Kind.ERROR)
        .forEach(id -> texts.add(id.text()));
    return texts;
  }

  private static String list(Set<String> names) {
    return names.stream().sorted().collect(joining(", "));
  }
}
