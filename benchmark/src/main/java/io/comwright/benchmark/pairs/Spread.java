package io.comwright.benchmark.pairs;

import java.util.Arrays;

/** The median of numbers, with their quartiles. */
public record Spread(double median, double lower, double upper) {
  /** The spread of such numbers, of which there is at least one. */
  public static Spread of(double[] numbers) {
    double[] sorted = numbers.clone();
    Arrays.sort(sorted);
    return new Spread(at(sorted, 0.5), at(sorted, 0.25), at(sorted, 0.75));
  }

  private static double at(double[] sorted, double part) {
    double position = part * (sorted.length - 1);
    int below = (int) position;
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (position - below) * (sorted[above] - sorted[below]);
  }

  /**
   * What programs of this module print for each result, and the report reads.
   *
   * @param name what was measured
   * @param unit {@code x} for a ratio, {@code B} for bytes, {@code ns}, {@code ms}, {@code lines}
   */
  public String line(String name, String unit) {
    return String.join("\t", "RESULT", name, text(median), text(lower), text(upper), unit);
  }

  private static String text(double number) {
    double rounded = number == 0 ? 0 : round(number);
    return rounded == Math.rint(rounded) && Math.abs(rounded) < 1e15
        ? Long.toString((long) rounded)
        : Double.toString(rounded);
  }

  /** Four significant digits; what is less than a thousandth of a unit is shown in full. */
  private static double round(double number) {
    return new java.math.BigDecimal(number)
        .round(new java.math.MathContext(4, java.math.RoundingMode.HALF_EVEN))
        .doubleValue();
  }
}
