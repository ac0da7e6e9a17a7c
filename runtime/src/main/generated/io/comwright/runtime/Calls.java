package io.comwright.runtime;

import io.comwright.annotation.Generated;
import io.comwright.internal.EarlyCalls;
import io.comwright.internal.Linking;
import io.comwright.internal.NativeMemory;
import io.comwright.internal.WordHandles;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;

/** Calls of methods whose arguments and results are integers and pointers. */
@Generated("io.comwright.processor.ComwrightProcessor")
public final class Calls {
  /** Those before the handle is linked. */
  private static final EarlyCalls EARLY_WORDS_4 = new EarlyCalls();

  /** Those before the handle is linked. */
  private static final EarlyCalls EARLY_WORDS_6 = new EarlyCalls();

  /** Those before the handle is linked. */
  private static final EarlyCalls EARLY_WORDS_8 = new EarlyCalls();

  /** Those before the handle is linked. */
  private static final EarlyCalls EARLY_WORDS_10 = new EarlyCalls();

  /** Calls a function, of up to 13 words. */
  private static final MethodHandle WIDEST = Linking.words(13);

  /** There are no objects of this class. */
  private Calls() {}

  /**
   * {@return what comes back from a call}
   * @param self the interface pointer
   * @param slot the slot
   */
  public static long call(long self, int slot) {
    return call(self, slot, 0L, 0L, 0L);
  }

  /**
   * {@return what comes back from a call}
   * @param self the interface pointer
   * @param slot the slot
   * @param a1 word 1
   */
  public static long call(long self, int slot, long a1) {
    return call(self, slot, a1, 0L, 0L);
  }

  /**
   * {@return what comes back from a call}
   * @param self the interface pointer
   * @param slot the slot
   * @param a1 word 1
   * @param a2 word 2
   */
  public static long call(long self, int slot, long a1, long a2) {
    return call(self, slot, a1, a2, 0L);
  }

  /**
   * {@return what comes back from a call}
   * @param self the interface pointer
   * @param slot the slot
   * @param a1 word 1
   * @param a2 word 2
   * @param a3 word 3
   */
  public static long call(long self, int slot, long a1, long a2, long a3) {
    if (EARLY_WORDS_4.next()) {
      return call(self, slot, a1, a2, a3, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L);
    }
    try {
      return (long) WordHandles.Words4.HANDLE.invokeExact(function(self, slot), self, a1, a2, a3);
    } catch (Throwable e) {
      throw Downcall.rethrow(e);
    }
  }

  /**
   * {@return what comes back from a call}
   * @param self the interface pointer
   * @param slot the slot
   * @param a1 word 1
   * @param a2 word 2
   * @param a3 word 3
   * @param a4 word 4
   */
  public static long call(long self, int slot, long a1, long a2, long a3, long a4) {
    return call(self, slot, a1, a2, a3, a4, 0L);
  }

  /**
   * {@return what comes back from a call}
   * @param self the interface pointer
   * @param slot the slot
   * @param a1 word 1
   * @param a2 word 2
   * @param a3 word 3
   * @param a4 word 4
   * @param a5 word 5
   */
  public static long call(long self, int slot, long a1, long a2, long a3, long a4, long a5) {
    if (EARLY_WORDS_6.next()) {
      return call(self, slot, a1, a2, a3, a4, a5, 0L, 0L, 0L, 0L, 0L, 0L, 0L);
    }
    try {
      return (long) WordHandles.Words6.HANDLE.invokeExact(function(self, slot), self, a1, a2, a3,
          a4, a5);
    } catch (Throwable e) {
      throw Downcall.rethrow(e);
    }
  }

  /**
   * {@return what comes back from a call}
   * @param self the interface pointer
   * @param slot the slot
   * @param a1 word 1
   * @param a2 word 2
   * @param a3 word 3
   * @param a4 word 4
   * @param a5 word 5
   * @param a6 word 6
   */
  public static long call(long self, int slot, long a1, long a2, long a3, long a4, long a5,
      long a6) {
    return call(self, slot, a1, a2, a3, a4, a5, a6, 0L);
  }

  /**
   * {@return what comes back from a call}
   * @param self the interface pointer
   * @param slot the slot
   * @param a1 word 1
   * @param a2 word 2
   * @param a3 word 3
   * @param a4 word 4
   * @param a5 word 5
   * @param a6 word 6
   * @param a7 word 7
   */
  public static long call(long self, int slot, long a1, long a2, long a3, long a4, long a5, long a6,
      long a7) {
    if (EARLY_WORDS_8.next()) {
      return call(self, slot, a1, a2, a3, a4, a5, a6, a7, 0L, 0L, 0L, 0L, 0L);
    }
    try {
      return (long) WordHandles.Words8.HANDLE.invokeExact(function(self, slot), self, a1, a2, a3,
          a4, a5, a6, a7);
    } catch (Throwable e) {
      throw Downcall.rethrow(e);
    }
  }

  /**
   * {@return what comes back from a call}
   * @param self the interface pointer
   * @param slot the slot
   * @param a1 word 1
   * @param a2 word 2
   * @param a3 word 3
   * @param a4 word 4
   * @param a5 word 5
   * @param a6 word 6
   * @param a7 word 7
   * @param a8 word 8
   */
  public static long call(long self, int slot, long a1, long a2, long a3, long a4, long a5, long a6,
      long a7, long a8) {
    return call(self, slot, a1, a2, a3, a4, a5, a6, a7, a8, 0L);
  }

  /**
   * {@return what comes back from a call}
   * @param self the interface pointer
   * @param slot the slot
   * @param a1 word 1
   * @param a2 word 2
   * @param a3 word 3
   * @param a4 word 4
   * @param a5 word 5
   * @param a6 word 6
   * @param a7 word 7
   * @param a8 word 8
   * @param a9 word 9
   */
  public static long call(long self, int slot, long a1, long a2, long a3, long a4, long a5, long a6,
      long a7, long a8, long a9) {
    if (EARLY_WORDS_10.next()) {
      return call(self, slot, a1, a2, a3, a4, a5, a6, a7, a8, a9, 0L, 0L, 0L);
    }
    try {
      return (long) WordHandles.Words10.HANDLE.invokeExact(function(self, slot), self, a1, a2, a3,
          a4, a5, a6, a7, a8, a9);
    } catch (Throwable e) {
      throw Downcall.rethrow(e);
    }
  }

  /**
   * {@return what comes back from a call}
   * @param self the interface pointer
   * @param slot the slot
   * @param a1 word 1
   * @param a2 word 2
   * @param a3 word 3
   * @param a4 word 4
   * @param a5 word 5
   * @param a6 word 6
   * @param a7 word 7
   * @param a8 word 8
   * @param a9 word 9
   * @param a10 word 10
   */
  public static long call(long self, int slot, long a1, long a2, long a3, long a4, long a5, long a6,
      long a7, long a8, long a9, long a10) {
    return call(self, slot, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, 0L, 0L);
  }

  /**
   * {@return what comes back from a call}
   * @param self the interface pointer
   * @param slot the slot
   * @param a1 word 1
   * @param a2 word 2
   * @param a3 word 3
   * @param a4 word 4
   * @param a5 word 5
   * @param a6 word 6
   * @param a7 word 7
   * @param a8 word 8
   * @param a9 word 9
   * @param a10 word 10
   * @param a11 word 11
   */
  public static long call(long self, int slot, long a1, long a2, long a3, long a4, long a5, long a6,
      long a7, long a8, long a9, long a10, long a11) {
    return call(self, slot, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, 0L);
  }

  /**
   * {@return what comes back from a call}
   * @param self the interface pointer
   * @param slot the slot
   * @param a1 word 1
   * @param a2 word 2
   * @param a3 word 3
   * @param a4 word 4
   * @param a5 word 5
   * @param a6 word 6
   * @param a7 word 7
   * @param a8 word 8
   * @param a9 word 9
   * @param a10 word 10
   * @param a11 word 11
   * @param a12 word 12
   */
  public static long call(long self, int slot, long a1, long a2, long a3, long a4, long a5, long a6,
      long a7, long a8, long a9, long a10, long a11, long a12) {
    try {
      return (long) WIDEST.invokeExact(function(self, slot), self, a1, a2, a3, a4, a5, a6, a7, a8,
          a9, a10, a11, a12);
    } catch (Throwable e) {
      throw Downcall.rethrow(e);
    }
  }

  /**
   * {@return the function in a slot} Not read by {@link Memory}, which a program that passes numbers
   * only need not load.
   * @param self the interface pointer
   * @param slot the slot
   */
  private static MemorySegment function(long self, int slot) {
    return MemorySegment.ofAddress(NativeMemory.getLong(NativeMemory.getLong(self) + 8L * slot));
  }
}
