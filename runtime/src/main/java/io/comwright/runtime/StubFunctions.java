package io.comwright.runtime;

import io.comwright.internal.Linking;
import io.comwright.internal.UpcallTarget;
import java.lang.invoke.MethodHandles;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The functions through which native code calls Java functions of one {@code @Callback} interface.
 *
 * <p>Making one takes tens of microseconds and about a kilobyte of code, so they are used again;
 * they are never freed, because native code that calls a freed one ends the VM. One whose Java
 * function has ended waits in a queue first, so that a late call finds nothing rather than a
 * function that it does not know. There are never more than were alive at once, and the queue.
 */
public final class StubFunctions {
  /** How many functions wait before the oldest is used again. */
  private static final int QUARANTINE =
      Math.max(0, Integer.getInteger("io.comwright.callbackQuarantine", 256));

  private static final AtomicInteger LIVE = new AtomicInteger();

  private final String name;
  private final UpcallTarget entry;
  private final Queue<NativeFunction> ended = new ArrayDeque<>();

  private StubFunctions(String name, UpcallTarget entry) {
    this.name = name;
    this.entry = entry;
  }

  /**
   * The functions of an interface; none is made yet.
   *
   * @param name the interface, for people
   * @param lookup the rights of the stub class
   * @param method the static method of the stub class that they call, whose first parameter is a
   *     {@link NativeFunction}
   * @param descriptor the descriptor of the function, of {@code J}, {@code F}, {@code D} and
   *     structs ({@code {DJ}}), which arrive as addresses; that of where a struct result goes
   *     precedes the arguments
   * @return the functions
   */
  public static StubFunctions of(
      String name, MethodHandles.Lookup lookup, String method, String descriptor) {
    return new StubFunctions(
        name, UpcallTarget.findFunction(lookup, method, NativeFunction.class, descriptor));
  }

  /**
   * Called by the runtime: the number of Java functions that native code can call now.
   *
   * @return the count
   */
  public static int liveCount() {
    return LIVE.get();
  }

  String name() {
    return name;
  }

  /** A function that calls a Java function until {@link NativeFunction#end}. */
  NativeFunction take(Object target) {
    NativeFunction function = used();
    if (function == null) {
      // No lock is held: linking takes some of its own.
      function = new NativeFunction(this);
      function.address(Linking.upcall(entry, function));
    }
    function.begin(target);
    LIVE.incrementAndGet();
    return function;
  }

  private NativeFunction used() {
    synchronized (ended) {
      return ended.size() > QUARANTINE ? ended.remove() : null;
    }
  }

  void free(NativeFunction function) {
    LIVE.decrementAndGet();
    synchronized (ended) {
      ended.add(function);
    }
  }
}
