package io.comwright.importer.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

/** With a clock of its own. */
class ProgressTest {
  private static final long SECOND = 1_000_000_000L;

  private final StringWriter err = new StringWriter();
  private long now = -5 * SECOND;

  private String run(boolean isTerminal, long step) {
    try (Progress progress = new Progress(new PrintWriter(err), isTerminal, () -> now)) {
      for (int i = 1; i <= 3; i++) {
        now += step;
        progress.accept(1000 * i);
      }
    }
    return err.toString();
  }

  @Test
  void aLongRunOnATerminal() {
    assertEquals("\r2000 types\r3000 types\r          \r", run(true, SECOND / 2));
  }

  @Test
  void aShortRun() {
    assertEquals("", run(true, SECOND / 4));
  }

  @Test
  void noTerminal() {
    assertEquals("", run(false, SECOND));
  }
}
