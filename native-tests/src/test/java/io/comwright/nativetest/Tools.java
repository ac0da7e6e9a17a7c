package io.comwright.nativetest;

import static org.junit.jupiter.api.Assertions.fail;

import io.comwright.internal.Heap;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** What a test needs of its machine. */
public final class Tools {
  private Tools() {}

  /** A program on the PATH. */
  public static Optional<Path> program(String name) {
    String file = Heap.WINDOWS ? name + ".exe" : name;
    return directories("PATH")
        .map(directory -> Path.of(directory, file))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /**
   * A shared library of the system, with its whole path. Where a library asks for executable stacks
   * (Debian's vkd3d does) loading it takes the guard pages away from the stacks of all threads; the
   * VM restores them, but not if it is given the bare name and cannot look into the file.
   */
  public static Optional<Path> library(String name) {
    return Stream.of(
            directories("LD_LIBRARY_PATH"),
            Stream.of("/usr/lib/x86_64-linux-gnu", "/usr/lib64", "/usr/local/lib", "/usr/lib"))
        .flatMap(directories -> directories)
        .map(directory -> Path.of(directory, name))
        .filter(Files::isRegularFile)
        .findFirst();
  }

  private static Stream<String> directories(String variable) {
    return Stream.of(System.getenv().getOrDefault(variable, "").split(File.pathSeparator))
        .filter(directory -> !directory.isEmpty());
  }

  /** Skips the test, or fails it where the environment promises all tools. */
  public static RuntimeException missing(String what) {
    String message = what + " is missing";
    if ("true".equals(System.getenv("COMWRIGHT_REQUIRE_TOOLS"))) {
      fail(message + ", and COMWRIGHT_REQUIRE_TOOLS=true promises it");
    }
    Assumptions.abort("skipped: " + message);
    return new IllegalStateException(message);
  }
}
