package io.comwright.runtime;

import io.comwright.ComException;
import io.comwright.HResult;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;

/**
 * Dates of automation as numbers: days since 30 December 1899, in whose fraction the time of day is
 * added to the day, before 1899 too (Microsoft Learn, "DATE type"). Called by the runtime.
 */
public final class Days {
  private static final LocalDateTime EPOCH = LocalDateTime.of(1899, 12, 30, 0, 0);

  /** The first day of the year 10000. */
  private static final double END = 2958466;

  private static final double NANOS_PER_DAY = 86_400_000_000_000d;
  private static final int MILLIS_PER_DAY = 86_400_000;

  private Days() {}

  /**
   * The number of a date.
   *
   * @param value the date
   * @return days since 30 December 1899
   * @throws IllegalArgumentException if its year is not one of 100 to 9999
   */
  public static double of(LocalDateTime value) {
    if (value.getYear() < 100 || value.getYear() > 9999) {
      throw new IllegalArgumentException("VT_DATE has the years 100 to 9999: " + value);
    }
    double day = ChronoUnit.DAYS.between(EPOCH, value.truncatedTo(ChronoUnit.DAYS));
    double time = value.toLocalTime().toNanoOfDay() / NANOS_PER_DAY;
    // What is too near to midnight to be told from it is not that of another day.
    return day < 0
        ? Math.max(day - time, Math.nextUp(day - 1))
        : Math.min(day + time, Math.nextDown(END));
  }

  /**
   * The date of a number.
   *
   * @param days days since 30 December 1899
   * @return the date, to the millisecond
   * @throws ComException ({@code DISP_E_OVERFLOW}) if its year is not one of 100 to 9999
   */
  public static LocalDateTime date(double days) {
    if (!(days > -657435 && days < END)) {
      throw new ComException(HResult.DISP_E_OVERFLOW, "no date of the years 100 to 9999: " + days);
    }
    double day = days < 0 ? Math.ceil(days) : Math.floor(days);
    long milliseconds = Math.round(Math.abs(days - day) * MILLIS_PER_DAY);
    if (day == END - 1) {
      milliseconds = Math.min(milliseconds, MILLIS_PER_DAY - 1);
    }
    return EPOCH.plusDays((long) day).plus(milliseconds, ChronoUnit.MILLIS);
  }
}
