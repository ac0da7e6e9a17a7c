package io.comwright.generated;

import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * What the checked mode ({@code -Dio.comwright.checked=true}) knows of a proxy: how many calls are
 * using it, and to which thread it was lent.
 */
final class CallsInFlight {
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
    count.incrementAndGet();
  }

  void end() {
    count.decrementAndGet();
  }

  void requireNone(VtableProxy proxy) {
    int calls = count.get();
    if (calls > 0) {
      throw new IllegalStateException(
          proxy + ".close: " + calls + " calls are using the proxy; close it when they are over");
    }
  }
}
