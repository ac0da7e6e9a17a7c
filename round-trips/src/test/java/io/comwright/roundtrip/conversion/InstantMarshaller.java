package io.comwright.roundtrip.conversion;

import io.comwright.CustomMarshaller;
import java.lang.foreign.SegmentAllocator;
import java.time.Instant;

final class InstantMarshaller implements CustomMarshaller<Instant, FileTime> {
  @Override
  public FileTime toNative(Instant value, SegmentAllocator call) {
    long ticks = (value.getEpochSecond() + 11_644_473_600L) * 10_000_000 + value.getNano() / 100;
    return new FileTime((int) ticks, (int) (ticks >>> 32));
  }

  @Override
  public Instant fromNative(FileTime value) {
    long ticks = (long) value.high() << 32 | Integer.toUnsignedLong(value.low());
    return Instant.ofEpochSecond(
        Math.floorDiv(ticks, 10_000_000) - 11_644_473_600L,
        Math.floorMod(ticks, 10_000_000) * 100L);
  }
}
