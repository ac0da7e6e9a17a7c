package io.comwright.automation;

import io.comwright.annotation.Flags;

/**
 * What else is true of a type (Microsoft Learn, "TYPEFLAGS enumeration (oaidl.h)").
 *
 * @param bits the bits
 */
@Flags
public record TypeFlags(short bits) {
  /** {@code TYPEFLAG_FAPPOBJECT}: an object that stands for the application. */
  public static final int APP_OBJECT = 0x1;

  /** {@code TYPEFLAG_FCANCREATE}: {@code CoCreateInstance} makes objects of the class. */
  public static final int CAN_CREATE = 0x2;

  /** {@code TYPEFLAG_FLICENSED}: only with a licence. */
  public static final int LICENSED = 0x4;

  /** {@code TYPEFLAG_FPREDECLID}: an object of it is there already. */
  public static final int PREDECLARED = 0x8;

  /** {@code TYPEFLAG_FHIDDEN}: browsers do not show it. */
  public static final int HIDDEN = 0x10;

  /** {@code TYPEFLAG_FCONTROL}: a control. */
  public static final int CONTROL = 0x20;

  /** {@code TYPEFLAG_FDUAL}: a dual interface. */
  public static final int DUAL = 0x40;

  /** {@code TYPEFLAG_FNONEXTENSIBLE}: it has no members but those that are described. */
  public static final int NON_EXTENSIBLE = 0x80;

  /**
   * {@code TYPEFLAG_FOLEAUTOMATION}: all types are those of automation, so that the system can
   * marshal it.
   */
  public static final int AUTOMATION = 0x100;

  /** {@code TYPEFLAG_FRESTRICTED}: not for scripts. */
  public static final int RESTRICTED = 0x200;

  /** {@code TYPEFLAG_FAGGREGATABLE}: objects can be part of others. */
  public static final int AGGREGATABLE = 0x400;

  /**
   * {@code TYPEFLAG_FREPLACEABLE}: it has {@code IConnectionPointContainer} for changes of its own.
   */
  public static final int REPLACEABLE = 0x800;

  /** {@code TYPEFLAG_FDISPATCHABLE}: it derives from {@code IDispatch}. */
  public static final int DISPATCHABLE = 0x1000;

  /** {@code TYPEFLAG_FREVERSEBIND}: names are looked for in the base first. */
  public static final int REVERSE_BIND = 0x2000;

  /** {@code TYPEFLAG_FPROXY}: it is marshalled by a proxy/stub DLL. */
  public static final int PROXY = 0x4000;

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
