package io.comwright.roundtrip.struct;

import io.comwright.ComEnum;
import io.comwright.annotation.UnknownValue;

enum Kind implements ComEnum {
  ONE(1),
  MINUS(-1),
  @UnknownValue
  OTHER(0);

  private final long value;

  Kind(long value) {
    this.value = value;
  }

  @Override
  public long value() {
    return value;
  }
}
