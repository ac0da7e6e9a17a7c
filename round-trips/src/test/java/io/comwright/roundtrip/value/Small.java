package io.comwright.roundtrip.value;

import io.comwright.ComEnum;
import io.comwright.annotation.NativeSize;
import io.comwright.annotation.UnknownValue;

@NativeSize(1)
enum Small implements ComEnum {
  MAX(255),
  @UnknownValue
  OTHER(0);

  private final long value;

  Small(long value) {
    this.value = value;
  }

  @Override
  public long value() {
    return value;
  }
}
