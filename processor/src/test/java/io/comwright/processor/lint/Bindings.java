package io.comwright.processor.lint;

import static com.google.testing.compile.CompilationSubject.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import io.comwright.processor.Compiling;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;

/**
 * Sources of a user, and what is generated for them, as files: not every compiler reads from
 * memory, and none is to know which is which.
 *
 * @param written the user's sources
 * @param generated the generated ones
 */
record Bindings(List<Path> written, List<Path> generated) {
  private static final Path GOLDEN = Path.of("src", "test", "resources", "golden");

  /** What inputs of goldens mention. */
  private static final Path COMPILED = Path.of("src", "test", "resources", "compiled");

  /** Beside other words. */
  private static final Pattern ALL = Pattern.compile("(?<=@SuppressWarnings\\(\\{)\"all\", ");

  /** Generates into a directory. */
  static Bindings generate(List<Path> written, Path directory) throws IOException {
    Compilation compilation =
        Compiling.compile(
            List.of("-proc:only"),
            written.stream().map(Bindings::source).toArray(JavaFileObject[]::new));
    assertThat(compilation).succeeded();
    List<Path> generated = new ArrayList<>();
    for (JavaFileObject source : Compiling.sources(compilation)) {
      generated.add(write(directory, Compiling.path(source), Compiling.text(source)));
    }
    return new Bindings(written, generated);
  }

  /** Writes sources, by their paths, into a directory, and generates into one beside it. */
  static Bindings generate(Map<String, String> sources, Path directory) throws IOException {
    List<Path> written = new ArrayList<>();
    for (Map.Entry<String, String> source : sources.entrySet()) {
      written.add(write(directory.resolve("written"), source.getKey(), source.getValue()));
    }
    return generate(written, directory.resolve("generated"));
  }

  /** The inputs of all goldens; what is expected of them lies a directory deeper. */
  static List<Path> goldens() throws IOException {
    return concat(files(GOLDEN, 2), files(COMPILED));
  }

  /** What is expected of all goldens. */
  static List<Path> expected() throws IOException {
    return files(GOLDEN).stream().filter(file -> file.getParent().endsWith("expected")).toList();
  }

  /** The Java sources below a directory. */
  static List<Path> files(Path directory) throws IOException {
    return files(directory, Integer.MAX_VALUE);
  }

  private static List<Path> files(Path directory, int depth) throws IOException {
    try (Stream<Path> files = Files.walk(directory.toRealPath(), depth)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }

  Bindings and(List<Path> moreGenerated) {
    return new Bindings(written, concat(generated, moreGenerated));
  }

  /**
   * The same, with {@code @SuppressWarnings("all")} taken out of what is generated: it is there for
   * the Eclipse compiler, and may hide nothing from others.
   */
  Bindings unhidden(Path directory) throws IOException {
    List<Path> unhidden = new ArrayList<>();
    for (Path file : generated) {
      Path beside = directory.resolve(String.valueOf(unhidden.size()));
      String text = ALL.matcher(Files.readString(file)).replaceAll("");
      unhidden.add(write(beside, file.getFileName().toString(), text));
    }
    return new Bindings(written, unhidden);
  }

  List<Path> all() {
    return concat(written, generated);
  }

  private static Path write(Path directory, String path, String text) throws IOException {
    Path file = directory.resolve(path);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text).toRealPath();
  }

  private static List<Path> concat(List<Path> first, List<Path> second) {
    return Stream.concat(first.stream(), second.stream()).toList();
  }

  private static JavaFileObject source(Path file) {
    try {
      return JavaFileObjects.forResource(file.toUri().toURL());
    } catch (MalformedURLException e) {
      throw new UncheckedIOException(e);
    }
  }
}
