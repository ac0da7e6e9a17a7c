package io.comwright.windows;

import io.comwright.ComScope;
import java.util.ArrayDeque;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import org.jspecify.annotations.Nullable;

/**
 * A thread with a single-threaded apartment and its message loop, which does what is submitted, in
 * turn:
 *
 * {@snippet :
 * try (StaThread excel = StaThread.start("excel")) {
 *   CompletableFuture<String> name = excel.submit(() -> application.name());
 * }
 * }
 *
 * <p>Proxies that arrive on the thread belong to its apartment, and to a {@link ComScope} that is
 * open as long as the thread lives: they can be used by one task after another, and what is not
 * closed by then is released when the thread ends. A proxy that leaves with a task's result still
 * belongs there; take an {@link AgileReference} along instead.
 *
 * <p>While a task waits in a call to another apartment, calls into this one are answered; no other
 * task begins. The thread is a daemon: it does not keep the VM alive.
 */
public final class StaThread implements Executor, AutoCloseable {
  private final Thread thread;
  private final CompletableFuture<@Nullable Void> started = new CompletableFuture<>();
  private final CompletableFuture<@Nullable Void> ended = new CompletableFuture<>();

  // Guarded by the queue.
  private final ArrayDeque<StaTask<?>> queue = new ArrayDeque<>();
  private boolean closing;
  private @Nullable Pump pump;

  private StaThread(String name) {
    thread = Thread.ofPlatform().name(name).daemon().unstarted(this::live);
  }

  /**
   * Starts a thread, and waits until it is in its apartment.
   *
   * @param name the name of the thread
   * @return the thread, to be closed
   * @throws io.comwright.ComException if COM refuses the apartment
   * @throws UnsupportedOperationException if this is not Windows
   */
  public static StaThread start(String name) {
    Platform.require("StaThread.start");
    StaThread sta = new StaThread(Objects.requireNonNull(name, "name"));
    sta.thread.start();
    try {
      sta.started.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException failure) {
        throw failure;
      }
      throw e;
    }
    return sta;
  }

  private void live() {
    try (Apartment _ = Apartment.enterSta();
        Pump loop = new Pump();
        ComScope _ = ComScope.open()) {
      synchronized (queue) {
        pump = loop;
      }
      started.complete(null);
      loop.runUninterruptibly(this::work);
      loop.drain();
    } catch (Throwable failure) {
      if (!started.completeExceptionally(failure)) {
        tell(failure);
      }
    } finally {
      abandonQueue();
      ended.complete(null);
    }
  }

  /** Runs what waits; tells whether the thread is to end. */
  private boolean work() {
    for (; ; ) {
      StaTask<?> task;
      synchronized (queue) {
        if (closing) {
          abandonQueue();
          return true;
        }
        task = queue.poll();
      }
      if (task == null) {
        return false;
      }
      task.run();
      Thread.interrupted();
    }
  }

  private void abandonQueue() {
    for (; ; ) {
      StaTask<?> task;
      synchronized (queue) {
        closing = true;
        task = queue.poll();
      }
      if (task == null) {
        return;
      }
      task.abandon();
    }
  }

  private void tell(Throwable failure) {
    thread.getUncaughtExceptionHandler().uncaughtException(thread, failure);
  }

  /**
   * Lets the thread do something.
   *
   * @param task what to do, inside the apartment
   * @return its result; cancelled if the thread is closed before it begins. The thread itself
   *     cannot wait for it: that is an {@link IllegalStateException}
   * @param <T> the type of the result
   * @throws RejectedExecutionException if the thread is closed
   */
  public <T extends @Nullable Object> CompletableFuture<T> submit(Callable<T> task) {
    StaTask<T> future = new StaTask<>(Objects.requireNonNull(task, "task"), thread);
    synchronized (queue) {
      if (closing) {
        throw new RejectedExecutionException(
            "StaThread " + thread.getName() + " is closed, and begins no more tasks");
      }
      queue.add(future);
      Objects.requireNonNull(pump).wake();
    }
    return future;
  }

  /**
   * Lets the thread do something that has no result.
   *
   * @param task what to do, inside the apartment
   * @return done when the task is; as that of {@link #submit(Callable)}
   * @throws RejectedExecutionException if the thread is closed
   */
  public CompletableFuture<@Nullable Object> submit(Runnable task) {
    return submit(Executors.callable(task));
  }

  /**
   * Lets the thread do something whose end nobody waits for. What it throws goes to the handler of
   * uncaught exceptions, and the thread goes on.
   *
   * @param task what to do, inside the apartment
   * @throws RejectedExecutionException if the thread is closed
   */
  @Override
  public void execute(Runnable task) {
    Objects.requireNonNull(task, "task");
    submit(
        () -> {
          try {
            task.run();
          } catch (Throwable failure) {
            tell(failure);
          }
        });
  }

  /**
   * Whether the current thread is this one.
   *
   * @return true inside its tasks
   */
  public boolean isCurrent() {
    return Thread.currentThread() == thread;
  }

  /**
   * Ends the thread: the task that runs runs out, those that wait are cancelled, calls from other
   * apartments that wait are answered, what the thread's scope holds is released there, and the
   * apartment is left. Waits for all that, dispatching messages if the caller is in a
   * single-threaded apartment too; from a task it returns at once, and the thread ends after the
   * task. Closing twice is harmless.
   */
  @Override
  public void close() {
    synchronized (queue) {
      closing = true;
      Objects.requireNonNull(pump).wake();
    }
    if (isCurrent()) {
      return;
    }
    if (!ended.isDone() && Apartment.current() == Apartment.Kind.STA) {
      try (Pump own = new Pump()) {
        ended.whenComplete((value, failure) -> own.wake());
        own.runUninterruptibly(ended::isDone);
      }
    }
    ended.join();
  }

  /** The name of the thread, for people. */
  @Override
  public String toString() {
    return "StaThread[" + thread.getName() + (ended.isDone() ? ", ended]" : "]");
  }
}
