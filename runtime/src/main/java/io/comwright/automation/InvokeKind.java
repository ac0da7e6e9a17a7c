package io.comwright.automation;

import io.comwright.ComEnum;
import io.comwright.annotation.UnknownValue;

/**
 * What a call of a function does (Microsoft Learn, "INVOKEKIND enumeration (oaidl.h)"); the values
 * are those of {@link Invocation}.
 */
public enum InvokeKind implements ComEnum {
  /** {@code INVOKE_FUNC}: calls a method. */
  METHOD(1),

  /** {@code INVOKE_PROPERTYGET}: reads a property. */
  GET(2),

  /** {@code INVOKE_PROPERTYPUT}: writes a property. */
  PUT(4),

  /** {@code INVOKE_PROPERTYPUTREF}: makes a property refer to an object. */
  PUT_REF(8),

  /** Another one. */
  @UnknownValue
  UNKNOWN(-1);

  private final long value;

  InvokeKind(long value) {
    this.value = value;
  }

  @Override
  public long value() {
    return value;
  }
}
