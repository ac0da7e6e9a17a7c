package io.comwright.roundtrip.conversion;

import io.comwright.CustomMarshaller;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;

/** Owns nothing. */
final class SpotMarshaller implements CustomMarshaller<Spot, MemorySegment> {
  @Override
  public MemorySegment toNative(Spot value, SegmentAllocator call) {
    return MemorySegment.ofAddress(value.address());
  }

  @Override
  public Spot fromNative(MemorySegment value) {
    return new Spot(value.address());
  }
}
