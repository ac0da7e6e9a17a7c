package io.comwright.automation;

import io.comwright.ComEnum;
import io.comwright.annotation.UnknownValue;

/** What a variable is (Microsoft Learn, "VARKIND enumeration (oaidl.h)"). */
public enum VarKind implements ComEnum {
  /** {@code VAR_PERINSTANCE}: a field. */
  PER_INSTANCE(0),

  /** {@code VAR_STATIC}: one for all instances. */
  STATIC(1),

  /** {@code VAR_CONST}: a constant, which has no memory. */
  CONSTANT(2),

  /** {@code VAR_DISPATCH}: a property that {@code Invoke} reads and writes. */
  DISPATCH(3),

  /** Another one. */
  @UnknownValue
  UNKNOWN(-1);

  private final long value;

  VarKind(long value) {
    this.value = value;
  }

  @Override
  public long value() {
    return value;
  }
}
