package io.comwright.roundtrip.allocated;

import io.comwright.ComEnum;
import io.comwright.annotation.UnknownValue;

enum Effect implements ComEnum {
  NONE(0),
  COPY(1),
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
