package io.comwright.automation;

import io.comwright.annotation.Flags;

/**
 * What else is true of a type library (Microsoft Learn, "LIBFLAGS enumeration (oaidl.h)").
 *
 * @param bits the bits
 */
@Flags
public record LibFlags(short bits) {
  /** {@code LIBFLAG_FRESTRICTED}: not for scripts. */
  public static final int RESTRICTED = 0x1;

  /** {@code LIBFLAG_FCONTROL}: it describes controls. */
  public static final int CONTROL = 0x2;

  /** {@code LIBFLAG_FHIDDEN}: browsers do not show it. */
  public static final int HIDDEN = 0x4;

  /** {@code LIBFLAG_FHASDISKIMAGE}: it lies in a file. */
  public static final int HAS_DISK_IMAGE = 0x8;

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
