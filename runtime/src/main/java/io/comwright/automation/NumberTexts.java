package io.comwright.automation;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Numbers as text and back, as {@code VarParseNumFromStr} reads them in no language (Microsoft
 * Learn, with {@code NUMPRS_STD}): a sign before or behind, parentheses for a negative number, the
 * currency sign, commas between thousands, a point, an exponent; {@code &H} and {@code &O} before
 * hexadecimal and octal digits.
 */
final class NumberTexts {
  private static final Pattern DECIMAL =
      Pattern.compile(
          "\\s*(?<open>\\()?\\s*(?<before>[-+])?\\s*\u00a4?\\s*"
              + "(?<number>(\\d[\\d,]*(\\.\\d*)?|\\.\\d+)([eE][-+]?\\d+)?)"
              + "\\s*(?<behind>[-+])?\\s*(?<close>\\))?\\s*");
  private static final Pattern BITS =
      Pattern.compile("\\s*&([hH](?<hex>[0-9a-fA-F]+)|[oO](?<octal>[0-7]+))\\s*");

  /** No type has numbers that are so large, and what is so small is zero. */
  private static final int MOST_DIGITS = 1000;

  private NumberTexts() {}

  /**
   * A number that was read.
   *
   * @param value the number
   * @param isBits whether it was written in bits
   * @param isTooLarge whether it is larger than any type holds
   */
  record Number(BigDecimal value, boolean isBits, boolean isTooLarge) {}

  /** The number, or null if it is none. */
  static @Nullable Number read(String text) {
    Matcher bits = BITS.matcher(text);
    if (bits.matches()) {
      BigInteger value =
          bits.group("hex") != null
              ? new BigInteger(bits.group("hex"), 16)
              : new BigInteger(bits.group("octal"), 8);
      return new Number(new BigDecimal(value), true, false);
    }
    Matcher decimal = DECIMAL.matcher(text);
    if (!decimal.matches()
        || (decimal.group("open") == null) != (decimal.group("close") == null)
        || decimal.group("before") != null && decimal.group("behind") != null) {
      return null;
    }
    String number = decimal.group("number").replace(",", "");
    int exponentAt = number.toLowerCase(Locale.ROOT).indexOf('e');
    String exponent = exponentAt < 0 ? "0" : number.substring(exponentAt + 1);
    BigInteger power = new BigInteger(exponent);
    String digits = exponentAt < 0 ? number : number.substring(0, exponentAt);
    BigDecimal value =
        new BigDecimal(digits.endsWith(".") ? digits.substring(0, digits.length() - 1) : digits);
    if (power.abs().compareTo(BigInteger.valueOf(MOST_DIGITS)) > 0 && value.signum() != 0) {
      return new Number(BigDecimal.ZERO, false, power.signum() > 0);
    }
    value = value.signum() == 0 ? BigDecimal.ZERO : value.scaleByPowerOfTen(power.intValue());
    boolean negative =
        decimal.group("open") != null
            || "-".equals(decimal.group("before"))
            || "-".equals(decimal.group("behind"));
    return new Number(negative ? value.negate() : value, false, false);
  }

  /** A number with so many digits at most, as {@code %G} of C writes it. */
  static String write(double number, int digits) {
    if (Double.isNaN(number)) {
      return "NAN";
    }
    if (Double.isInfinite(number)) {
      return number < 0 ? "-INF" : "INF";
    }
    if (number == 0) {
      return "0";
    }
    BigDecimal rounded =
        new BigDecimal(number)
            .round(new MathContext(digits, RoundingMode.HALF_EVEN))
            .stripTrailingZeros();
    int exponent = rounded.precision() - rounded.scale() - 1;
    if (exponent >= -4 && exponent < digits) {
      return rounded.toPlainString();
    }
    String mantissa = rounded.movePointLeft(exponent).stripTrailingZeros().toPlainString();
    return String.format(
        Locale.ROOT, "%sE%s%02d", mantissa, exponent < 0 ? "-" : "+", Math.abs(exponent));
  }
}
