package io.comwright.runtime;

import io.comwright.ComException;
import io.comwright.HResult;
import org.jspecify.annotations.Nullable;

/**
 * In how many upcalls a thread is. An upcall that needs no native memory, keeps nothing and lends
 * nothing counts here and does not touch the thread's {@link Frame}; as a resource this ends it.
 *
 * <p>Each frame has one. Those of platform threads are found by the thread's identifier as well,
 * which is faster than a {@code ThreadLocal}; who has been driven out by another thread asks that.
 * What stays behind there when a thread ends is small and knows neither thread nor frame.
 */
public final class Nesting implements AutoCloseable {
  /** What a mark of {@link FrameMemory} has room for. */
  static final int MOST = (1 << 14) - 1;

  /**
   * How deep upcalls may nest on one thread. Each level takes native and Java stack, and an
   * overflow in the VM's own adapter cannot be caught.
   */
  private static final int MAX_DEPTH =
      Math.clamp(Integer.getInteger("io.comwright.maxUpcallDepth", 64), 0, MOST);

  private static final @Nullable Nesting[] BY_THREAD = new Nesting[128];

  private static final int WATCHED = Integer.MIN_VALUE;

  private static final int CHARS = 256;

  private static final int FEW = 32;

  /** The identifier of the platform thread; 0 if there is none. */
  private long thread;

  /** How many upcalls, and {@link #WATCHED}. */
  private int state;

  /** For reading text. */
  private final char[] chars = new char[CHARS];

  Nesting() {}

  /** That of this thread. */
  static Nesting current() {
    long thread = Thread.currentThread().threadId();
    Nesting nesting = BY_THREAD[index(thread)];
    return nesting != null && nesting.thread == thread ? nesting : Frame.current().nesting();
  }

  private static int index(long thread) {
    return (int) thread & BY_THREAD.length - 1;
  }

  /** Is found by a platform thread from now on. */
  void adopt(Thread owner) {
    thread = owner.threadId();
    BY_THREAD[index(thread)] = this;
  }

  /** Whether {@link Frame} ends the calls that end here. */
  void watch(boolean on) {
    state = on ? state | WATCHED : state & ~WATCHED;
  }

  /** How many upcalls. */
  int depth() {
    return state & ~WATCHED;
  }

  /**
   * One more.
   *
   * @throws ComException ({@code E_UNEXPECTED}) if upcalls are nested too deeply
   */
  void begin() {
    // What is watched is negative, and more than any depth.
    if (Integer.compareUnsigned(state, MAX_DEPTH) >= 0 && depth() >= MAX_DEPTH) {
      throw new ComException(
          HResult.E_UNEXPECTED,
          null,
          depth()
              + " upcalls are nested on this thread; io.comwright.maxUpcallDepth sets the limit");
    }
    state++;
  }

  /** One less. */
  void end() {
    state--;
  }

  /** Ends the call that has begun last. Throws nothing. */
  @Override
  public void close() {
    if (Trace.ON) {
      Trace.endIn();
    }
    if (state < 0) {
      Frame.current().endUpcall();
    } else {
      end();
    }
  }

  /**
   * Reads UTF-16 up to a terminating zero. So many units are copied as one instruction or two can
   * move, while the end is looked for; most texts are no longer.
   */
  String readUtf16(long address) {
    boolean begun = Utf16.isOnOnePage(address, 2 * FEW);
    if (begun) {
      Memory.copy(address, chars, FEW);
    }
    int length = Utf16.length(address);
    if (begun && length <= FEW) {
      return new String(chars, 0, length);
    }
    char[] units = length <= CHARS ? chars : new char[length];
    Memory.copy(address, units, length);
    return new String(units, 0, length);
  }
}
