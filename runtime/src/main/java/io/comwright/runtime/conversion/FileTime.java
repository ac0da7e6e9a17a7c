package io.comwright.runtime.conversion;

import io.comwright.annotation.ComStruct;
import io.comwright.annotation.NativeName;
import io.comwright.annotation.Unsigned;
import java.time.Instant;

/**
 * FILETIME: the number of intervals of 100 nanoseconds since the beginning of 1601 in UTC, without
 * a sign, in two halves (Microsoft Learn, "FILETIME structure"). It is 8 bytes, but aligned to 4
 * only, so that it is no {@code long}.
 *
 * @param lowDateTime the low half, {@code dwLowDateTime}
 * @param highDateTime the high half, {@code dwHighDateTime}
 */
@ComStruct(size = 8)
@NativeName("FILETIME")
public record FileTime(@Unsigned int lowDateTime, @Unsigned int highDateTime) {
  /** The beginning of 1601. */
  public static final Instant FIRST = Instant.parse("1601-01-01T00:00:00Z");

  /** The largest number, in the year 60056. */
  public static final Instant LAST = new FileTime(-1, -1).toInstant();

  private static final long TICKS_PER_SECOND = 10_000_000;
  private static final int NANOS_PER_TICK = 100;

  /** From 1601 to 1970. */
  private static final long SECONDS_TO_EPOCH = 11_644_473_600L;

  /**
   * The time of an instant. What is finer than 100 nanoseconds is cut off: the result is never
   * later than the instant.
   *
   * @param instant the instant
   * @return the time
   * @throws IllegalArgumentException if the instant lies before {@link #FIRST} or after {@link
   *     #LAST}
   */
  public static FileTime of(Instant instant) {
    long seconds = instant.getEpochSecond() + SECONDS_TO_EPOCH;
    long ticks = seconds * TICKS_PER_SECOND + instant.getNano() / NANOS_PER_TICK;
    if (seconds < 0 || Long.divideUnsigned(ticks, TICKS_PER_SECOND) != seconds) {
      throw new IllegalArgumentException(
          "a FILETIME lies between " + FIRST + " and " + LAST + ", and this is " + instant);
    }
    return new FileTime((int) ticks, (int) (ticks >>> 32));
  }

  /**
   * The instant of the time, whatever it is.
   *
   * @return the instant
   */
  public Instant toInstant() {
    long ticks = (long) highDateTime << 32 | Integer.toUnsignedLong(lowDateTime);
    return Instant.ofEpochSecond(
        Long.divideUnsigned(ticks, TICKS_PER_SECOND) - SECONDS_TO_EPOCH,
        Long.remainderUnsigned(ticks, TICKS_PER_SECOND) * NANOS_PER_TICK);
  }
}
