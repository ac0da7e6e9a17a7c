package io.comwright.internal;

import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;

/**
 * Handles that call function pointers with so many integers and pointers, or fewer; the rest are
 * zeros. Each is linked when it is first used.
 */
public final class WordHandles {
  private static final EarlyCalls EARLY = new EarlyCalls();

  private WordHandles() {}

  /** Calls a function of one word. */
  static long call(MemorySegment function, long word) throws Throwable {
    if (EARLY.next()) {
      return (long)
          Words13.HANDLE.invokeExact(
              function, word, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L);
    }
    return (long) Words4.HANDLE.invokeExact(function, word, 0L, 0L, 0L);
  }

  /** Up to four. */
  public static final class Words4 {
    /** Calls a function. */
    public static final MethodHandle HANDLE = Linking.words(4);

    private Words4() {}
  }

  /** Up to six. */
  public static final class Words6 {
    /** Calls a function. */
    public static final MethodHandle HANDLE = Linking.words(6);

    private Words6() {}
  }

  /** Up to eight. */
  public static final class Words8 {
    /** Calls a function. */
    public static final MethodHandle HANDLE = Linking.words(8);

    private Words8() {}
  }

  /** Up to ten. */
  public static final class Words10 {
    /** Calls a function. */
    public static final MethodHandle HANDLE = Linking.words(10);

    private Words10() {}
  }

  /** Up to thirteen. */
  private static final class Words13 {
    static final MethodHandle HANDLE = Linking.words(13);

    private Words13() {}
  }
}
