package io.comwright.sample.mapi;

import io.comwright.Handle;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The event objects of the operating system, so that the sample runs everywhere: {@code
 * CreateEvent}, {@code SetEvent} and {@code WaitForSingleObject}, on handles.
 */
final class Events {
  private static final Map<Handle, CountDownLatch> EVENTS = new ConcurrentHashMap<>();
  private static final AtomicLong NEXT = new AtomicLong(0x100);

  private Events() {}

  static Handle create() {
    Handle event = Handle.of(NEXT.getAndAdd(4));
    EVENTS.put(event, new CountDownLatch(1));
    return event;
  }

  static void set(Handle event) {
    EVENTS.get(event).countDown();
  }

  /** Waits until the event is set, and closes it. */
  static boolean await(Handle event, long seconds) throws InterruptedException {
    boolean set = EVENTS.get(event).await(seconds, TimeUnit.SECONDS);
    EVENTS.remove(event);
    return set;
  }
}
