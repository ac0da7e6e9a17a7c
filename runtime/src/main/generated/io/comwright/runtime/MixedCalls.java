package io.comwright.runtime;

import io.comwright.annotation.Generated;
import io.comwright.internal.EarlyCalls;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;

/**
 * Calls of functions with floating-point numbers among their arguments, or as result.
 * {@link Registers} says what travels where.
 */
@Generated("io.comwright.processor.ComwrightProcessor")
public final class MixedCalls {
  /** Those before the handle is linked. */
  private static final EarlyCalls EARLY_BY_KIND_4 = new EarlyCalls();

  /** Those before the handle is linked. */
  private static final EarlyCalls EARLY_BY_KIND_6 = new EarlyCalls();

  /** Those before the handle is linked. */
  private static final EarlyCalls EARLY_BY_KIND_8 = new EarlyCalls();

  /** Those before the handle is linked. */
  private static final EarlyCalls EARLY_IN_ORDER_4 = new EarlyCalls();

  /** Those before the handle is linked. */
  private static final EarlyCalls EARLY_IN_ORDER_8 = new EarlyCalls();

  /** Those before the handle is linked. */
  private static final EarlyCalls EARLY_IN_ORDER_13 = new EarlyCalls();

  /** Those before the handle is linked. */
  private static final EarlyCalls EARLY_BY_KIND_4_TO_DOUBLE = new EarlyCalls();

  /** Those before the handle is linked. */
  private static final EarlyCalls EARLY_BY_KIND_6_TO_DOUBLE = new EarlyCalls();

  /** Those before the handle is linked. */
  private static final EarlyCalls EARLY_BY_KIND_8_TO_DOUBLE = new EarlyCalls();

  /** Those before the handle is linked. */
  private static final EarlyCalls EARLY_IN_ORDER_4_TO_DOUBLE = new EarlyCalls();

  /** Those before the handle is linked. */
  private static final EarlyCalls EARLY_IN_ORDER_8_TO_DOUBLE = new EarlyCalls();

  /** Those before the handle is linked. */
  private static final EarlyCalls EARLY_IN_ORDER_13_TO_DOUBLE = new EarlyCalls();

  /** There are no objects of this class. */
  private MixedCalls() {}

  /**
   * {@return what comes back from a call}
   * @param function the function
   * @param w1 word 1
   * @param w2 word 2
   * @param w3 word 3
   * @param w4 word 4
   * @param d1 number 1
   * @param d2 number 2
   */
  public static long byKind(MemorySegment function, long w1, long w2, long w3, long w4, double d1,
      double d2) {
    if (EARLY_BY_KIND_4.next()) {
      return byKind(function, w1, w2, w3, w4, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, d1, d2, 0L, 0L,
          0L, 0L, 0L, 0L);
    }
    try {
      return (long) ByKind4.HANDLE.invokeExact(function, w1, w2, w3, w4, d1, d2);
    } catch (Throwable e) {
      throw Downcall.rethrow(e);
    }
  }

  /**
   * {@return what comes back from a call}
   * @param function the function
   * @param w1 word 1
   * @param w2 word 2
   * @param w3 word 3
   * @param w4 word 4
   * @param w5 word 5
   * @param w6 word 6
   * @param d1 number 1
   * @param d2 number 2
   * @param d3 number 3
   * @param d4 number 4
   * @param d5 number 5
   * @param d6 number 6
   * @param d7 number 7
   * @param d8 number 8
   */
  public static long byKind(MemorySegment function, long w1, long w2, long w3, long w4, long w5,
      long w6, double d1, double d2, double d3, double d4, double d5, double d6, double d7,
      double d8) {
    if (EARLY_BY_KIND_6.next()) {
      return byKind(function, w1, w2, w3, w4, w5, w6, 0L, 0L, 0L, 0L, 0L, 0L, 0L, d1, d2, d3, d4,
          d5, d6, d7, d8);
    }
    try {
      return (long) ByKind6.HANDLE.invokeExact(function, w1, w2, w3, w4, w5, w6, d1, d2, d3, d4, d5,
          d6, d7, d8);
    } catch (Throwable e) {
      throw Downcall.rethrow(e);
    }
  }

  /**
   * {@return what comes back from a call}
   * @param function the function
   * @param w1 word 1
   * @param w2 word 2
   * @param w3 word 3
   * @param w4 word 4
   * @param w5 word 5
   * @param w6 word 6
   * @param w7 word 7
   * @param w8 word 8
   * @param d1 number 1
   * @param d2 number 2
   * @param d3 number 3
   * @param d4 number 4
   * @param d5 number 5
   * @param d6 number 6
   * @param d7 number 7
   * @param d8 number 8
   */
  public static long byKind(MemorySegment function, long w1, long w2, long w3, long w4, long w5,
      long w6, long w7, long w8, double d1, double d2, double d3, double d4, double d5, double d6,
      double d7, double d8) {
    if (EARLY_BY_KIND_8.next()) {
      return byKind(function, w1, w2, w3, w4, w5, w6, w7, w8, 0L, 0L, 0L, 0L, 0L, d1, d2, d3, d4,
          d5, d6, d7, d8);
    }
    try {
      return (long) ByKind8.HANDLE.invokeExact(function, w1, w2, w3, w4, w5, w6, w7, w8, d1, d2, d3,
          d4, d5, d6, d7, d8);
    } catch (Throwable e) {
      throw Downcall.rethrow(e);
    }
  }

  /**
   * {@return what comes back from a call}
   * @param function the function
   * @param w1 word 1
   * @param w2 word 2
   * @param w3 word 3
   * @param w4 word 4
   * @param w5 word 5
   * @param w6 word 6
   * @param w7 word 7
   * @param w8 word 8
   * @param w9 word 9
   * @param w10 word 10
   * @param w11 word 11
   * @param w12 word 12
   * @param w13 word 13
   * @param d1 number 1
   * @param d2 number 2
   * @param d3 number 3
   * @param d4 number 4
   * @param d5 number 5
   * @param d6 number 6
   * @param d7 number 7
   * @param d8 number 8
   */
  public static long byKind(MemorySegment function, long w1, long w2, long w3, long w4, long w5,
      long w6, long w7, long w8, long w9, long w10, long w11, long w12, long w13, double d1,
      double d2, double d3, double d4, double d5, double d6, double d7, double d8) {
    try {
      return (long) ByKind13.HANDLE.invokeExact(function, w1, w2, w3, w4, w5, w6, w7, w8, w9, w10,
          w11, w12, w13, d1, d2, d3, d4, d5, d6, d7, d8);
    } catch (Throwable e) {
      throw Downcall.rethrow(e);
    }
  }

  /**
   * {@return what comes back from a call}
   * @param function the function
   * @param w1 word 1
   * @param w2 word 2
   * @param w3 word 3
   * @param w4 word 4
   */
  public static long inOrder(MemorySegment function, long w1, long w2, long w3, long w4) {
    if (EARLY_IN_ORDER_4.next()) {
      return inOrder(function, w1, w2, w3, w4, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L,
          0L, 0L, 0L, 0L);
    }
    try {
      return (long) InOrder4.HANDLE.invokeExact(function, Registers.of(w1), Registers.of(w2),
          Registers.of(w3), Registers.of(w4));
    } catch (Throwable e) {
      throw Downcall.rethrow(e);
    }
  }

  /**
   * {@return what comes back from a call}
   * @param function the function
   * @param w1 word 1
   * @param w2 word 2
   * @param w3 word 3
   * @param w4 word 4
   * @param w5 word 5
   * @param w6 word 6
   * @param w7 word 7
   * @param w8 word 8
   */
  public static long inOrder(MemorySegment function, long w1, long w2, long w3, long w4, long w5,
      long w6, long w7, long w8) {
    if (EARLY_IN_ORDER_8.next()) {
      return inOrder(function, w1, w2, w3, w4, w5, w6, w7, w8, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L,
          0L, 0L, 0L, 0L);
    }
    try {
      return (long) InOrder8.HANDLE.invokeExact(function, Registers.of(w1), Registers.of(w2),
          Registers.of(w3), Registers.of(w4), w5, w6, w7, w8);
    } catch (Throwable e) {
      throw Downcall.rethrow(e);
    }
  }

  /**
   * {@return what comes back from a call}
   * @param function the function
   * @param w1 word 1
   * @param w2 word 2
   * @param w3 word 3
   * @param w4 word 4
   * @param w5 word 5
   * @param w6 word 6
   * @param w7 word 7
   * @param w8 word 8
   * @param w9 word 9
   * @param w10 word 10
   * @param w11 word 11
   * @param w12 word 12
   * @param w13 word 13
   */
  public static long inOrder(MemorySegment function, long w1, long w2, long w3, long w4, long w5,
      long w6, long w7, long w8, long w9, long w10, long w11, long w12, long w13) {
    if (EARLY_IN_ORDER_13.next()) {
      return inOrder(function, w1, w2, w3, w4, w5, w6, w7, w8, w9, w10, w11, w12, w13, 0L, 0L, 0L,
          0L, 0L, 0L, 0L, 0L);
    }
    try {
      return (long) InOrder13.HANDLE.invokeExact(function, Registers.of(w1), Registers.of(w2),
          Registers.of(w3), Registers.of(w4), w5, w6, w7, w8, w9, w10, w11, w12, w13);
    } catch (Throwable e) {
      throw Downcall.rethrow(e);
    }
  }

  /**
   * {@return what comes back from a call}
   * @param function the function
   * @param w1 word 1
   * @param w2 word 2
   * @param w3 word 3
   * @param w4 word 4
   * @param w5 word 5
   * @param w6 word 6
   * @param w7 word 7
   * @param w8 word 8
   * @param w9 word 9
   * @param w10 word 10
   * @param w11 word 11
   * @param w12 word 12
   * @param w13 word 13
   * @param w14 word 14
   * @param w15 word 15
   * @param w16 word 16
   * @param w17 word 17
   * @param w18 word 18
   * @param w19 word 19
   * @param w20 word 20
   * @param w21 word 21
   */
  public static long inOrder(MemorySegment function, long w1, long w2, long w3, long w4, long w5,
      long w6, long w7, long w8, long w9, long w10, long w11, long w12, long w13, long w14,
      long w15, long w16, long w17, long w18, long w19, long w20, long w21) {
    try {
      return (long) InOrder21.HANDLE.invokeExact(function, Registers.of(w1), Registers.of(w2),
          Registers.of(w3), Registers.of(w4), w5, w6, w7, w8, w9, w10, w11, w12, w13, w14, w15, w16,
          w17, w18, w19, w20, w21);
    } catch (Throwable e) {
      throw Downcall.rethrow(e);
    }
  }

  /**
   * {@return what comes back from a call}
   * @param function the function
   * @param w1 word 1
   * @param w2 word 2
   * @param w3 word 3
   * @param w4 word 4
   * @param d1 number 1
   * @param d2 number 2
   */
  public static double byKindToDouble(MemorySegment function, long w1, long w2, long w3, long w4,
      double d1, double d2) {
    if (EARLY_BY_KIND_4_TO_DOUBLE.next()) {
      return byKindToDouble(function, w1, w2, w3, w4, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, d1, d2,
          0L, 0L, 0L, 0L, 0L, 0L);
    }
    try {
      return (double) ByKind4ToDouble.HANDLE.invokeExact(function, w1, w2, w3, w4, d1, d2);
    } catch (Throwable e) {
      throw Downcall.rethrow(e);
    }
  }

  /**
   * {@return what comes back from a call}
   * @param function the function
   * @param w1 word 1
   * @param w2 word 2
   * @param w3 word 3
   * @param w4 word 4
   * @param w5 word 5
   * @param w6 word 6
   * @param d1 number 1
   * @param d2 number 2
   * @param d3 number 3
   * @param d4 number 4
   * @param d5 number 5
   * @param d6 number 6
   * @param d7 number 7
   * @param d8 number 8
   */
  public static double byKindToDouble(MemorySegment function, long w1, long w2, long w3, long w4,
      long w5, long w6, double d1, double d2, double d3, double d4, double d5, double d6, double d7,
      double d8) {
    if (EARLY_BY_KIND_6_TO_DOUBLE.next()) {
      return byKindToDouble(function, w1, w2, w3, w4, w5, w6, 0L, 0L, 0L, 0L, 0L, 0L, 0L, d1, d2,
          d3, d4, d5, d6, d7, d8);
    }
    try {
      return (double) ByKind6ToDouble.HANDLE.invokeExact(function, w1, w2, w3, w4, w5, w6, d1, d2,
          d3, d4, d5, d6, d7, d8);
    } catch (Throwable e) {
      throw Downcall.rethrow(e);
    }
  }

  /**
   * {@return what comes back from a call}
   * @param function the function
   * @param w1 word 1
   * @param w2 word 2
   * @param w3 word 3
   * @param w4 word 4
   * @param w5 word 5
   * @param w6 word 6
   * @param w7 word 7
   * @param w8 word 8
   * @param d1 number 1
   * @param d2 number 2
   * @param d3 number 3
   * @param d4 number 4
   * @param d5 number 5
   * @param d6 number 6
   * @param d7 number 7
   * @param d8 number 8
   */
  public static double byKindToDouble(MemorySegment function, long w1, long w2, long w3, long w4,
      long w5, long w6, long w7, long w8, double d1, double d2, double d3, double d4, double d5,
      double d6, double d7, double d8) {
    if (EARLY_BY_KIND_8_TO_DOUBLE.next()) {
      return byKindToDouble(function, w1, w2, w3, w4, w5, w6, w7, w8, 0L, 0L, 0L, 0L, 0L, d1, d2,
          d3, d4, d5, d6, d7, d8);
    }
    try {
      return (double) ByKind8ToDouble.HANDLE.invokeExact(function, w1, w2, w3, w4, w5, w6, w7, w8,
          d1, d2, d3, d4, d5, d6, d7, d8);
    } catch (Throwable e) {
      throw Downcall.rethrow(e);
    }
  }

  /**
   * {@return what comes back from a call}
   * @param function the function
   * @param w1 word 1
   * @param w2 word 2
   * @param w3 word 3
   * @param w4 word 4
   * @param w5 word 5
   * @param w6 word 6
   * @param w7 word 7
   * @param w8 word 8
   * @param w9 word 9
   * @param w10 word 10
   * @param w11 word 11
   * @param w12 word 12
   * @param w13 word 13
   * @param d1 number 1
   * @param d2 number 2
   * @param d3 number 3
   * @param d4 number 4
   * @param d5 number 5
   * @param d6 number 6
   * @param d7 number 7
   * @param d8 number 8
   */
  public static double byKindToDouble(MemorySegment function, long w1, long w2, long w3, long w4,
      long w5, long w6, long w7, long w8, long w9, long w10, long w11, long w12, long w13,
      double d1, double d2, double d3, double d4, double d5, double d6, double d7, double d8) {
    try {
      return (double) ByKind13ToDouble.HANDLE.invokeExact(function, w1, w2, w3, w4, w5, w6, w7, w8,
          w9, w10, w11, w12, w13, d1, d2, d3, d4, d5, d6, d7, d8);
    } catch (Throwable e) {
      throw Downcall.rethrow(e);
    }
  }

  /**
   * {@return what comes back from a call}
   * @param function the function
   * @param w1 word 1
   * @param w2 word 2
   * @param w3 word 3
   * @param w4 word 4
   */
  public static double inOrderToDouble(MemorySegment function, long w1, long w2, long w3, long w4) {
    if (EARLY_IN_ORDER_4_TO_DOUBLE.next()) {
      return inOrderToDouble(function, w1, w2, w3, w4, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L,
          0L, 0L, 0L, 0L, 0L, 0L);
    }
    try {
      return (double) InOrder4ToDouble.HANDLE.invokeExact(function, Registers.of(w1),
          Registers.of(w2), Registers.of(w3), Registers.of(w4));
    } catch (Throwable e) {
      throw Downcall.rethrow(e);
    }
  }

  /**
   * {@return what comes back from a call}
   * @param function the function
   * @param w1 word 1
   * @param w2 word 2
   * @param w3 word 3
   * @param w4 word 4
   * @param w5 word 5
   * @param w6 word 6
   * @param w7 word 7
   * @param w8 word 8
   */
  public static double inOrderToDouble(MemorySegment function, long w1, long w2, long w3, long w4,
      long w5, long w6, long w7, long w8) {
    if (EARLY_IN_ORDER_8_TO_DOUBLE.next()) {
      return inOrderToDouble(function, w1, w2, w3, w4, w5, w6, w7, w8, 0L, 0L, 0L, 0L, 0L, 0L, 0L,
          0L, 0L, 0L, 0L, 0L, 0L);
    }
    try {
      return (double) InOrder8ToDouble.HANDLE.invokeExact(function, Registers.of(w1),
          Registers.of(w2), Registers.of(w3), Registers.of(w4), w5, w6, w7, w8);
    } catch (Throwable e) {
      throw Downcall.rethrow(e);
    }
  }

  /**
   * {@return what comes back from a call}
   * @param function the function
   * @param w1 word 1
   * @param w2 word 2
   * @param w3 word 3
   * @param w4 word 4
   * @param w5 word 5
   * @param w6 word 6
   * @param w7 word 7
   * @param w8 word 8
   * @param w9 word 9
   * @param w10 word 10
   * @param w11 word 11
   * @param w12 word 12
   * @param w13 word 13
   */
  public static double inOrderToDouble(MemorySegment function, long w1, long w2, long w3, long w4,
      long w5, long w6, long w7, long w8, long w9, long w10, long w11, long w12, long w13) {
    if (EARLY_IN_ORDER_13_TO_DOUBLE.next()) {
      return inOrderToDouble(function, w1, w2, w3, w4, w5, w6, w7, w8, w9, w10, w11, w12, w13, 0L,
          0L, 0L, 0L, 0L, 0L, 0L, 0L);
    }
    try {
      return (double) InOrder13ToDouble.HANDLE.invokeExact(function, Registers.of(w1),
          Registers.of(w2), Registers.of(w3), Registers.of(w4), w5, w6, w7, w8, w9, w10, w11, w12,
          w13);
    } catch (Throwable e) {
      throw Downcall.rethrow(e);
    }
  }

  /**
   * {@return what comes back from a call}
   * @param function the function
   * @param w1 word 1
   * @param w2 word 2
   * @param w3 word 3
   * @param w4 word 4
   * @param w5 word 5
   * @param w6 word 6
   * @param w7 word 7
   * @param w8 word 8
   * @param w9 word 9
   * @param w10 word 10
   * @param w11 word 11
   * @param w12 word 12
   * @param w13 word 13
   * @param w14 word 14
   * @param w15 word 15
   * @param w16 word 16
   * @param w17 word 17
   * @param w18 word 18
   * @param w19 word 19
   * @param w20 word 20
   * @param w21 word 21
   */
  public static double inOrderToDouble(MemorySegment function, long w1, long w2, long w3, long w4,
      long w5, long w6, long w7, long w8, long w9, long w10, long w11, long w12, long w13, long w14,
      long w15, long w16, long w17, long w18, long w19, long w20, long w21) {
    try {
      return (double) InOrder21ToDouble.HANDLE.invokeExact(function, Registers.of(w1),
          Registers.of(w2), Registers.of(w3), Registers.of(w4), w5, w6, w7, w8, w9, w10, w11, w12,
          w13, w14, w15, w16, w17, w18, w19, w20, w21);
    } catch (Throwable e) {
      throw Downcall.rethrow(e);
    }
  }

  /** Initialised by the first call that needs it. */
  interface ByKind4 {
    /** Calls a function. */
    MethodHandle HANDLE = Registers.byKind(4, 2);
  }

  /** Initialised by the first call that needs it. */
  interface ByKind6 {
    /** Calls a function. */
    MethodHandle HANDLE = Registers.byKind(6, 8);
  }

  /** Initialised by the first call that needs it. */
  interface ByKind8 {
    /** Calls a function. */
    MethodHandle HANDLE = Registers.byKind(8, 8);
  }

  /** Initialised by the first call that needs it. */
  interface ByKind13 {
    /** Calls a function. */
    MethodHandle HANDLE = Registers.byKind(13, 8);
  }

  /** Initialised by the first call that needs it. */
  interface InOrder4 {
    /** Calls a function. */
    MethodHandle HANDLE = Registers.inOrder(4);
  }

  /** Initialised by the first call that needs it. */
  interface InOrder8 {
    /** Calls a function. */
    MethodHandle HANDLE = Registers.inOrder(8);
  }

  /** Initialised by the first call that needs it. */
  interface InOrder13 {
    /** Calls a function. */
    MethodHandle HANDLE = Registers.inOrder(13);
  }

  /** Initialised by the first call that needs it. */
  interface InOrder21 {
    /** Calls a function. */
    MethodHandle HANDLE = Registers.inOrder(21);
  }

  /** Initialised by the first call that needs it. */
  interface ByKind4ToDouble {
    /** Calls a function. */
    MethodHandle HANDLE = Registers.byKindToDouble(4, 2);
  }

  /** Initialised by the first call that needs it. */
  interface ByKind6ToDouble {
    /** Calls a function. */
    MethodHandle HANDLE = Registers.byKindToDouble(6, 8);
  }

  /** Initialised by the first call that needs it. */
  interface ByKind8ToDouble {
    /** Calls a function. */
    MethodHandle HANDLE = Registers.byKindToDouble(8, 8);
  }

  /** Initialised by the first call that needs it. */
  interface ByKind13ToDouble {
    /** Calls a function. */
    MethodHandle HANDLE = Registers.byKindToDouble(13, 8);
  }

  /** Initialised by the first call that needs it. */
  interface InOrder4ToDouble {
    /** Calls a function. */
    MethodHandle HANDLE = Registers.inOrderToDouble(4);
  }

  /** Initialised by the first call that needs it. */
  interface InOrder8ToDouble {
    /** Calls a function. */
    MethodHandle HANDLE = Registers.inOrderToDouble(8);
  }

  /** Initialised by the first call that needs it. */
  interface InOrder13ToDouble {
    /** Calls a function. */
    MethodHandle HANDLE = Registers.inOrderToDouble(13);
  }

  /** Initialised by the first call that needs it. */
  interface InOrder21ToDouble {
    /** Calls a function. */
    MethodHandle HANDLE = Registers.inOrderToDouble(21);
  }
}
