package io.comwright.importer.cli;

import java.io.Console;
import java.io.PrintWriter;
import java.util.function.IntConsumer;
import java.util.function.LongSupplier;

/**
 * Says how far a long run is, on one line of a terminal that is empty again at the end. Where there
 * is no terminal, or the run is over within a second, it says nothing.
 */
final class Progress implements IntConsumer, AutoCloseable {
  private static final long QUIET = 1_000_000_000L;
  private static final long STEP = 200_000_000L;

  private final PrintWriter err;
  private final boolean isTerminal;
  private final LongSupplier nanoseconds;
  private long next;
  private int width;

  /**
   * Progress from now on.
   *
   * @param nanoseconds a clock
   */
  Progress(PrintWriter err, boolean isTerminal, LongSupplier nanoseconds) {
    this.err = err;
    this.isTerminal = isTerminal;
    this.nanoseconds = nanoseconds;
    this.next = nanoseconds.getAsLong() + QUIET;
  }

  static Progress on(PrintWriter err) {
    Console console = System.console();
    return new Progress(err, console != null && console.isTerminal(), System::nanoTime);
  }

  /** So many types are chosen. */
  @Override
  public void accept(int types) {
    if (isTerminal && nanoseconds.getAsLong() - next >= 0) {
      next = nanoseconds.getAsLong() + STEP;
      String text = types + " types";
      width = Math.max(width, text.length());
      err.print("\r" + text);
      err.flush();
    }
  }

  @Override
  public void close() {
    if (width > 0) {
      err.print("\r" + " ".repeat(width) + "\r");
      err.flush();
    }
  }
}
