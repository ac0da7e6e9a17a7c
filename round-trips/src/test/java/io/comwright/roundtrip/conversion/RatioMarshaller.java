package io.comwright.roundtrip.conversion;

import io.comwright.CustomMarshaller;
import java.lang.foreign.SegmentAllocator;

final class RatioMarshaller implements CustomMarshaller<Double, Integer> {
  @Override
  public Integer toNative(Double value, SegmentAllocator call) {
    return (int) Math.round(value * 1000);
  }

  @Override
  public Double fromNative(Integer value) {
    return value / 1000.0;
  }
}
