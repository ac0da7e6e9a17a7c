package io.comwright.processor.golden;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * Generated sources that stand in the repository: the goldens, the sample's and the runtime's. They
 * are exactly what the processor makes.
 *
 * <p>With {@code -Dcomwright.rewrite=true} these tests write them instead, all of them and nothing
 * else: {@code mvn test -pl processor -am -Dcomwright.rewrite=true}. What differs then is read
 * before it is committed.
 */
final class KeptSources {
  private static final boolean REWRITE = Boolean.getBoolean("comwright.rewrite");

  private KeptSources() {}

  /**
   * A test for each file, that it is kept as it is made.
   *
   * @param directory where the files are kept; it holds nothing else
   * @param made the texts that the processor has made, by path below the directory
   */
  static Stream<DynamicTest> compare(Path directory, SortedMap<String, String> made)
      throws IOException {
    if (REWRITE) {
      rewrite(directory, made);
    }
    SortedMap<String, String> kept = read(directory);
    TreeSet<String> names = new TreeSet<>(made.keySet());
    names.addAll(kept.keySet());
    return names.stream()
        .map(
            name ->
                dynamicTest(
                    name, () -> compare(directory.resolve(name), kept.get(name), made.get(name))));
  }

  private static void compare(Path file, String kept, String made) {
    if (made == null) {
      fail(file + " is in the repository, and the processor does not make it" + remedy());
    }
    if (kept == null) {
      fail("the processor makes " + file + ", which is not in the repository" + remedy());
    }
    if (kept.equals(made)) {
      return;
    }
    Iterator<String> before = kept.lines().iterator();
    Iterator<String> now = made.lines().iterator();
    for (int line = 1; before.hasNext() || now.hasNext(); line++) {
      String repository = before.hasNext() ? before.next() : "(end of file)";
      String processor = now.hasNext() ? now.next() : "(end of file)";
      if (!repository.equals(processor)) {
        fail(
            "%s:%d\n  repository: %s\n  processor:  %s%s"
                .formatted(file, line, repository, processor, remedy()));
      }
    }
    fail(file + " differs in its line ends" + remedy());
  }

  private static String remedy() {
    return "\nTo accept it: mvn test -pl processor -am -Dcomwright.rewrite=true";
  }

  private static SortedMap<String, String> read(Path directory) throws IOException {
    SortedMap<String, String> files = new TreeMap<>();
    for (Path file : files(directory)) {
      files.put(directory.relativize(file).toString().replace('\\', '/'), Files.readString(file));
    }
    return files;
  }

  private static void rewrite(Path directory, SortedMap<String, String> made) throws IOException {
    for (Path file : files(directory)) {
      Files.delete(file);
    }
    for (var file : made.entrySet()) {
      Path path = directory.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
    }
  }

  private static List<Path> files(Path directory) throws IOException {
    if (!Files.exists(directory)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(directory)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
