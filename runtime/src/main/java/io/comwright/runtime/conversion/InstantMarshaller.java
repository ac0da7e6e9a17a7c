package io.comwright.runtime.conversion;

import io.comwright.CustomMarshaller;
import java.lang.foreign.SegmentAllocator;
import java.time.Instant;

/**
 * {@code Instant} and FILETIME. What is finer than 100 nanoseconds is cut off; an instant before
 * 1601 or after the year 60056 is an {@code IllegalArgumentException} that names it.
 */
public final class InstantMarshaller implements CustomMarshaller<Instant, FileTime> {
  /** Called by generated classes. */
  public InstantMarshaller() {}

  @Override
  public FileTime toNative(Instant value, SegmentAllocator call) {
    return FileTime.of(value);
  }

  @Override
  public Instant fromNative(FileTime value) {
    return value.toInstant();
  }
}
