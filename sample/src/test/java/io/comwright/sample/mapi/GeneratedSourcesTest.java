package io.comwright.sample.mapi;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The generated sources in the repository are what the processor makes. With {@code
 * -Dcomwright.regenerate=true} they are written instead.
 */
class GeneratedSourcesTest {
  private static final Path ACTUAL = Path.of(System.getProperty("comwright.generated.actual"));
  private static final Path EXPECTED = Path.of(System.getProperty("comwright.generated.expected"));

  @Test
  void repositoryHoldsWhatTheProcessorMakes() throws IOException {
    TreeMap<String, String> actual = read(ACTUAL);
    assertFalse(actual.isEmpty(), "the processor made nothing");
    if (Boolean.getBoolean("comwright.regenerate")) {
      write(actual);
    }
    TreeMap<String, String> expected = read(EXPECTED);
    for (String name : expected.keySet()) {
      if (!actual.containsKey(name)) {
        fail(name + " is in the repository, but the processor does not make it" + remedy());
      }
    }
    actual.forEach((name, text) -> compare(name, expected.get(name), text));
  }

  private static void compare(String name, String expected, String actual) {
    if (expected == null) {
      fail("the processor makes " + name + ", which is not in the repository" + remedy());
    }
    List<String> expectedLines = expected.lines().toList();
    List<String> actualLines = actual.lines().toList();
    for (int i = 0; i < Math.max(expectedLines.size(), actualLines.size()); i++) {
      String before = i < expectedLines.size() ? expectedLines.get(i) : "(end of file)";
      String now = i < actualLines.size() ? actualLines.get(i) : "(end of file)";
      if (!before.equals(now)) {
        fail(
            name
                + ":"
                + (i + 1)
                + "\n  repository: "
                + before
                + "\n  processor:  "
                + now
                + remedy());
      }
    }
    if (!expected.equals(actual)) {
      fail(name + " differs in its line ends" + remedy());
    }
  }

  private static String remedy() {
    return "\nTo accept it: mvn test -pl sample -am -Dcomwright.regenerate=true";
  }

  private static TreeMap<String, String> read(Path root) throws IOException {
    TreeMap<String, String> files = new TreeMap<>();
    if (Files.exists(root)) {
      try (Stream<Path> paths = Files.walk(root)) {
        for (Path path : paths.filter(Files::isRegularFile).toList()) {
          files.put(root.relativize(path).toString().replace('\\', '/'), Files.readString(path));
        }
      }
    }
    return files;
  }

  private static void write(TreeMap<String, String> files) throws IOException {
    for (String old : read(EXPECTED).keySet()) {
      Files.delete(EXPECTED.resolve(old));
    }
    for (var file : files.entrySet()) {
      Path target = EXPECTED.resolve(file.getKey());
      Files.createDirectories(target.getParent());
      Files.writeString(target, file.getValue());
    }
  }
}
