package io.comwright.jars.build;

import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A fresh copy of a project.
 *
 * @param folder where it is
 */
record Project(Path folder) {
  private static final Path PROJECTS = Path.of("src", "test", "projects");

  /** What a program has said, and its exit code. */
  record Ran(int code, String output) {
    boolean succeeded() {
      return code == 0;
    }
  }

  /**
   * Copies a project.
   *
   * @param name its folder among the projects
   * @param parent a folder outside this build
   */
  static Project copy(String name, Path parent) throws IOException {
    Path source = PROJECTS.resolve(name);
    Path target = parent.resolve(name);
    try (Stream<Path> files = Files.walk(source)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = target.resolve(source.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
    return new Project(target);
  }

  /** Writes another text where one stands. */
  void replace(String file, String text, String other) throws IOException {
    Path path = folder.resolve(file);
    String before = Files.readString(path);
    String after = before.replace(text, other);
    assertNotEquals(before, after, () -> file + " has no " + text);
    Files.writeString(path, after);
  }

  /** Runs a program of the JDK that runs this test. */
  Ran jdk(String program, String... arguments) {
    return run(ofJdk(program, List.of(arguments)));
  }

  /** A command with a program of the JDK that runs this test. */
  static List<String> ofJdk(String program, List<String> arguments) {
    List<String> words = new ArrayList<>();
    words.add(Path.of(System.getProperty("java.home"), "bin", program).toString());
    words.addAll(arguments);
    return words;
  }

  /** Runs a program in the project's folder, with this test's JDK as that of build tools. */
  Ran run(List<String> words) {
    try {
      ProcessBuilder builder =
          new ProcessBuilder(words).directory(folder.toFile()).redirectErrorStream(true);
      builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
      Process process = builder.start();
      process.getOutputStream().close();
      byte[] output = process.getInputStream().readAllBytes();
      return new Ran(process.waitFor(), new String(output, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
