package io.comwright.roundtrip.jdk;

import io.comwright.CustomMarshaller;
import java.lang.foreign.SegmentAllocator;
import java.time.Instant;

/** An author's marshaller for a type that the runtime has one for: {@code time_t}. */
public final class SecondsMarshaller implements CustomMarshaller<Instant, Long> {
  /** For generated code. */
  public SecondsMarshaller() {}

  @Override
  public Long toNative(Instant value, SegmentAllocator call) {
    return value.getEpochSecond();
  }

  @Override
  public Instant fromNative(Long value) {
    return Instant.ofEpochSecond(value);
  }
}
