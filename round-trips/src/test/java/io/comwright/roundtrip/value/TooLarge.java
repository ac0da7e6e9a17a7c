package io.comwright.roundtrip.value;

import io.comwright.ComEnum;
import io.comwright.annotation.NativeSize;
import io.comwright.annotation.UnknownValue;

@NativeSize(1)
enum TooLarge implements ComEnum {
  MAX,
  @UnknownValue
  OTHER;

  @Override
  public long value() {
    return 256;
  }
}
