package io.comwright.processor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Sources of bindings, by the path that their package gives them. */
public final class Inputs {
  private static final Pattern PACKAGE = Pattern.compile("^package ([\\w.]+);", Pattern.MULTILINE);

  private static final Path RESOURCES = Path.of("src", "test", "resources");

  private Inputs() {}

  /** Those of the goldens, and what they mention; without what is made of them. */
  public static Map<String, String> goldens() throws IOException {
    Map<String, String> sources = of(RESOURCES.resolve("golden"));
    sources.putAll(of(RESOURCES.resolve("compiled")));
    return sources;
  }

  /** Those below a directory. */
  public static Map<String, String> of(Path directory) throws IOException {
    Map<String, String> sources = new TreeMap<>();
    try (Stream<Path> files = Files.walk(directory)) {
      List<Path> all =
          files
              .filter(file -> file.toString().endsWith(".java"))
              .filter(file -> !file.getParent().endsWith("expected"))
              .toList();
      for (Path file : all) {
        String text = Files.readString(file);
        Matcher declared = PACKAGE.matcher(text);
        String folder = declared.find() ? declared.group(1).replace('.', '/') + "/" : "";
        sources.put(folder + file.getFileName(), text);
      }
    }
    return sources;
  }
}
