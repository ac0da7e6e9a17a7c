package io.comwright.automation;

import io.comwright.ComEnum;
import io.comwright.annotation.UnknownValue;

/**
 * The calling convention of a function (Microsoft Learn, "CALLCONV enumeration (oaidl.h)"), which
 * tells something on 32 bits only.
 */
public enum CallConvention implements ComEnum {
  /** {@code CC_FASTCALL}. */
  FASTCALL(0),

  /** {@code CC_CDECL}. */
  CDECL(1),

  /** {@code CC_PASCAL}. */
  PASCAL(2),

  /** {@code CC_MACPASCAL}. */
  MACPASCAL(3),

  /** {@code CC_STDCALL}: that of COM. */
  STDCALL(4),

  /** {@code CC_FPFASTCALL}. */
  FPFASTCALL(5),

  /** {@code CC_SYSCALL}. */
  SYSCALL(6),

  /** {@code CC_MPWCDECL}. */
  MPWCDECL(7),

  /** {@code CC_MPWPASCAL}. */
  MPWPASCAL(8),

  /** Another one. */
  @UnknownValue
  UNKNOWN(-1);

  private final long value;

  CallConvention(long value) {
    this.value = value;
  }

  @Override
  public long value() {
    return value;
  }
}
