package io.comwright;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Two threads that do the same to the same things at the same moment. Both go through a row of
 * things; the one that is behind finds nothing to do, and so meets the other again and again.
 */
public final class Race {
  private static final int ROW = 100;

  private Race() {}

  /**
   * Runs it.
   *
   * @param rows how many rows of 100 things
   * @param make makes a thing
   * @param both what both threads do to it
   * @param after what has to hold when both have gone through a row
   * @param <T> the things
   */
  public static <T> void run(int rows, IntFunction<T> make, Consumer<T> both, Runnable after)
      throws InterruptedException {
    AtomicReference<List<T>> shared = new AtomicReference<>();
    AtomicReference<Throwable> failure = new AtomicReference<>();
    AtomicInteger begun = new AtomicInteger();
    AtomicInteger done = new AtomicInteger();
    Thread other =
        Thread.ofPlatform()
            .daemon()
            .start(
                () -> {
                  for (int row = 1; row <= rows; row++) {
                    await(begun, row);
                    try {
                      shared.get().forEach(both);
                    } catch (Throwable e) {
                      failure.set(e);
                    }
                    done.set(row);
                  }
                });
    for (int row = 1; row <= rows; row++) {
      int first = ROW * (row - 1);
      List<T> things = IntStream.range(first, first + ROW).mapToObj(make).toList();
      shared.set(things);
      begun.set(row);
      things.forEach(both);
      await(done, row);
      if (failure.get() != null) {
        throw new AssertionError("the other thread, in row " + row, failure.get());
      }
      after.run();
    }
    other.join();
  }

  private static void await(AtomicInteger counter, int value) {
    for (int i = 0; counter.get() < value; i++) {
      if (i < 10_000) {
        Thread.onSpinWait();
      } else {
        // The other thread may have no processor.
        Thread.yield();
      }
    }
  }
}
