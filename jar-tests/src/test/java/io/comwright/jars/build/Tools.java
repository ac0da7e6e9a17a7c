package io.comwright.jars.build;

import static org.junit.jupiter.api.Assertions.fail;

import org.junit.jupiter.api.Assumptions;

/** What a test needs of its machine. */
final class Tools {
  private Tools() {}

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
