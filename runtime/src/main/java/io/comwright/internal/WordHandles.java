package io.comwright.internal;

import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;

/**
 * Handles that call function pointers with so many integers and pointers, or fewer; the rest are
 * zeros. Each is linked when it is first used.
 */
public final class WordHandles {
  /**
   * How many calls of each handle go through the widest of its kind instead, before it is linked: a
   * shape takes the VM some milliseconds, and a program that has just started calls most of its
   * methods a few times. There are fewer than the 200 calls after which the VM's compiler counts
   * which branches are taken, so that compiled code has one way only.
   */
  public static final int EARLY_CALLS = 100;

  private static int earlyWords4 = EARLY_CALLS;

  private WordHandles() {}

  /** Calls a function of one word. */
  static long call(MemorySegment function, long word) throws Throwable {
    if (earlyWords4 > 0) {
      earlyWords4--;
      return (long)
          Words13.HANDLE.invokeExact(
              function, word, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L);
    }
    return (long) Words4.HANDLE.invokeExact(function, word, 0L, 0L, 0L);
  }

  /** Up to four. */
  public static final class Words4 {
    /** Calls a function. */
    public static final MethodHandle HANDLE = Linking.byKind(4, 0, JAVA_LONG);

    private Words4() {}
  }

  /** Up to six. */
  public static final class Words6 {
    /** Calls a function. */
    public static final MethodHandle HANDLE = Linking.byKind(6, 0, JAVA_LONG);

    private Words6() {}
  }

  /** Up to eight. */
  public static final class Words8 {
    /** Calls a function. */
    public static final MethodHandle HANDLE = Linking.byKind(8, 0, JAVA_LONG);

    private Words8() {}
  }

  /** Up to ten. */
  public static final class Words10 {
    /** Calls a function. */
    public static final MethodHandle HANDLE = Linking.byKind(10, 0, JAVA_LONG);

    private Words10() {}
  }

  /** Up to thirteen. */
  public static final class Words13 {
    /** Calls a function. */
    public static final MethodHandle HANDLE = Linking.byKind(13, 0, JAVA_LONG);

    private Words13() {}
  }
}
