package io.comwright.roundtrip.view;

import io.comwright.CustomMarshaller;
import java.lang.foreign.SegmentAllocator;
import java.time.Instant;

/** An {@code Instant} as a FILETIME. */
public final class Moments implements CustomMarshaller<Instant, Time> {
  /** Made by generated code. */
  public Moments() {}

  @Override
  public Time toNative(Instant value, SegmentAllocator call) {
    return new Time(value.getNano(), (int) value.getEpochSecond());
  }

  @Override
  public Instant fromNative(Time value) {
    return Instant.ofEpochSecond(value.high(), value.low());
  }
}
