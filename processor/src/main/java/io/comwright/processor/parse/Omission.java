package io.comwright.processor.parse;

import io.comwright.processor.source.Annotations;
import io.comwright.processor.type.Register;
import io.comwright.processor.type.Scalar;
import io.comwright.processor.type.Text;
import java.math.BigInteger;
import java.util.Optional;
import javax.lang.model.element.Element;

/** What a parameter is that a caller of {@code Invoke} leaves out. */
public final class Omission {
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
      return Optional.of(quoted(text));
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
    try {
      boolean negative = text.startsWith("-");
      String digits = negative ? text.substring(1) : text;
      boolean hex = digits.startsWith("0x") || digits.startsWith("0X");
      BigInteger value = new BigInteger(hex ? digits.substring(2) : digits, hex ? 16 : 10);
      value = negative ? value.negate() : value;
      BigInteger half = BigInteger.ONE.shiftLeft(bits - 1);
      boolean fits =
          type.signed() && !hex
              ? value.compareTo(half.negate()) >= 0 && value.compareTo(half) < 0
              : value.signum() >= 0 && value.bitLength() <= bits;
      return fits ? Optional.of(literal(type, value)) : Optional.empty();
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static String literal(Scalar.Integer type, BigInteger value) {
    return switch (type.size()) {
      case 1 -> "(byte) " + value.byteValue();
      case 2 -> "(short) " + value.shortValue();
      case 4 -> Integer.toString(value.intValue());
      default -> value.longValue() + "L";
    };
  }

  private static Optional<String> floating(Scalar.Floating type, String text) {
    try {
      return Optional.of(
          type == Scalar.Floating.FLOAT
              ? Float.parseFloat(text) + "f"
              : Double.toString(Double.parseDouble(text)));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (char c : text.toCharArray()) {
      if (c == '"' || c == '\\') {
        quoted.append('\\').append(c);
      } else if (c < ' ' || c > '~') {
        quoted.append("\\u%04x".formatted((int) c));
      } else {
        quoted.append(c);
      }
    }
    return quoted.append('"').toString();
  }
}
