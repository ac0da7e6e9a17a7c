package io.comwright.roundtrip.view;

import io.comwright.ComEnum;
import io.comwright.annotation.NativeSize;
import io.comwright.annotation.UnknownValue;

@NativeSize(2)
enum Corner implements ComEnum {
  LEFT(1),
  RIGHT(2),
  @UnknownValue
  UNKNOWN(-1);

  private final long value;

  Corner(long value) {
    this.value = value;
  }

  @Override
  public long value() {
    return value;
  }
}
