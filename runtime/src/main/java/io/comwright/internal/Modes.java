package io.comwright.internal;

/** What is switched on for finding mistakes; constants, so that what is off costs nothing. */
public final class Modes {
  /** {@code io.comwright.checked}: calls in flight are counted, and mistakes are refused. */
  public static final boolean CHECKED = Boolean.getBoolean("io.comwright.checked");

  /** {@code io.comwright.trace}: every call is logged. */
  public static final boolean TRACE = Boolean.getBoolean("io.comwright.trace");

  private Modes() {}
}
