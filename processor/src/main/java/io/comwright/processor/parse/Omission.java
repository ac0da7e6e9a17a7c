package io.comwright.processor.parse;

import com.squareup.javapoet.CodeBlock;
import io.comwright.processor.source.Annotations;
import io.comwright.processor.type.Register;
import io.comwright.processor.type.Scalar;
import io.comwright.processor.type.Text;
import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.lang.model.element.Element;

/** What a parameter is that a caller of {@code Invoke} leaves out. */
public final class Omission {
  private static final Pattern INTEGER =
      Pattern.compile("0[xX](?<hex>[0-9a-fA-F]+)|(?<decimal>-?[0-9]+)");

  private Omission() {}

  /** Whether it may be left out. */
  public static boolean isPossible(Element parameter) {
    return Annotations.has(parameter, Annotations.OPTIONAL)
        || Annotations.has(parameter, Annotations.DEFAULT_VALUE);
  }

  /** The text of its {@code @DefaultValue}. */
  public static Optional<String> text(Element parameter) {
    return Annotations.find(parameter, Annotations.DEFAULT_VALUE)
        .flatMap(annotation -> Annotations.string(annotation, "value"));
  }

  /** The Java literal for a text, as the runtime has values of the type; empty if it is none. */
  public static Optional<String> literal(Register type, String text) {
    if (type instanceof Text) {
      return Optional.of(CodeBlock.of("$S", text).toString());
    } else if (type instanceof Scalar.Boolean) {
      return text.equals("true") || text.equals("false") ? Optional.of(text) : Optional.empty();
    } else if (type instanceof Scalar.Floating floating) {
      return floating(floating, text);
    }
    return type instanceof Scalar scalar
            && !(type instanceof Scalar.HResult)
            && scalar.number() instanceof Scalar.Integer integer
            && integer != Scalar.Integer.WCHAR
        ? integer(integer, text)
        : Optional.empty();
  }

  private static Optional<String> integer(Scalar.Integer type, String text) {
    int bits = 8 * type.size();
    Matcher number = INTEGER.matcher(text);
    if (!number.matches()) {
      return Optional.empty();
    }
    boolean hex = number.group("hex") != null;
    BigInteger value =
        hex ? new BigInteger(number.group("hex"), 16) : new BigInteger(number.group("decimal"));
    BigInteger half = BigInteger.ONE.shiftLeft(bits - 1);
    boolean fits =
        type.signed() && !hex
            ? value.compareTo(half.negate()) >= 0 && value.compareTo(half) < 0
            : value.signum() >= 0 && value.bitLength() <= bits;
    return fits ? Optional.of(literal(type, value)) : Optional.empty();
  }

  private static String literal(Scalar.Integer type, BigInteger value) {
    return switch (type.size()) {
      case 1 -> "(byte) " + value.byteValue();
      case 2 -> "(short) " + value.shortValue();
      case 4 -> Integer.toString(value.intValue());
      default -> value.longValue() + "L";
    };
  }

  /** A number that Java has a literal for: neither infinite nor none. */
  private static Optional<String> floating(Scalar.Floating type, String text) {
    try {
      boolean single = type == Scalar.Floating.FLOAT;
      double value = single ? Float.parseFloat(text) : Double.parseDouble(text);
      return Double.isFinite(value)
          ? Optional.of(single ? (float) value + "f" : Double.toString(value))
          : Optional.empty();
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }
}
