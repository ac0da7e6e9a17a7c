package io.comwright.roundtrip.value;

import io.comwright.ComEnum;
import io.comwright.annotation.UnknownValue;

enum Effect implements ComEnum {
  NONE(0),
  LINK(0x80000000L),
  ALIAS(0x80000000L),
  MINUS(-2),
  @UnknownValue
  UNKNOWN(-1);

  private final long value;

  Effect(long value) {
    this.value = value;
  }

  @Override
  public long value() {
    return value;
  }
}
