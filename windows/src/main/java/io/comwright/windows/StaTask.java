package io.comwright.windows;

import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** What a {@link StaThread} is to do; its thread cannot wait for it, since it would never begin. */
final class StaTask<T extends @Nullable Object> extends CompletableFuture<T> implements Runnable {
  private final Callable<T> callable;
  private final Thread thread;

  StaTask(Callable<T> callable, Thread thread) {
    this.callable = callable;
    this.thread = thread;
  }

  @Override
  public void run() {
    if (isDone()) {
      return;
    }
    try {
      complete(callable.call());
    } catch (Throwable failure) {
      completeExceptionally(failure);
    }
  }

  /** Says that the thread has ended before it came to this. */
  void abandon() {
    completeExceptionally(
        new CancellationException(
            "StaThread " + thread.getName() + " was closed before this task began"));
  }

  void requireElsewhere() {
    if (Thread.currentThread() == thread && !isDone()) {
      throw new IllegalStateException(
          "StaThread "
              + thread.getName()
              + " would wait for a task of its own, which begins only after the present one has"
              + " ended: do the work here, or continue with thenAccept");
    }
  }

  @Override
  public T get() throws InterruptedException, ExecutionException {
    requireElsewhere();
    return super.get();
  }

  @Override
  public T get(long timeout, TimeUnit unit)
      throws InterruptedException, ExecutionException, TimeoutException {
    requireElsewhere();
    return super.get(timeout, unit);
  }

  @Override
  public T join() {
    requireElsewhere();
    return super.join();
  }
}
