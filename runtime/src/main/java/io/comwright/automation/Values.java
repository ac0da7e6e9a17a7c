package io.comwright.automation;

import static io.comwright.automation.VarType.VT_ARRAY;
import static io.comwright.automation.VarType.VT_BOOL;
import static io.comwright.automation.VarType.VT_BSTR;
import static io.comwright.automation.VarType.VT_BYREF;
import static io.comwright.automation.VarType.VT_CY;
import static io.comwright.automation.VarType.VT_DATE;
import static io.comwright.automation.VarType.VT_DECIMAL;
import static io.comwright.automation.VarType.VT_DISPATCH;
import static io.comwright.automation.VarType.VT_EMPTY;
import static io.comwright.automation.VarType.VT_ERROR;
import static io.comwright.automation.VarType.VT_I1;
import static io.comwright.automation.VarType.VT_I2;
import static io.comwright.automation.VarType.VT_I4;
import static io.comwright.automation.VarType.VT_I8;
import static io.comwright.automation.VarType.VT_INT;
import static io.comwright.automation.VarType.VT_NULL;
import static io.comwright.automation.VarType.VT_R4;
import static io.comwright.automation.VarType.VT_R8;
import static io.comwright.automation.VarType.VT_UI1;
import static io.comwright.automation.VarType.VT_UI2;
import static io.comwright.automation.VarType.VT_UI4;
import static io.comwright.automation.VarType.VT_UI8;
import static io.comwright.automation.VarType.VT_UINT;
import static io.comwright.automation.VarType.VT_UNKNOWN;
import static io.comwright.automation.VarType.VT_VARIANT;
import static io.comwright.automation.VarType.name;

import io.comwright.ComException;
import io.comwright.HResult;
import io.comwright.IUnknown;
import io.comwright.runtime.Arguments;
import java.lang.foreign.MemorySegment;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the records of {@link Variant} check and convert with. */
final class Values {
  static final Variant EMPTY = new Variant.Empty();
  static final Variant NULL = new Variant.Null();
  static final Variant MISSING = new Variant.Error(HResult.of(HResult.DISP_E_PARAMNOTFOUND));

  private static final int DECIMAL_BITS = 96;
  private static final int DECIMAL_SCALE = 28;

  private Values() {}

  static void requireRange(int vt, long value, long min, long max) {
    if (value < min || value > max) {
      throw new IllegalArgumentException(name(vt) + " is " + min + " to " + max + ", not " + value);
    }
  }

  static ComException mismatch(Variant variant, String wanted) {
    return new ComException(HResult.DISP_E_TYPEMISMATCH, name(variant.vt()) + " is not " + wanted);
  }

  static ComException overflow(Variant variant, String type) {
    return new ComException(HResult.DISP_E_OVERFLOW, variant + " does not fit " + type);
  }

  static double notFloat(Variant variant) {
    throw mismatch(variant, "a floating-point number");
  }

  static boolean isInteger(Variant variant) {
    return switch (variant.vt()) {
      case VT_I1, VT_UI1, VT_I2, VT_UI2, VT_I4, VT_UI4, VT_INT, VT_UINT, VT_I8, VT_UI8 -> true;
      default -> false;
    };
  }

  static BigInteger unsigned(long bits) {
    return new BigInteger(Long.toUnsignedString(bits));
  }

  static BigDecimal currency(BigDecimal value) {
    BigDecimal scaled;
    try {
      scaled = value.setScale(4, RoundingMode.UNNECESSARY);
    } catch (ArithmeticException e) {
      throw new IllegalArgumentException("VT_CY has 4 decimal places: " + value, e);
    }
    if (scaled.unscaledValue().bitLength() > 63) {
      throw new IllegalArgumentException("VT_CY has 64 bits: " + value);
    }
    return scaled;
  }

  static BigDecimal decimal(BigDecimal value) {
    BigDecimal scaled = value;
    try {
      if (value.scale() < 0) {
        scaled =
            value.precision() - (long) value.scale() > 29 && value.signum() != 0
                ? value
                : value.setScale(0);
      } else if (value.scale() > DECIMAL_SCALE) {
        scaled = value.setScale(DECIMAL_SCALE, RoundingMode.UNNECESSARY);
      }
    } catch (ArithmeticException e) {
      throw new IllegalArgumentException("VT_DECIMAL has up to 28 decimal places: " + value, e);
    }
    if (scaled.scale() < 0 || scaled.unscaledValue().abs().bitLength() > DECIMAL_BITS) {
      throw new IllegalArgumentException("VT_DECIMAL has 96 bits: " + value);
    }
    return scaled;
  }

  static String quote(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        quoted.append('\\').append(c);
      } else if (c < ' ' || Character.isSurrogate(c) && !paired(text, i)) {
        quoted.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
      } else {
        quoted.append(c);
      }
    }
    return quoted.append('"').toString();
  }

  private static boolean paired(String text, int at) {
    return Character.isHighSurrogate(text.charAt(at))
        ? at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))
        : at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
  }

  static Variant convert(int vt, @Nullable Object value) {
    if (value instanceof Variant variant) {
      if (vt == VT_VARIANT || variant.vt() == vt) {
        return variant;
      }
      throw unfit(vt, value);
    }
    Variant variant = vt == VT_VARIANT ? natural(value) : typed(vt, value);
    if (variant == null) {
      throw unfit(vt, value);
    }
    return variant;
  }

  private static IllegalArgumentException unfit(int vt, @Nullable Object value) {
    return new IllegalArgumentException(
        "no "
            + name(vt)
            + ": "
            + (value == null ? "null" : value.getClass().getName() + " " + value));
  }

  private static @Nullable Variant natural(@Nullable Object value) {
    return switch (value) {
      case null -> EMPTY;
      case Byte v -> new Variant.I1(v);
      case Short v -> new Variant.I2(v);
      case Integer v -> new Variant.I4(v);
      case Long v -> new Variant.I8(v);
      case BigInteger v -> integer(v);
      case Character v -> new Variant.UI2(v);
      case Float v -> new Variant.R4(v);
      case Double v -> new Variant.R8(v);
      case Boolean v -> new Variant.Bool(v);
      case String v -> new Variant.Bstr(v);
      case BigDecimal v -> new Variant.Decimal(v);
      case LocalDateTime v -> Variant.Date.of(v);
      case HResult v -> new Variant.Error(v);
      case SafeArray v -> Variant.of(v);
      case IUnknown v -> new Variant.Unknown(v);
      default -> null;
    };
  }

  private static @Nullable Variant typed(int vt, @Nullable Object value) {
    if ((vt & VT_ARRAY) != 0 && (vt & VT_BYREF) == 0) {
      return value == null || value instanceof SafeArray
          ? new Variant.Array(vt & ~VT_ARRAY, (SafeArray) value)
          : null;
    }
    return switch (vt) {
      case VT_EMPTY -> value == null ? EMPTY : null;
      case VT_NULL -> value == null ? NULL : null;
      case VT_UNKNOWN ->
          value == null || value instanceof IUnknown ? new Variant.Unknown((IUnknown) value) : null;
      case VT_DISPATCH ->
          value == null || value instanceof IUnknown
              ? new Variant.Dispatch((IUnknown) value)
              : null;
      case VT_BSTR -> value instanceof String v ? new Variant.Bstr(v) : null;
      case VT_BOOL -> value instanceof Boolean v ? new Variant.Bool(v) : null;
      case VT_DATE ->
          switch (value) {
            case LocalDateTime v -> Variant.Date.of(v);
            case Double v -> new Variant.Date(v);
            case null, default -> null;
          };
      case VT_ERROR ->
          switch (value) {
            case HResult v -> new Variant.Error(v);
            case Integer v -> new Variant.Error(HResult.of(v));
            case null, default -> null;
          };
      default ->
          switch (value) {
            case Number number -> number(vt, number);
            case Character unit -> number(vt, (int) unit);
            case null, default -> null;
          };
    };
  }

  /** The variant of an integer of any size. */
  static Variant integer(BigInteger value) {
    if (value.signum() >= 0 && value.bitLength() <= 64) {
      return new Variant.UI8(value.longValue());
    }
    return value.bitLength() <= 63
        ? new Variant.I8(value.longValue())
        : new Variant.Decimal(new BigDecimal(value));
  }

  /**
   * The address of memory that a caller names; one without a size is a pointer from native code,
   * whose size only the caller knows.
   */
  static long address(MemorySegment memory, long size, String method) {
    long address =
        memory.byteSize() == 0
            ? Arguments.address(memory, method, "memory")
            : Arguments.address(memory, size, method, "memory");
    if (address == 0) {
      throw new NullPointerException(method + ": memory is NULL");
    }
    return address;
  }

  private static @Nullable Variant number(int vt, Number number) {
    switch (vt) {
      case VT_R4:
        return number instanceof Float v ? new Variant.R4(v) : null;
      case VT_R8:
        return number instanceof Float || number instanceof Double
            ? new Variant.R8(number.doubleValue())
            : null;
      case VT_UI1:
        if (number instanceof Byte v) {
          return new Variant.UI1(Byte.toUnsignedInt(v));
        }
        break;
      case VT_UI2:
        if (number instanceof Short v) {
          return new Variant.UI2(Short.toUnsignedInt(v));
        }
        break;
      case VT_UI4:
        if (number instanceof Integer v) {
          return new Variant.UI4(Integer.toUnsignedLong(v));
        }
        break;
      case VT_UINT:
        if (number instanceof Integer v) {
          return new Variant.UInt(Integer.toUnsignedLong(v));
        }
        break;
      case VT_UI8:
        if (number instanceof Long v) {
          return new Variant.UI8(v);
        }
        break;
      default:
        break;
    }
    BigDecimal value = exact(number);
    if (value == null) {
      return null;
    }
    if (vt == VT_CY) {
      return new Variant.Currency(value);
    }
    if (vt == VT_DECIMAL) {
      return new Variant.Decimal(value);
    }
    try {
      return integer(vt, value.toBigIntegerExact());
    } catch (ArithmeticException e) {
      return null;
    }
  }

  private static @Nullable BigDecimal exact(Number number) {
    return switch (number) {
      case Byte v -> BigDecimal.valueOf(v);
      case Short v -> BigDecimal.valueOf(v);
      case Integer v -> BigDecimal.valueOf(v);
      case Long v -> BigDecimal.valueOf(v);
      case BigInteger v -> new BigDecimal(v);
      case BigDecimal v -> v;
      default -> null;
    };
  }

  private static @Nullable Variant integer(int vt, BigInteger value) {
    return switch (vt) {
      case VT_I1 -> new Variant.I1(value.byteValueExact());
      case VT_I2 -> new Variant.I2(value.shortValueExact());
      case VT_I4 -> new Variant.I4(value.intValueExact());
      case VT_INT -> new Variant.Int(value.intValueExact());
      case VT_I8 -> new Variant.I8(value.longValueExact());
      case VT_UI1 -> new Variant.UI1(value.intValueExact());
      case VT_UI2 -> new Variant.UI2(value.intValueExact());
      case VT_UI4 -> new Variant.UI4(value.longValueExact());
      case VT_UINT -> new Variant.UInt(value.longValueExact());
      case VT_UI8 ->
          value.signum() >= 0 && value.bitLength() <= 64
              ? new Variant.UI8(value.longValue())
              : null;
      default -> null;
    };
  }
}
