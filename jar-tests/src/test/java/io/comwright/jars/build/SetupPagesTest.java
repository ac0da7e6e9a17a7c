package io.comwright.jars.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the pages show of a project is what the tests build. */
class SetupPagesTest {
  private static final Path DOCS = Path.of("..", "docs");

  /** A file of a project at the end of a paragraph, and a block with it or a part of it. */
  private static final Pattern SHOWN =
      Pattern.compile(
          "\\((\\.\\./jar-tests/src/test/projects/[^)]+)\\)\\)?:\n\n```\\w+\n(.*?)```",
          Pattern.DOTALL);

  @ParameterizedTest
  @CsvSource({"setup.md, 9", "published.md, 1"})
  void blocksAreInTheFiles(String page, int count) throws IOException {
    Matcher shown = SHOWN.matcher(Files.readString(DOCS.resolve(page)));
    int found = 0;
    for (; shown.find(); found++) {
      String file = stripped(Files.readString(DOCS.resolve(shown.group(1))));
      String block = stripped(shown.group(2));
      assertTrue(file.contains(block), () -> "it is not so in the file:\n" + block);
    }
    assertEquals(count, found);
  }

  /** An indentation is that of the place where a block stands. */
  private static String stripped(String text) {
    return text.lines().map(String::strip).collect(Collectors.joining("\n", "\n", "\n"));
  }

  @Test
  void eachProjectIsMentioned() throws IOException {
    String page = Files.readString(DOCS.resolve("setup.md"));
    Set<String> missing = new TreeSet<>();
    try (Stream<Path> projects = Files.list(Path.of("src", "test", "projects"))) {
      projects
          .map(project -> project.getFileName().toString())
          .filter(name -> !page.contains("/projects/" + name + "/"))
          .forEach(missing::add);
    }
    assertEquals(Set.of(), missing);
  }
}
