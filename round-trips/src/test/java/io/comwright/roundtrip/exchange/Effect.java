package io.comwright.roundtrip.exchange;

import io.comwright.ComEnum;
import io.comwright.annotation.NativeSize;
import io.comwright.annotation.UnknownValue;

@NativeSize(2)
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
