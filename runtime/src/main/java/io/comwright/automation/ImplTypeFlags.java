package io.comwright.automation;

import io.comwright.annotation.Flags;

/**
 * What an interface is for a class (Microsoft Learn, "IMPLTYPEFLAGS").
 *
 * @param bits the bits
 */
@Flags
public record ImplTypeFlags(int bits) {
  /** {@code IMPLTYPEFLAG_FDEFAULT}: the one that callers get. */
  public static final int DEFAULT = 0x1;

  /** {@code IMPLTYPEFLAG_FSOURCE}: the class calls it: events. */
  public static final int SOURCE = 0x2;

  /** {@code IMPLTYPEFLAG_FRESTRICTED}: not for scripts. */
  public static final int RESTRICTED = 0x4;

  /** {@code IMPLTYPEFLAG_FDEFAULTVTABLE}: sinks are called through the vtable. */
  public static final int DEFAULT_VTABLE = 0x8;

  /**
   * Whether a bit is set.
   *
   * @param flag one of the constants, or several of them
   * @return true if all of them are set
   */
  public boolean has(int flag) {
    return (bits & flag) == flag;
  }
}
