package io.comwright.automation;

import io.comwright.annotation.Flags;

/**
 * What else is true of a function (Microsoft Learn, "FUNCFLAGS enumeration (oaidl.h)").
 *
 * @param bits the bits
 */
@Flags
public record FuncFlags(short bits) {
  /** {@code FUNCFLAG_FRESTRICTED}: not for scripts. */
  public static final int RESTRICTED = 0x1;

  /** {@code FUNCFLAG_FSOURCE}: it gives an object that tells of events. */
  public static final int SOURCE = 0x2;

  /** {@code FUNCFLAG_FBINDABLE}: it tells of changes. */
  public static final int BINDABLE = 0x4;

  /** {@code FUNCFLAG_FREQUESTEDIT}: it asks before it changes. */
  public static final int REQUEST_EDIT = 0x8;

  /** {@code FUNCFLAG_FDISPLAYBIND}: it is shown to users as bindable. */
  public static final int DISPLAY_BIND = 0x10;

  /** {@code FUNCFLAG_FDEFAULTBIND}: the one bindable property that stands for the object. */
  public static final int DEFAULT_BIND = 0x20;

  /** {@code FUNCFLAG_FHIDDEN}: browsers do not show it. */
  public static final int HIDDEN = 0x40;

  /** {@code FUNCFLAG_FUSESGETLASTERROR}: it sets the error of the thread. */
  public static final int USES_LAST_ERROR = 0x80;

  /** {@code FUNCFLAG_FDEFAULTCOLLELEM}: names of elements are looked for through it. */
  public static final int DEFAULT_ELEMENT = 0x100;

  /** {@code FUNCFLAG_FUIDEFAULT}: the member that a browser shows first. */
  public static final int UI_DEFAULT = 0x200;

  /** {@code FUNCFLAG_FNONBROWSABLE}: property browsers do not show it. */
  public static final int NON_BROWSABLE = 0x400;

  /** {@code FUNCFLAG_FREPLACEABLE}: replaceable. */
  public static final int REPLACEABLE = 0x800;

  /** {@code FUNCFLAG_FIMMEDIATEBIND}: changes are written at once. */
  public static final int IMMEDIATE_BIND = 0x1000;

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
