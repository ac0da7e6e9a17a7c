package io.comwright.roundtrip.conversion;

import io.comwright.CustomMarshaller;
import java.lang.foreign.SegmentAllocator;

final class ColorMarshaller implements CustomMarshaller<Color, Integer> {
  @Override
  public Integer toNative(Color value, SegmentAllocator call) {
    if (value.equals(Color.BAD)) {
      throw new IllegalArgumentException("bad color");
    }
    return value.equals(Color.NOTHING)
        ? null
        : value.red() | value.green() << 8 | value.blue() << 16;
  }

  @Override
  public Color fromNative(Integer value) {
    if (value == 255) {
      throw new IllegalArgumentException("bad color");
    }
    return value == 254 ? null : new Color(value & 0xFF, value >> 8 & 0xFF, value >> 16 & 0xFF);
  }
}
