package io.comwright.automation;

import io.comwright.annotation.Flags;

/**
 * What becomes of a parameter (Microsoft Learn, "PARAMFLAGS"); none of them says nothing.
 *
 * @param bits the bits
 */
@Flags
public record ParamFlags(short bits) {
  /** {@code PARAMFLAG_FIN}: its value is passed. */
  public static final int IN = 0x1;

  /** {@code PARAMFLAG_FOUT}: the function sets it. */
  public static final int OUT = 0x2;

  /** {@code PARAMFLAG_FLCID}: it is the locale, and no argument of scripts. */
  public static final int LCID = 0x4;

  /** {@code PARAMFLAG_FRETVAL}: it is the result for scripts. */
  public static final int RETVAL = 0x8;

  /** {@code PARAMFLAG_FOPT}: it may be left out. */
  public static final int OPTIONAL = 0x10;

  /** {@code PARAMFLAG_FHASDEFAULT}: {@link ParamDesc#extension} says what it is then. */
  public static final int HAS_DEFAULT = 0x20;

  /** {@code PARAMFLAG_FHASCUSTDATA}: there is custom data for it. */
  public static final int HAS_CUSTOM_DATA = 0x40;

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
