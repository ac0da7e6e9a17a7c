package io.comwright.runtime;

import java.lang.invoke.MethodHandle;

/**
 * Calls of slots whose arguments and results are integers and pointers: the shapes that all proxies
 * share.
 */
public final class Calls {
  private Calls() {}

  private static long traced(long result) {
    if (Trace.ON) {
      Trace.status(result);
    }
    return result;
  }

  /**
   * Calls a slot with no arguments beside {@code this}.
   *
   * @param self the interface pointer
   * @param slot the slot
   * @return the result register
   */
  public static long call(long self, int slot) {
    try {
      return traced((long) Shape0.HANDLE.invokeExact(Downcall.function(self, slot), self));
    } catch (Throwable e) {
      throw Downcall.rethrow(e);
    }
  }

  private static final class Shape0 {
    static final MethodHandle HANDLE = Downcall.handle("(J)J");
  }

  /**
   * Calls a slot with 1 argument beside {@code this}.
   *
   * @param self the interface pointer
   * @param slot the slot
   * @param a1 argument 1
   * @return the result register
   */
  public static long call(long self, int slot, long a1) {
    try {
      return traced((long) Shape1.HANDLE.invokeExact(Downcall.function(self, slot), self, a1));
    } catch (Throwable e) {
      throw Downcall.rethrow(e);
    }
  }

  private static final class Shape1 {
    static final MethodHandle HANDLE = Downcall.handle("(JJ)J");
  }

  /**
   * Calls a slot with 2 arguments beside {@code this}.
   *
   * @param self the interface pointer
   * @param slot the slot
   * @param a1 argument 1
   * @param a2 argument 2
   * @return the result register
   */
  public static long call(long self, int slot, long a1, long a2) {
    try {
      return traced((long) Shape2.HANDLE.invokeExact(Downcall.function(self, slot), self, a1, a2));
    } catch (Throwable e) {
      throw Downcall.rethrow(e);
    }
  }

  private static final class Shape2 {
    static final MethodHandle HANDLE = Downcall.handle("(JJJ)J");
  }

  /**
   * Calls a slot with 3 arguments beside {@code this}.
   *
   * @param self the interface pointer
   * @param slot the slot
   * @param a1 argument 1
   * @param a2 argument 2
   * @param a3 argument 3
   * @return the result register
   */
  public static long call(long self, int slot, long a1, long a2, long a3) {
    try {
      return traced(
          (long) Shape3.HANDLE.invokeExact(Downcall.function(self, slot), self, a1, a2, a3));
    } catch (Throwable e) {
      throw Downcall.rethrow(e);
    }
  }

  private static final class Shape3 {
    static final MethodHandle HANDLE = Downcall.handle("(JJJJ)J");
  }

  /**
   * Calls a slot with 4 arguments beside {@code this}.
   *
   * @param self the interface pointer
   * @param slot the slot
   * @param a1 argument 1
   * @param a2 argument 2
   * @param a3 argument 3
   * @param a4 argument 4
   * @return the result register
   */
  public static long call(long self, int slot, long a1, long a2, long a3, long a4) {
    try {
      return traced(
          (long) Shape4.HANDLE.invokeExact(Downcall.function(self, slot), self, a1, a2, a3, a4));
    } catch (Throwable e) {
      throw Downcall.rethrow(e);
    }
  }

  private static final class Shape4 {
    static final MethodHandle HANDLE = Downcall.handle("(JJJJJ)J");
  }

  /**
   * Calls a slot with 5 arguments beside {@code this}.
   *
   * @param self the interface pointer
   * @param slot the slot
   * @param a1 argument 1
   * @param a2 argument 2
   * @param a3 argument 3
   * @param a4 argument 4
   * @param a5 argument 5
   * @return the result register
   */
  public static long call(long self, int slot, long a1, long a2, long a3, long a4, long a5) {
    try {
      return traced(
          (long)
              Shape5.HANDLE.invokeExact(Downcall.function(self, slot), self, a1, a2, a3, a4, a5));
    } catch (Throwable e) {
      throw Downcall.rethrow(e);
    }
  }

  private static final class Shape5 {
    static final MethodHandle HANDLE = Downcall.handle("(JJJJJJ)J");
  }

  /**
   * Calls a slot with 6 arguments beside {@code this}.
   *
   * @param self the interface pointer
   * @param slot the slot
   * @param a1 argument 1
   * @param a2 argument 2
   * @param a3 argument 3
   * @param a4 argument 4
   * @param a5 argument 5
   * @param a6 argument 6
   * @return the result register
   */
  public static long call(
      long self, int slot, long a1, long a2, long a3, long a4, long a5, long a6) {
    try {
      return traced(
          (long)
              Shape6.HANDLE.invokeExact(
                  Downcall.function(self, slot), self, a1, a2, a3, a4, a5, a6));
    } catch (Throwable e) {
      throw Downcall.rethrow(e);
    }
  }

  private static final class Shape6 {
    static final MethodHandle HANDLE = Downcall.handle("(JJJJJJJ)J");
  }

  /**
   * Calls a slot with 7 arguments beside {@code this}.
   *
   * @param self the interface pointer
   * @param slot the slot
   * @param a1 argument 1
   * @param a2 argument 2
   * @param a3 argument 3
   * @param a4 argument 4
   * @param a5 argument 5
   * @param a6 argument 6
   * @param a7 argument 7
   * @return the result register
   */
  public static long call(
      long self, int slot, long a1, long a2, long a3, long a4, long a5, long a6, long a7) {
    try {
      return (long)
          Shape7.HANDLE.invokeExact(
              Downcall.function(self, slot), self, a1, a2, a3, a4, a5, a6, a7);
    } catch (Throwable e) {
      throw Downcall.rethrow(e);
    }
  }

  private static final class Shape7 {
    static final MethodHandle HANDLE = Downcall.handle("(JJJJJJJJ)J");
  }

  /**
   * Calls a slot with 8 arguments beside {@code this}.
   *
   * @param self the interface pointer
   * @param slot the slot
   * @param a1 argument 1
   * @param a2 argument 2
   * @param a3 argument 3
   * @param a4 argument 4
   * @param a5 argument 5
   * @param a6 argument 6
   * @param a7 argument 7
   * @param a8 argument 8
   * @return the result register
   */
  public static long call(
      long self, int slot, long a1, long a2, long a3, long a4, long a5, long a6, long a7, long a8) {
    try {
      return (long)
          Shape8.HANDLE.invokeExact(
              Downcall.function(self, slot), self, a1, a2, a3, a4, a5, a6, a7, a8);
    } catch (Throwable e) {
      throw Downcall.rethrow(e);
    }
  }

  private static final class Shape8 {
    static final MethodHandle HANDLE = Downcall.handle("(JJJJJJJJJ)J");
  }

  /**
   * Calls a slot with 9 arguments beside {@code this}.
   *
   * @param self the interface pointer
   * @param slot the slot
   * @param a1 argument 1
   * @param a2 argument 2
   * @param a3 argument 3
   * @param a4 argument 4
   * @param a5 argument 5
   * @param a6 argument 6
   * @param a7 argument 7
   * @param a8 argument 8
   * @param a9 argument 9
   * @return the result register
   */
  public static long call(
      long self,
      int slot,
      long a1,
      long a2,
      long a3,
      long a4,
      long a5,
      long a6,
      long a7,
      long a8,
      long a9) {
    try {
      return (long)
          Shape9.HANDLE.invokeExact(
              Downcall.function(self, slot), self, a1, a2, a3, a4, a5, a6, a7, a8, a9);
    } catch (Throwable e) {
      throw Downcall.rethrow(e);
    }
  }

  private static final class Shape9 {
    static final MethodHandle HANDLE = Downcall.handle("(JJJJJJJJJJ)J");
  }

  /**
   * Calls a slot with 10 arguments beside {@code this}.
   *
   * @param self the interface pointer
   * @param slot the slot
   * @param a1 argument 1
   * @param a2 argument 2
   * @param a3 argument 3
   * @param a4 argument 4
   * @param a5 argument 5
   * @param a6 argument 6
   * @param a7 argument 7
   * @param a8 argument 8
   * @param a9 argument 9
   * @param a10 argument 10
   * @return the result register
   */
  public static long call(
      long self,
      int slot,
      long a1,
      long a2,
      long a3,
      long a4,
      long a5,
      long a6,
      long a7,
      long a8,
      long a9,
      long a10) {
    try {
      return (long)
          Shape10.HANDLE.invokeExact(
              Downcall.function(self, slot), self, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10);
    } catch (Throwable e) {
      throw Downcall.rethrow(e);
    }
  }

  private static final class Shape10 {
    static final MethodHandle HANDLE = Downcall.handle("(JJJJJJJJJJJ)J");
  }

  /**
   * Calls a slot with 11 arguments beside {@code this}.
   *
   * @param self the interface pointer
   * @param slot the slot
   * @param a1 argument 1
   * @param a2 argument 2
   * @param a3 argument 3
   * @param a4 argument 4
   * @param a5 argument 5
   * @param a6 argument 6
   * @param a7 argument 7
   * @param a8 argument 8
   * @param a9 argument 9
   * @param a10 argument 10
   * @param a11 argument 11
   * @return the result register
   */
  public static long call(
      long self,
      int slot,
      long a1,
      long a2,
      long a3,
      long a4,
      long a5,
      long a6,
      long a7,
      long a8,
      long a9,
      long a10,
      long a11) {
    try {
      return (long)
          Shape11.HANDLE.invokeExact(
              Downcall.function(self, slot), self, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11);
    } catch (Throwable e) {
      throw Downcall.rethrow(e);
    }
  }

  private static final class Shape11 {
    static final MethodHandle HANDLE = Downcall.handle("(JJJJJJJJJJJJ)J");
  }

  /**
   * Calls a slot with 12 arguments beside {@code this}.
   *
   * @param self the interface pointer
   * @param slot the slot
   * @param a1 argument 1
   * @param a2 argument 2
   * @param a3 argument 3
   * @param a4 argument 4
   * @param a5 argument 5
   * @param a6 argument 6
   * @param a7 argument 7
   * @param a8 argument 8
   * @param a9 argument 9
   * @param a10 argument 10
   * @param a11 argument 11
   * @param a12 argument 12
   * @return the result register
   */
  public static long call(
      long self,
      int slot,
      long a1,
      long a2,
      long a3,
      long a4,
      long a5,
      long a6,
      long a7,
      long a8,
      long a9,
      long a10,
      long a11,
      long a12) {
    try {
      return (long)
          Shape12.HANDLE.invokeExact(
              Downcall.function(self, slot),
              self,
              a1,
              a2,
              a3,
              a4,
              a5,
              a6,
              a7,
              a8,
              a9,
              a10,
              a11,
              a12);
    } catch (Throwable e) {
      throw Downcall.rethrow(e);
    }
  }

  private static final class Shape12 {
    static final MethodHandle HANDLE = Downcall.handle("(JJJJJJJJJJJJJ)J");
  }
}
