package io.comwright.automation;

import io.comwright.ComEnum;
import io.comwright.annotation.UnknownValue;

/**
 * The system that a type library is for (Microsoft Learn, "SYSKIND enumeration (oaidl.h)"), which
 * decides how large pointers are.
 */
public enum SystemKind implements ComEnum {
  /** {@code SYS_WIN16}. */
  WIN16(0),

  /** {@code SYS_WIN32}. */
  WIN32(1),

  /** {@code SYS_MAC}. */
  MAC(2),

  /** {@code SYS_WIN64}. */
  WIN64(3),

  /** Another one. */
  @UnknownValue
  UNKNOWN(-1);

  private final long value;

  SystemKind(long value) {
    this.value = value;
  }

  @Override
  public long value() {
    return value;
  }
}
