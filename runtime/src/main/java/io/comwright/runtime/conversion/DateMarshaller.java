package io.comwright.runtime.conversion;

import io.comwright.CustomMarshaller;
import io.comwright.runtime.Days;
import java.lang.foreign.SegmentAllocator;
import java.time.LocalDateTime;

/**
 * {@code LocalDateTime} and DATE, the {@code double} of automation that counts days since 30
 * December 1899, in whose fraction the time of day is added to the day, before 1899 too (Microsoft
 * Learn, "DATE type"). A date before the year 100 or after 9999 is an {@code
 * IllegalArgumentException}, and a number that is none a {@code ComException} with {@code
 * DISP_E_OVERFLOW}. What is finer than a millisecond is rounded when it is read.
 */
public final class DateMarshaller implements CustomMarshaller<LocalDateTime, Double> {
  /** Called by generated classes. */
  public DateMarshaller() {}

  @Override
  public Double toNative(LocalDateTime value, SegmentAllocator call) {
    return Days.of(value);
  }

  @Override
  public LocalDateTime fromNative(Double value) {
    return Days.date(value);
  }
}
