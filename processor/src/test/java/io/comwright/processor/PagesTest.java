package io.comwright.processor;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The pages of the repository lead somewhere: their links to files and headings that exist, the
 * README to every one of them, and the names in them to the sources.
 */
class PagesTest {
  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
  private static final Path README = ROOT.resolve("README.md");

  private static final Pattern FENCE = Pattern.compile("(?ms)^```.*?^```$");
  private static final Pattern CODE = Pattern.compile("`([^`\n]+)`");
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
  private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.*)$");

  /** What is written as classes are, {@code HResult}, and is no switch of a command. */
  private static final Pattern NAME =
      Pattern.compile("(?<![-A-Za-z0-9_])[A-Z][A-Za-z0-9]*[a-z][A-Za-z0-9]*(?![-A-Za-z0-9_])");

  /** A class and one of its methods: {@code Frame.enter}. */
  private static final Pattern METHOD =
      Pattern.compile("\\b([A-Z][A-Za-z0-9]*)\\.(?!class\\b)([a-z][A-Za-z0-9]*)");

  private static final Pattern WORD = Pattern.compile("[A-Za-z][A-Za-z0-9]*");

  static Stream<Path> pages() throws IOException {
    List<Path> pages = new ArrayList<>();
    for (Path directory : List.of(ROOT, ROOT.resolve("docs"), ROOT.resolve("docs/design"))) {
      try (Stream<Path> files = Files.list(directory)) {
        files.filter(file -> file.toString().endsWith(".md")).sorted().forEach(pages::add);
      }
    }
    return pages.stream().map(ROOT::relativize);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void linksLeadSomewhere(Path page) throws IOException {
    for (String link : links(ROOT.resolve(page))) {
      Path target = target(ROOT.resolve(page), link);
      assertTrue(Files.exists(target), () -> link + " leads nowhere");
      if (link.contains("#")) {
        String anchor = link.substring(link.indexOf('#') + 1);
        assertTrue(anchors(target).contains(anchor), () -> link + " names no heading");
      }
    }
  }

  @Test
  void everyPageIsReachedFromTheReadme() throws IOException {
    Set<Path> reached = new HashSet<>(Set.of(README));
    Deque<Path> next = new ArrayDeque<>(reached);
    while (!next.isEmpty()) {
      Path page = next.remove();
      for (String link : links(page)) {
        Path target = target(page, link);
        if (target.toString().endsWith(".md") && Files.exists(target) && reached.add(target)) {
          next.add(target);
        }
      }
    }
    Set<Path> all = pages().map(ROOT::resolve).collect(toCollection(TreeSet::new));
    all.removeAll(reached);
    assertEquals(Set.of(), all);
  }

  /** A page that speaks of a class by a name that it no longer has is worse than none. */
  @Test
  void namesOccurInTheSources() throws IOException {
    Set<String> known = new HashSet<>();
    for (String source : sources("src").values()) {
      known.addAll(words(source));
    }
    Set<String> unknown = new TreeSet<>();
    for (Path page : pages().toList()) {
      Set<String> examples = words(fences(ROOT.resolve(page)));
      code(page, NAME)
          .map(MatchResult::group)
          .filter(name -> !known.contains(name) && !examples.contains(name))
          .forEach(name -> unknown.add(page + ": " + name));
    }
    assertEquals(Set.of(), unknown);
  }

  @Test
  void methodsAreThoseOfTheirClasses() throws IOException {
    Map<String, String> classes = sources("src/main");
    Set<String> unknown = new TreeSet<>();
    for (Path page : pages().toList()) {
      code(page, METHOD)
          .filter(method -> classes.containsKey(method.group(1) + ".java"))
          .filter(method -> !classes.get(method.group(1) + ".java").contains(method.group(2) + "("))
          .forEach(method -> unknown.add(page + ": " + method.group()));
    }
    assertEquals(Set.of(), unknown);
  }

  /** What a page says in code, in the middle of a sentence. */
  private static Stream<MatchResult> code(Path page, Pattern pattern) throws IOException {
    return CODE.matcher(withoutFences(ROOT.resolve(page)))
        .results()
        .flatMap(code -> pattern.matcher(code.group(1)).results());
  }

  /** All files below a directory of the modules, by name; what has one name is joined. */
  private static Map<String, String> sources(String directory) throws IOException {
    Map<String, String> sources = new HashMap<>();
    try (Stream<Path> modules = Files.list(ROOT)) {
      for (Path root : modules.map(module -> module.resolve(directory)).toList()) {
        if (Files.exists(root)) {
          try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
              sources.merge(file.getFileName().toString(), Files.readString(file), String::concat);
            }
          }
        }
      }
    }
    return sources;
  }

  private static Set<String> words(String text) {
    return WORD.matcher(text).results().map(MatchResult::group).collect(toSet());
  }

  /** The links of a page to what is in the repository. */
  private static List<String> links(Path page) throws IOException {
    return LINK.matcher(CODE.matcher(withoutFences(page)).replaceAll(""))
        .results()
        .map(link -> link.group(1))
        .filter(link -> !link.contains("://"))
        .toList();
  }

  private static Path target(Path page, String link) {
    String file = link.replaceFirst("#.*", "");
    return file.isEmpty() ? page : page.resolveSibling(file).normalize();
  }

  /** What GitHub makes of the headings. */
  private static Set<String> anchors(Path page) throws IOException {
    return HEADING
        .matcher(withoutFences(page))
        .results()
        .map(
            heading ->
                heading
                    .group(1)
                    .toLowerCase(Locale.ROOT)
                    .replaceAll("[^a-z0-9 -]", "")
                    .replace(' ', '-'))
        .collect(toCollection(TreeSet::new));
  }

  private static String fences(Path page) throws IOException {
    return FENCE
        .matcher(Files.readString(page))
        .results()
        .map(MatchResult::group)
        .collect(joining("\n"));
  }

  private static String withoutFences(Path page) throws IOException {
    return FENCE.matcher(Files.readString(page)).replaceAll("");
  }
}
