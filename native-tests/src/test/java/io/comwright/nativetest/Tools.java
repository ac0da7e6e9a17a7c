package io.comwright.nativetest;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** What a test needs of its machine. */
final class Tools {
  private Tools() {}

  /** A program on the PATH. */
  static Optional<Path> program(String name) {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .filter(directory -> !directory.isEmpty())
        .map(directory -> Path.of(directory, name))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** Skips the test, or fails it where the environment promises all tools. */
  static RuntimeException missing(String what) {
    String message = what + " is missing";
    if ("true".equals(System.getenv("COMWRIGHT_REQUIRE_TOOLS"))) {
      fail(message + ", and COMWRIGHT_REQUIRE_TOOLS=true promises it");
    }
    Assumptions.abort("skipped: " + message);
    return new IllegalStateException(message);
  }
}
