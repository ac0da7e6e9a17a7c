package io.comwright.windows;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;

/** Runs what a test does on a thread of its own, which has been in no apartment before. */
final class Threads {
  private static final long MILLISECONDS = 30_000;

  private Threads() {}

  static <T extends @Nullable Object> T onNewThread(Callable<T> work) throws Exception {
    CompletableFuture<T> result = new CompletableFuture<>();
    Thread thread =
        Thread.ofPlatform()
            .daemon()
            .name("a new thread")
            .start(
                () -> {
                  try {
                    result.complete(work.call());
                  } catch (Throwable failure) {
                    result.completeExceptionally(failure);
                  }
                });
    thread.join(MILLISECONDS);
    assertFalse(thread.isAlive(), "hangs");
    try {
      return result.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Exception failure) {
        throw failure;
      }
      throw (Error) e.getCause();
    }
  }

  /** The same for work without a result. */
  static void runOnNewThread(Work work) throws Exception {
    onNewThread(
        () -> {
          work.run();
          return null;
        });
  }

  /** What a test does. */
  interface Work {
    void run() throws Exception;
  }
}
