package io.comwright.automation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Dates as text and back, as {@code VarDateFromStr} and {@code VarBstrFromDate} have them in no
 * language: month, day and year, with 24 hours. Read are also the year in front, the day in front
 * if it can be no month, English names of months, and AM and PM.
 */
final class DateTexts {
  /** The day that dates without one have. */
  private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

  private static final Pattern TIME =
      Pattern.compile("(\\d{1,2}):(\\d{1,2})(?::(\\d{1,2}))?(?:\\s*([AaPp][Mm]))?");
  private static final Pattern NUMBERS =
      Pattern.compile("(\\d{1,4})([/-])(\\d{1,2})(?:\\2(\\d{1,4}))?");
  private static final Pattern MONTH_FIRST =
      Pattern.compile("(?<name>[A-Za-z]{3,})\\s+(?<day>\\d{1,2})(?:,\\s*|\\s+)(?<year>\\d{1,4})");
  private static final Pattern DAY_FIRST =
      Pattern.compile("(?<day>\\d{1,2})[\\s-]+(?<name>[A-Za-z]{3,})[\\s-]+(?<year>\\d{1,4})");

  private static final List<String> MONTHS =
      List.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");

  private DateTexts() {}

  /** The date, the time, or both, to the second. */
  static String write(LocalDateTime value) {
    LocalDateTime rounded = value.plus(500, ChronoUnit.MILLIS).truncatedTo(ChronoUnit.SECONDS);
    LocalTime time = rounded.toLocalTime();
    String hours =
        String.format(
            Locale.ROOT, "%02d:%02d:%02d", time.getHour(), time.getMinute(), time.getSecond());
    if (rounded.toLocalDate().equals(DAY_ZERO)) {
      return hours;
    }
    String day =
        String.format(
            Locale.ROOT,
            "%02d/%02d/%s",
            rounded.getMonthValue(),
            rounded.getDayOfMonth(),
            rounded.getYear());
    return time.equals(LocalTime.MIDNIGHT) ? day : day + " " + hours;
  }

  /** The date, or null if it is none. A date without a year is one of this year. */
  static @Nullable LocalDateTime read(String text) {
    String rest = text.strip();
    LocalTime time = LocalTime.MIDNIGHT;
    try {
      Matcher atEnd = TIME.matcher(rest);
      boolean timed = false;
      while (!timed && atEnd.find()) {
        timed =
            atEnd.end() == rest.length()
                && (atEnd.start() == 0 || rest.charAt(atEnd.start() - 1) == ' ');
      }
      if (timed) {
        time = time(atEnd);
        rest = rest.substring(0, atEnd.start()).strip();
        if (rest.isEmpty()) {
          return DAY_ZERO.atTime(time);
        }
      }
      LocalDate day = day(rest);
      return day == null || day.getYear() < 100 ? null : day.atTime(time);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static LocalTime time(Matcher time) {
    int hour = Integer.parseInt(time.group(1));
    if (time.group(4) != null) {
      if (hour < 1 || hour > 12) {
        throw new DateTimeException("no hour of half a day: " + hour);
      }
      hour = hour % 12 + (time.group(4).equalsIgnoreCase("pm") ? 12 : 0);
    }
    return LocalTime.of(
        hour,
        Integer.parseInt(time.group(2)),
        time.group(3) == null ? 0 : Integer.parseInt(time.group(3)));
  }

  private static @Nullable LocalDate day(String text) {
    Matcher numbers = NUMBERS.matcher(text);
    if (numbers.matches()) {
      return numbered(numbers.group(1), numbers.group(3), numbers.group(4));
    }
    for (Pattern pattern : List.of(MONTH_FIRST, DAY_FIRST)) {
      Matcher named = pattern.matcher(text);
      if (named.matches()) {
        int month = month(named.group("name"));
        return month == 0
            ? null
            : LocalDate.of(year(named.group("year")), month, Integer.parseInt(named.group("day")));
      }
    }
    return null;
  }

  private static LocalDate numbered(String first, String second, @Nullable String third) {
    int one = Integer.parseInt(first);
    int two = Integer.parseInt(second);
    if (first.length() > 2) {
      if (third == null) {
        throw new DateTimeException("no day");
      }
      return LocalDate.of(one, two, Integer.parseInt(third));
    }
    int year = third == null ? LocalDate.now().getYear() : year(third);
    return one > 12 ? LocalDate.of(year, two, one) : LocalDate.of(year, one, two);
  }

  /** Years of two digits lie between 1950 and 2049. */
  private static int year(String text) {
    int year = Integer.parseInt(text);
    return text.length() > 2 ? year : year < 50 ? 2000 + year : 1900 + year;
  }

  private static int month(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    for (int i = 0; i < MONTHS.size(); i++) {
      if (MONTHS.get(i).equals(lower) || MONTHS.get(i).substring(0, 3).equals(lower)) {
        return i + 1;
      }
    }
    return 0;
  }
}
