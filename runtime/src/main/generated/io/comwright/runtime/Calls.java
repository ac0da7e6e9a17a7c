package io.comwright.runtime;

import io.comwright.annotation.Generated;
import java.lang.invoke.MethodHandle;

/**
 * Calls of methods whose arguments and results are integers and pointers: the shapes that
 * all proxies share.
 */
@Generated("io.comwright.processor.ComwrightProcessor")
public final class Calls {
  /** There are no objects of this class. */
  private Calls() {}

  /**
   * {@return what comes back from a call}
   * @param self the interface pointer
   * @param slot the slot
   */
  public static long call(long self, int slot) {
    try {
      return (long) Call_J_J.HANDLE.invokeExact(Downcall.function(self, slot), self);
    } catch (Throwable e) {
      throw Downcall.rethrow(e);
    }
  }

  /**
   * {@return what comes back from a call}
   * @param self the interface pointer
   * @param slot the slot
   * @param a1 argument 1
   */
  public static long call(long self, int slot, long a1) {
    try {
      return (long) Call_JJ_J.HANDLE.invokeExact(Downcall.function(self, slot), self, a1);
    } catch (Throwable e) {
      throw Downcall.rethrow(e);
    }
  }

  /**
   * {@return what comes back from a call}
   * @param self the interface pointer
   * @param slot the slot
   * @param a1 argument 1
   * @param a2 argument 2
   */
  public static long call(long self, int slot, long a1, long a2) {
    try {
      return (long) Call_JJJ_J.HANDLE.invokeExact(Downcall.function(self, slot), self, a1, a2);
    } catch (Throwable e) {
      throw Downcall.rethrow(e);
    }
  }

  /**
   * {@return what comes back from a call}
   * @param self the interface pointer
   * @param slot the slot
   * @param a1 argument 1
   * @param a2 argument 2
   * @param a3 argument 3
   */
  public static long call(long self, int slot, long a1, long a2, long a3) {
    try {
      return (long) Call_JJJJ_J.HANDLE.invokeExact(Downcall.function(self, slot), self, a1, a2, a3);
    } catch (Throwable e) {
      throw Downcall.rethrow(e);
    }
  }

  /**
   * {@return what comes back from a call}
   * @param self the interface pointer
   * @param slot the slot
   * @param a1 argument 1
   * @param a2 argument 2
   * @param a3 argument 3
   * @param a4 argument 4
   */
  public static long call(long self, int slot, long a1, long a2, long a3, long a4) {
    try {
      return (long) Call_JJJJJ_J.HANDLE.invokeExact(Downcall.function(self, slot), self, a1, a2, a3,
          a4);
    } catch (Throwable e) {
      throw Downcall.rethrow(e);
    }
  }

  /**
   * {@return what comes back from a call}
   * @param self the interface pointer
   * @param slot the slot
   * @param a1 argument 1
   * @param a2 argument 2
   * @param a3 argument 3
   * @param a4 argument 4
   * @param a5 argument 5
   */
  public static long call(long self, int slot, long a1, long a2, long a3, long a4, long a5) {
    try {
      return (long) Call_JJJJJJ_J.HANDLE.invokeExact(Downcall.function(self, slot), self, a1, a2,
          a3, a4, a5);
    } catch (Throwable e) {
      throw Downcall.rethrow(e);
    }
  }

  /**
   * {@return what comes back from a call}
   * @param self the interface pointer
   * @param slot the slot
   * @param a1 argument 1
   * @param a2 argument 2
   * @param a3 argument 3
   * @param a4 argument 4
   * @param a5 argument 5
   * @param a6 argument 6
   */
  public static long call(long self, int slot, long a1, long a2, long a3, long a4, long a5,
      long a6) {
    try {
      return (long) Call_JJJJJJJ_J.HANDLE.invokeExact(Downcall.function(self, slot), self, a1, a2,
          a3, a4, a5, a6);
    } catch (Throwable e) {
      throw Downcall.rethrow(e);
    }
  }

  /**
   * {@return what comes back from a call}
   * @param self the interface pointer
   * @param slot the slot
   * @param a1 argument 1
   * @param a2 argument 2
   * @param a3 argument 3
   * @param a4 argument 4
   * @param a5 argument 5
   * @param a6 argument 6
   * @param a7 argument 7
   */
  public static long call(long self, int slot, long a1, long a2, long a3, long a4, long a5, long a6,
      long a7) {
    try {
      return (long) Call_JJJJJJJJ_J.HANDLE.invokeExact(Downcall.function(self, slot), self, a1, a2,
          a3, a4, a5, a6, a7);
    } catch (Throwable e) {
      throw Downcall.rethrow(e);
    }
  }

  /**
   * {@return what comes back from a call}
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
   */
  public static long call(long self, int slot, long a1, long a2, long a3, long a4, long a5, long a6,
      long a7, long a8) {
    try {
      return (long) Call_JJJJJJJJJ_J.HANDLE.invokeExact(Downcall.function(self, slot), self, a1, a2,
          a3, a4, a5, a6, a7, a8);
    } catch (Throwable e) {
      throw Downcall.rethrow(e);
    }
  }

  /**
   * {@return what comes back from a call}
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
   */
  public static long call(long self, int slot, long a1, long a2, long a3, long a4, long a5, long a6,
      long a7, long a8, long a9) {
    try {
      return (long) Call_JJJJJJJJJJ_J.HANDLE.invokeExact(Downcall.function(self, slot), self, a1,
          a2, a3, a4, a5, a6, a7, a8, a9);
    } catch (Throwable e) {
      throw Downcall.rethrow(e);
    }
  }

  /**
   * {@return what comes back from a call}
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
   */
  public static long call(long self, int slot, long a1, long a2, long a3, long a4, long a5, long a6,
      long a7, long a8, long a9, long a10) {
    try {
      return (long) Call_JJJJJJJJJJJ_J.HANDLE.invokeExact(Downcall.function(self, slot), self, a1,
          a2, a3, a4, a5, a6, a7, a8, a9, a10);
    } catch (Throwable e) {
      throw Downcall.rethrow(e);
    }
  }

  /**
   * {@return what comes back from a call}
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
   */
  public static long call(long self, int slot, long a1, long a2, long a3, long a4, long a5, long a6,
      long a7, long a8, long a9, long a10, long a11) {
    try {
      return (long) Call_JJJJJJJJJJJJ_J.HANDLE.invokeExact(Downcall.function(self, slot), self, a1,
          a2, a3, a4, a5, a6, a7, a8, a9, a10, a11);
    } catch (Throwable e) {
      throw Downcall.rethrow(e);
    }
  }

  /**
   * {@return what comes back from a call}
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
   */
  public static long call(long self, int slot, long a1, long a2, long a3, long a4, long a5, long a6,
      long a7, long a8, long a9, long a10, long a11, long a12) {
    try {
      return (long) Call_JJJJJJJJJJJJJ_J.HANDLE.invokeExact(Downcall.function(self, slot), self, a1,
          a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12);
    } catch (Throwable e) {
      throw Downcall.rethrow(e);
    }
  }

  /** Initialised by the first call of its shape. */
  private interface Call_J_J {
    /** Calls a function. */
    MethodHandle HANDLE = Downcall.handle("(J)J");
  }

  /** Initialised by the first call of its shape. */
  private interface Call_JJ_J {
    /** Calls a function. */
    MethodHandle HANDLE = Downcall.handle("(JJ)J");
  }

  /** Initialised by the first call of its shape. */
  private interface Call_JJJ_J {
    /** Calls a function. */
    MethodHandle HANDLE = Downcall.handle("(JJJ)J");
  }

  /** Initialised by the first call of its shape. */
  private interface Call_JJJJ_J {
    /** Calls a function. */
    MethodHandle HANDLE = Downcall.handle("(JJJJ)J");
  }

  /** Initialised by the first call of its shape. */
  private interface Call_JJJJJ_J {
    /** Calls a function. */
    MethodHandle HANDLE = Downcall.handle("(JJJJJ)J");
  }

  /** Initialised by the first call of its shape. */
  private interface Call_JJJJJJ_J {
    /** Calls a function. */
    MethodHandle HANDLE = Downcall.handle("(JJJJJJ)J");
  }

  /** Initialised by the first call of its shape. */
  private interface Call_JJJJJJJ_J {
    /** Calls a function. */
    MethodHandle HANDLE = Downcall.handle("(JJJJJJJ)J");
  }

  /** Initialised by the first call of its shape. */
  private interface Call_JJJJJJJJ_J {
    /** Calls a function. */
    MethodHandle HANDLE = Downcall.handle("(JJJJJJJJ)J");
  }

  /** Initialised by the first call of its shape. */
  private interface Call_JJJJJJJJJ_J {
    /** Calls a function. */
    MethodHandle HANDLE = Downcall.handle("(JJJJJJJJJ)J");
  }

  /** Initialised by the first call of its shape. */
  private interface Call_JJJJJJJJJJ_J {
    /** Calls a function. */
    MethodHandle HANDLE = Downcall.handle("(JJJJJJJJJJ)J");
  }

  /** Initialised by the first call of its shape. */
  private interface Call_JJJJJJJJJJJ_J {
    /** Calls a function. */
    MethodHandle HANDLE = Downcall.handle("(JJJJJJJJJJJ)J");
  }

  /** Initialised by the first call of its shape. */
  private interface Call_JJJJJJJJJJJJ_J {
    /** Calls a function. */
    MethodHandle HANDLE = Downcall.handle("(JJJJJJJJJJJJ)J");
  }

  /** Initialised by the first call of its shape. */
  private interface Call_JJJJJJJJJJJJJ_J {
    /** Calls a function. */
    MethodHandle HANDLE = Downcall.handle("(JJJJJJJJJJJJJ)J");
  }
}
