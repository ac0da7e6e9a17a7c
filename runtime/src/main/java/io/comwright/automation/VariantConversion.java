package io.comwright.automation;

import io.comwright.ComException;
import io.comwright.HResult;
import io.comwright.IUnknown;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.util.Locale;

/**
 * A variant as one of another type, by the rules of {@code VariantChangeTypeEx} (Microsoft Learn,
 * "Data Type Conversion APIs") in no language, {@code LOCALE_INVARIANT}: what is written as text
 * reads everywhere the same. Halves are rounded to the even neighbour. Integers of one size become
 * each other with their bits, as does {@code VT_BOOL}.
 */
final class VariantConversion {
  private static final int DECIMAL_BITS = 96;
  private static final int DECIMAL_SCALE = 28;

  private VariantConversion() {}

  /**
   * Converts.
   *
   * @param vt a VARTYPE; of arrays, objects and errors the same one only, but that interfaces
   *     become each other without being asked
   * @throws ComException ({@code DISP_E_TYPEMISMATCH}) if there is no such conversion, ({@code
   *     DISP_E_OVERFLOW}) if the value does not fit, ({@code DISP_E_BADVARTYPE}) if there is no
   *     such type
   */
  static Variant change(Variant value, int vt) {
    Variant source = value.dereference();
    if (source.vt() == vt || vt == VarType.VT_VARIANT) {
      return source;
    }
    return changeOther(source instanceof Variant.Bstr text ? untilZero(text) : source, vt);
  }

  /** What reads texts has no length of them, and so stops at a zero. */
  private static Variant untilZero(Variant.Bstr text) {
    int zero = text.value() == null ? -1 : text.value().indexOf('\0');
    return zero < 0 ? text : new Variant.Bstr(text.value().substring(0, zero));
  }

  private static Variant changeOther(Variant source, int vt) {
    return switch (vt) {
      case VarType.VT_EMPTY -> nothing(source, vt, Variant.empty());
      case VarType.VT_NULL -> nothing(source, vt, Variant.nul());
      case VarType.VT_UNKNOWN, VarType.VT_DISPATCH -> object(source, vt);
      case VarType.VT_BSTR -> Variant.of(text(source));
      case VarType.VT_BOOL -> new Variant.Bool(truth(source));
      case VarType.VT_R4 -> new Variant.R4(toFloat(source));
      case VarType.VT_R8 -> new Variant.R8(finite(source, toDouble(source, vt), vt));
      case VarType.VT_DATE -> date(source);
      case VarType.VT_CY -> currency(source);
      case VarType.VT_DECIMAL -> new Variant.Decimal(decimal(source));
      default -> integer(source, vt);
    };
  }

  /** The value of a type with which places begin. */
  static Variant zero(int vt) {
    return switch (vt) {
      case VarType.VT_BSTR -> Variant.nullBstr();
      case VarType.VT_UNKNOWN, VarType.VT_DISPATCH -> Variant.of(vt, null);
      case VarType.VT_ERROR -> Variant.error(HResult.of(0));
      default -> change(Variant.empty(), vt);
    };
  }

  private static Variant nothing(Variant source, int vt, Variant result) {
    if (source instanceof Variant.Null || !isScalar(source)) {
      throw mismatch(source, vt);
    }
    return result;
  }

  /** Whether it is a value by itself, neither an object, nor an array, nor an error. */
  static boolean isScalar(Variant source) {
    return switch (source) {
      case Variant.Error error -> false;
      case Variant.Array array -> false;
      case Variant.Unknown object -> false;
      case Variant.Dispatch object -> false;
      default -> true;
    };
  }

  private static Variant object(Variant source, int vt) {
    return switch (source) {
      case Variant.Unknown(IUnknown object) -> Variant.of(vt, object);
      case Variant.Dispatch(IUnknown object) -> Variant.of(vt, object);
      default -> throw mismatch(source, vt);
    };
  }

  private static String text(Variant source) {
    return switch (source) {
      case Variant.Empty empty -> "";
      case Variant.R4(float number) -> NumberTexts.write(number, 7);
      case Variant.R8(double number) -> NumberTexts.write(number, 15);
      case Variant.Date date -> DateTexts.write(date.dateTime());
      default -> plain(exact(source, VarType.VT_BSTR));
    };
  }

  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  private static boolean truth(Variant source) {
    if (source instanceof Variant.Bstr(String text) && text != null) {
      switch (text.toLowerCase(Locale.ROOT)) {
        case "true", "#true#" -> {
          return true;
        }
        case "false", "#false#" -> {
          return false;
        }
        default -> {}
      }
    }
    return finite(source, toDouble(source, VarType.VT_BOOL), VarType.VT_BOOL) != 0;
  }

  private static float toFloat(Variant source) {
    float number =
        source instanceof Variant.Decimal(BigDecimal value)
            ? value.floatValue()
            : (float) toDouble(source, VarType.VT_R4);
    if (Float.isInfinite(number)) {
      throw Values.overflow(source, "VT_R4");
    }
    return number;
  }

  private static double toDouble(Variant source, int vt) {
    return switch (source) {
      case Variant.R4(float number) -> number;
      case Variant.R8(double number) -> number;
      case Variant.Date(double days) -> days;
      case Variant.Currency amount -> amount.tenThousandths() / 10000.0;
      default -> exact(source, vt).doubleValue();
    };
  }

  /** Of a text; a number that is infinite stays so. */
  private static double finite(Variant source, double number, int vt) {
    if (Double.isInfinite(number) && source instanceof Variant.Bstr) {
      throw Values.overflow(source, VarType.name(vt));
    }
    return number;
  }

  private static Variant date(Variant source) {
    if (source instanceof Variant.Bstr(String text)) {
      LocalDateTime date = text == null ? null : DateTexts.read(text);
      if (date == null) {
        throw mismatch(source, VarType.VT_DATE);
      }
      return Variant.Date.of(date);
    }
    double days = toDouble(source, VarType.VT_DATE);
    if (!(days > -657435 && days < 2958466)) {
      throw Values.overflow(source, "VT_DATE");
    }
    return new Variant.Date(days);
  }

  private static Variant currency(Variant source) {
    BigDecimal amount = exact(source, VarType.VT_CY).setScale(4, RoundingMode.HALF_EVEN);
    if (amount.unscaledValue().bitLength() > 63) {
      throw Values.overflow(source, "VT_CY");
    }
    return new Variant.Currency(amount);
  }

  private static BigDecimal decimal(Variant source) {
    BigDecimal number =
        switch (source) {
          case Variant.R4(float value) when isFinite(value) ->
              shortest(value, Float.toString(value));
          case Variant.R8(double value) when isFinite(value) ->
              shortest(value, Double.toString(value));
          case Variant.Date(double days) when isFinite(days) ->
              shortest(days, Double.toString(days));
          default -> exact(source, VarType.VT_DECIMAL);
        };
    BigDecimal fitting = number.scale() < 0 ? number.setScale(0) : number;
    for (int scale = Math.min(fitting.scale(), DECIMAL_SCALE); scale >= 0; scale--) {
      BigDecimal rounded = fitting.setScale(scale, RoundingMode.HALF_EVEN);
      if (rounded.unscaledValue().abs().bitLength() <= DECIMAL_BITS) {
        return rounded;
      }
    }
    throw Values.overflow(source, "VT_DECIMAL");
  }

  private static boolean isFinite(double number) {
    return !Double.isNaN(number) && !Double.isInfinite(number);
  }

  /** As few digits as tell a fraction from its neighbours. */
  private static BigDecimal shortest(double number, String text) {
    BigDecimal exact = number == Math.rint(number) ? new BigDecimal(number) : new BigDecimal(text);
    BigDecimal value =
        exact.scale() > DECIMAL_SCALE
            ? exact.setScale(DECIMAL_SCALE, RoundingMode.HALF_EVEN)
            : exact;
    return value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
  }

  /** An exact value; a floating-point number with all of its bits. */
  private static BigDecimal exact(Variant source, int vt) {
    return switch (source) {
      case Variant.Empty empty -> BigDecimal.ZERO;
      case Variant.Bool(boolean value) -> value ? BigDecimal.ONE.negate() : BigDecimal.ZERO;
      case Variant.R4(float number) -> exact(source, number, vt);
      case Variant.R8(double number) -> exact(source, number, vt);
      case Variant.Date(double days) -> exact(source, days, vt);
      case Variant.Bstr(String text) when text != null -> {
        NumberTexts.Number number = NumberTexts.read(text);
        if (number == null) {
          throw mismatch(source, vt);
        }
        if (number.isTooLarge()) {
          throw Values.overflow(source, VarType.name(vt));
        }
        yield number.value();
      }
      case Variant.Decimal(BigDecimal value) -> value;
      case Variant.Currency(BigDecimal value) -> value;
      default -> {
        if (!Values.isInteger(source)) {
          throw mismatch(source, vt);
        }
        yield source.asDecimal();
      }
    };
  }

  private static BigDecimal exact(Variant source, double number, int vt) {
    if (!isFinite(number)) {
      throw Values.overflow(source, VarType.name(vt));
    }
    return new BigDecimal(number);
  }

  private static Variant integer(Variant source, int vt) {
    int bits = bits(vt);
    if (bits == 0) {
      throw vt == VarType.VT_ERROR || (vt & VarType.VT_ARRAY) != 0
          ? mismatch(source, vt)
          : new ComException(
              HResult.DISP_E_BADVARTYPE, VarType.name(vt) + " is no type of a value");
    }
    BigInteger number = exact(source, vt).setScale(0, RoundingMode.HALF_EVEN).toBigInteger();
    BigInteger lowest =
        isSigned(vt) ? BigInteger.ONE.shiftLeft(bits - 1).negate() : BigInteger.ZERO;
    BigInteger range = BigInteger.ONE.shiftLeft(bits);
    if (number.compareTo(lowest) < 0 || number.compareTo(lowest.add(range)) >= 0) {
      if (!keepsBits(source, number, bits)) {
        throw Values.overflow(source, VarType.name(vt));
      }
      number = number.signum() < 0 ? number.add(range) : number.subtract(range);
    }
    return Variant.of(vt, number);
  }

  /** Whether what looks like another number has the same bits, and is meant by them. */
  private static boolean keepsBits(Variant source, BigInteger number, int bits) {
    return switch (source) {
      case Variant.Bool truth -> true;
      case Variant.Bstr(String text) ->
          text != null
              && number.bitLength() <= bits
              && NumberTexts.read(text) instanceof NumberTexts.Number read
              && read.isBits();
      default -> bits(source.vt()) == bits;
    };
  }

  private static boolean isSigned(int vt) {
    return switch (vt) {
      case VarType.VT_I1, VarType.VT_I2, VarType.VT_I4, VarType.VT_INT, VarType.VT_I8 -> true;
      default -> false;
    };
  }

  private static int bits(int vt) {
    return switch (vt) {
      case VarType.VT_I1, VarType.VT_UI1 -> 8;
      case VarType.VT_I2, VarType.VT_UI2 -> 16;
      case VarType.VT_I4, VarType.VT_UI4, VarType.VT_INT, VarType.VT_UINT -> 32;
      case VarType.VT_I8, VarType.VT_UI8 -> 64;
      default -> 0;
    };
  }

  private static ComException mismatch(Variant source, int vt) {
    return Values.mismatch(source, VarType.name(vt));
  }
}
