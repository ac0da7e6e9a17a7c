package io.comwright.internal;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MutableCallSite;

/**
 * The calls that go through the widest handle of their kind, before a handle of their length is
 * linked. A shape takes the VM some milliseconds, and a program that has just started calls most of
 * its methods a few times.
 *
 * <p>Compiled code does not ask: the VM's compiler takes the target of a call site that is a
 * constant for one, and compiles again when another is set.
 */
public final class EarlyCalls extends MutableCallSite {
  /**
   * How many there are. All of them together lose microseconds by the wider handle. Code of which
   * more calls are made has not been optimised yet.
   */
  public static final int COUNT = 1000;

  private static final MethodHandle EARLY = MethodHandles.constant(Object.class, "early");
  private static final MethodHandle LATE = MethodHandles.constant(Object.class, "late");

  private int left = COUNT;

  /** The calls of one length. */
  public EarlyCalls() {
    super(EARLY);
  }

  /**
   * Counts a call. Threads may count one for two.
   *
   * @return whether it is an early one
   */
  public boolean next() {
    if (getTarget() == LATE) {
      return false;
    }
    if (--left <= 0) {
      setTarget(LATE);
    }
    return true;
  }
}
