package io.comwright.automation;

import io.comwright.ComEnum;
import io.comwright.annotation.UnknownValue;

/** How a function is reached (Microsoft Learn, "FUNCKIND enumeration (oaidl.h)"). */
public enum FuncKind implements ComEnum {
  /** {@code FUNC_VIRTUAL}: through the vtable, with an implementation. */
  VIRTUAL(0),

  /** {@code FUNC_PUREVIRTUAL}: through the vtable. */
  PURE_VIRTUAL(1),

  /** {@code FUNC_NONVIRTUAL}: by its address, with an object. */
  NON_VIRTUAL(2),

  /** {@code FUNC_STATIC}: by its address, without one. */
  STATIC(3),

  /** {@code FUNC_DISPATCH}: through {@code Invoke}. */
  DISPATCH(4),

  /** Another one. */
  @UnknownValue
  UNKNOWN(-1);

  private final long value;

  FuncKind(long value) {
    this.value = value;
  }

  @Override
  public long value() {
    return value;
  }
}
