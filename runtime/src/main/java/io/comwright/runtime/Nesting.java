package io.comwright.runtime;

import static java.lang.foreign.ValueLayout.JAVA_INT_UNALIGNED;

import io.comwright.ComException;
import io.comwright.HResult;
import java.lang.foreign.MemorySegment;
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
  /**
   * How deep upcalls may nest on one thread. Each level takes native and Java stack, and an
   * overflow in the VM's own adapter cannot be caught.
   */
  private static final int MAX_DEPTH = Integer.getInteger("io.comwright.maxUpcallDepth", 64);

  private static final @Nullable Nesting[] BY_THREAD = new Nesting[128];

  private static final int WATCHED = Integer.MIN_VALUE;

  private static final int BYTES = 256;

  private static final long LATIN = 0x00ff_00ff_00ff_00ffL;

  /** The identifier of the platform thread; 0 if there is none. */
  private long thread;

  /** How many upcalls, and {@link #WATCHED}. */
  private int state;

  // For reading text.
  private final byte[] bytes = new byte[BYTES];
  private final MemorySegment latin = MemorySegment.ofArray(bytes);

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
   * Reads UTF-16 up to a terminating zero, four units at a time while they are of Latin-1, as most
   * texts are.
   */
  String readUtf16(long address) {
    int length = 0;
    if ((address & 7) == 0) {
      // A word that is aligned lies within one page: what stands behind the zero can be read.
      long units = Memory.getLong(address);
      while ((units & LATIN) == units && !hasZero(units) && length < BYTES) {
        latin.set(JAVA_INT_UNALIGNED, length, narrow(units));
        length += 4;
        units = Memory.getLong(address + 2L * length);
      }
    }
    byte[] buffer = bytes;
    for (char c = unit(address, length); c != 0; c = unit(address, length)) {
      if (c > 0xff || length == BYTES) {
        return readOther(address, length);
      }
      buffer[length++] = (byte) c;
    }
    return latin(buffer, length);
  }

  @SuppressWarnings("deprecation") // for Latin-1 it is right, and the VM inlines no other
  private static String latin(byte[] bytes, int length) {
    return new String(bytes, 0, 0, length);
  }

  /** Any text, which has so many units at least. */
  private static String readOther(long address, int least) {
    int length = least;
    while (unit(address, length) != 0) {
      length++;
    }
    char[] chars = new char[length];
    Memory.copy(address, chars, length);
    return new String(chars);
  }

  private static char unit(long address, int index) {
    return Memory.getChar(address + 2L * index);
  }

  /** Whether one of four units is zero. */
  private static boolean hasZero(long units) {
    return (units - 0x0001_0001_0001_0001L & ~units & 0x8000_8000_8000_8000L) != 0;
  }

  /** Four units of Latin-1 as bytes. */
  private static int narrow(long units) {
    long pairs = (units | units >>> 8) & 0x0000_ffff_0000_ffffL;
    return (int) (pairs | pairs >>> 16);
  }
}
