package io.comwright.benchmark.report;

import java.util.ArrayList;
import java.util.List;

/** Where a value lies between two ends of a plot, on a linear or a logarithmic scale. */
record Axis(double least, double most, double start, double end, boolean logarithmic) {
  /** From zero to a round number that is no less than the largest value. */
  static Axis linear(double largest, double start, double end) {
    double step = step(largest);
    return new Axis(0, Math.ceil(largest / step) * step, start, end, false);
  }

  static Axis logarithmic(double least, double most, double start, double end) {
    return new Axis(least, most, start, end, true);
  }

  double at(double value) {
    double part =
        logarithmic
            ? Math.log(value / least) / Math.log(most / least)
            : (value - least) / (most - least);
    return start + part * (end - start);
  }

  /** Values for lines of the grid. */
  List<Double> marks() {
    List<Double> marks = new ArrayList<>();
    if (logarithmic) {
      for (double decade = Math.pow(10, Math.floor(Math.log10(least)));
          decade <= most;
          decade *= 10) {
        for (int i : new int[] {1, 2, 5}) {
          if (i * decade >= least && i * decade <= most * 1.0001) {
            marks.add(i * decade);
          }
        }
      }
      return marks;
    }
    double step = step(most);
    for (int i = 0; i * step <= most * 1.0001; i++) {
      marks.add(i * step);
    }
    return marks;
  }

  /** 1, 2 or 5 of a power of ten, so that there are four to ten marks. */
  private static double step(double most) {
    double power = Math.pow(10, Math.floor(Math.log10(most)) - 1);
    for (int i : new int[] {1, 2, 5, 10, 20}) {
      if (most / (i * power) <= 10) {
        return i * power;
      }
    }
    throw new IllegalArgumentException(most + " is no length of an axis");
  }

  static String label(double mark) {
    return new java.math.BigDecimal(mark)
        .round(new java.math.MathContext(3))
        .stripTrailingZeros()
        .toPlainString();
  }
}
