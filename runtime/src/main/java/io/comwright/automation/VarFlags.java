package io.comwright.automation;

import io.comwright.annotation.Flags;

/**
 * What else is true of a variable (Microsoft Learn, "VARFLAGS enumeration (oaidl.h)").
 *
 * @param bits the bits
 */
@Flags
public record VarFlags(short bits) {
  /** {@code VARFLAG_FREADONLY}: nobody writes it. */
  public static final int READ_ONLY = 0x1;

  /** {@code VARFLAG_FSOURCE}: it is an object that tells of events. */
  public static final int SOURCE = 0x2;

  /** {@code VARFLAG_FBINDABLE}: it tells of changes. */
  public static final int BINDABLE = 0x4;

  /** {@code VARFLAG_FHIDDEN}: browsers do not show it. */
  public static final int HIDDEN = 0x40;

  /** {@code VARFLAG_FRESTRICTED}: not for scripts. */
  public static final int RESTRICTED = 0x80;

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
