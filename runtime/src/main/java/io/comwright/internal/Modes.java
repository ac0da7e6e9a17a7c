package io.comwright.internal;

/** What is switched on for finding mistakes; constants, so that what is off costs nothing. */
public final class Modes {
  /** {@code io.comwright.checked}: calls in flight are counted, and mistakes are refused. */
  public static final boolean CHECKED = Boolean.getBoolean("io.comwright.checked");

  /** {@code io.comwright.trace}: every call is logged. */
  public static final boolean TRACE = Boolean.getBoolean("io.comwright.trace");

  /** {@code io.comwright.linked}: what is linked is kept, for a test. */
  public static final boolean LINKED = Boolean.getBoolean("io.comwright.linked");

  /** Asked for each new proxy, and here so that two classes need not be there to say no. */
  private static volatile boolean watched =
      System.getProperty("io.comwright.leakDetection") != null;

  private Modes() {}

  /**
   * Whether {@link Leaks} or a {@link Scope} has wanted to know of new proxies.
   *
   * @return false if neither has ever been used
   */
  public static boolean watched() {
    return watched;
  }

  static void watch() {
    watched = true;
  }
}
