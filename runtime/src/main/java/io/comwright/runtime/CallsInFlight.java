package io.comwright.runtime;

import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * What the checked mode ({@code -Dio.comwright.checked=true}) knows of a proxy: how many calls are
 * using it, to which thread it was lent, and on Windows in which apartment it has arrived.
 */
final class CallsInFlight {
  private static final int CLOSED = -1;

  /** The number of calls, or {@link #CLOSED}. */
  private final AtomicInteger count = new AtomicInteger();

  private final @Nullable Thread lentTo;

  /** The apartment that the proxy belongs to, if it belongs to one. */
  private final @Nullable Home home = Home.current();

  /** Whether the object has said that it can be called in others as well. */
  private volatile boolean agile;

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
    requireHome(proxy, method);
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

  /**
   * Refuses a foreign apartment, unless the object is at home everywhere. A thread in none is
   * foreign, too.
   */
  private void requireHome(VtableProxy proxy, String method) {
    if (home == null || agile) {
      return;
    }
    Home current = Home.current();
    long pointer = proxy.pointer();
    if (home.equals(current) || pointer == 0) {
      return;
    }
    if (Home.isAgile(pointer)) {
      agile = true;
      return;
    }
    throw new IllegalStateException(
        "%s: %s has arrived %s, and thread %s is %s; call and close it there, or take an AgileReference there and resolve it here"
            .formatted(
                method,
                proxy,
                Home.name(home),
                Thread.currentThread().getName(),
                Home.name(current)));
  }

  /** Lets no call begin from now on. */
  void close(VtableProxy proxy) {
    requireHome(proxy, proxy + ".close");
    if (!count.compareAndSet(0, CLOSED) && count.get() != CLOSED) {
      throw new IllegalStateException(
          proxy + ".close: a call is using the proxy; close it when all calls are over");
    }
  }
}
