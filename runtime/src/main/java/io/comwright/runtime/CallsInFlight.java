package io.comwright.runtime;

import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * What the checked mode ({@code -Dio.comwright.checked=true}) knows of a proxy: how many calls are
 * using it, and to which thread it was lent.
 */
final class CallsInFlight {
  private static final int CLOSED = -1;

  /** The number of calls, or {@link #CLOSED}. */
  private final AtomicInteger count = new AtomicInteger();

  private final @Nullable Thread lentTo;

  CallsInFlight(Ownership ownership) {
    this.lentTo = ownership == Ownership.BORROWED ? Thread.currentThread() : null;
  }

  void begin(VtableProxy proxy, String method) {
    if (lentTo != null && Thread.currentThread() != lentTo) {
      throw new WrongThreadException(
          method
              + ": "
              + proxy
              + " was lent to thread "
              + lentTo.getName()
              + " for one call; retain it there to use it elsewhere");
    }
    int calls;
    do {
      calls = count.get();
      if (calls == CLOSED) {
        throw proxy.ended(method);
      }
    } while (!count.compareAndSet(calls, calls + 1));
  }

  void end() {
    count.decrementAndGet();
  }

  /** Lets no call begin from now on. */
  void close(VtableProxy proxy) {
    if (!count.compareAndSet(0, CLOSED) && count.get() != CLOSED) {
      throw new IllegalStateException(
          proxy + ".close: a call is using the proxy; close it when all calls are over");
    }
  }
}
