package io.comwright.sample.mapi;

import java.io.PrintStream;

/**
 * A line that shows progress: drawn over and over in a terminal, a line for each step elsewhere.
 */
final class ProgressLine {
  private static final int WIDTH = 30;

  private final PrintStream out;
  private final boolean terminal;
  private String step = "";
  private boolean open;

  ProgressLine(PrintStream out, boolean terminal) {
    this.out = out;
    this.terminal = terminal;
  }

  /**
   * Shows a position.
   *
   * @param step what is being done, or null for the same as before
   * @param index the position
   * @param indexMax the position that means complete
   */
  synchronized void show(String step, int index, int indexMax) {
    if (step != null) {
      this.step = step;
    }
    int percent = indexMax == 0 ? 100 : (int) (100L * index / indexMax);
    if (terminal) {
      int filled = WIDTH * percent / 100;
      out.printf(
          "\r  [%s%s] %3d%% %-32s",
          "#".repeat(filled), ".".repeat(WIDTH - filled), percent, this.step);
      out.flush();
      open = true;
    } else if (step != null) {
      out.printf("  %3d%% %s%n", percent, step);
    }
  }

  /** Leaves the line as it is. */
  synchronized void end() {
    if (open) {
      out.println();
      open = false;
    }
  }
}
