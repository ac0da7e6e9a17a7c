package io.comwright.roundtrip.conversion;

import io.comwright.CustomMarshaller;
import java.lang.foreign.SegmentAllocator;

final class NumberMarshaller implements CustomMarshaller<Number, IThing> {
  static IThing last;

  @Override
  public IThing toNative(Number value, SegmentAllocator call) {
    return new Thing(value.value());
  }

  @Override
  public Number fromNative(IThing value) {
    last = value;
    return new Number(value.id());
  }
}
