package io.comwright.automation;

import io.comwright.ComException;
import io.comwright.HResult;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;

/** Variants as lines of text, with the names of types without {@code VT_}. */
final class VariantText {
  static final List<String> TYPES =
      List.of(
          "EMPTY", "NULL", "I1", "UI1", "I2", "UI2", "I4", "UI4", "I8", "UI8", "INT", "UINT", "R4",
          "R8", "BOOL", "CY", "DATE", "DEC", "BSTR", "ERROR");

  private static final Map<String, Integer> NUMBERS =
      Map.ofEntries(
          Map.entry("EMPTY", 0),
          Map.entry("NULL", 1),
          Map.entry("I2", 2),
          Map.entry("I4", 3),
          Map.entry("R4", 4),
          Map.entry("R8", 5),
          Map.entry("CY", 6),
          Map.entry("DATE", 7),
          Map.entry("BSTR", 8),
          Map.entry("ERROR", 10),
          Map.entry("BOOL", 11),
          Map.entry("DEC", 14),
          Map.entry("I1", 16),
          Map.entry("UI1", 17),
          Map.entry("UI2", 18),
          Map.entry("UI4", 19),
          Map.entry("I8", 20),
          Map.entry("UI8", 21),
          Map.entry("INT", 22),
          Map.entry("UINT", 23));

  private VariantText() {}

  static Variant read(String line) {
    int end = line.indexOf(' ');
    String type = end < 0 ? line : line.substring(0, end);
    String text = end < 0 ? "" : line.substring(end + 1);
    return switch (type) {
      case "EMPTY" -> Variant.empty();
      case "NULL" -> Variant.nul();
      case "R4" -> Variant.of((float) number(text));
      case "R8" -> Variant.of(number(text));
      case "DATE" -> new Variant.Date(number(text));
      case "BOOL" -> Variant.of(!text.equals("0"));
      case "CY" -> Variant.Currency.ofTenThousandths(Long.parseLong(text));
      case "DEC" -> Variant.of(new BigDecimal(text));
      case "BSTR" -> Variant.of(text);
      case "ERROR" -> Variant.error(HResult.of((int) (long) Long.decode(text)));
      default -> Variant.of(NUMBERS.get(type), new BigInteger(text));
    };
  }

  private static double number(String text) {
    return switch (text) {
      case "nan" -> Double.NaN;
      case "inf" -> Double.POSITIVE_INFINITY;
      default -> Double.parseDouble(text);
    };
  }

  /** A value as another type, or the failure with an exclamation mark. */
  static String changed(Variant value, String type) {
    try {
      return write(type, value.changeType(NUMBERS.get(type)));
    } catch (ComException e) {
      return switch (e.hresult().code()) {
        case HResult.DISP_E_TYPEMISMATCH -> "!mismatch";
        case HResult.DISP_E_OVERFLOW -> "!overflow";
        case HResult.DISP_E_BADVARTYPE -> "!badvartype";
        default -> "!" + e.hresult();
      };
    }
  }

  private static String write(String type, Variant value) {
    assert value.vt() == NUMBERS.get(type);
    return switch (value) {
      case Variant.Empty empty -> type;
      case Variant.Null empty -> type;
      case Variant.Bool(boolean truth) -> type + (truth ? " -1" : " 0");
      case Variant.Currency amount -> type + " " + amount.tenThousandths();
      case Variant.Decimal(BigDecimal number) -> type + " " + number.toPlainString();
      case Variant.R4(float number) -> type + " " + number;
      case Variant.R8(double number) -> type + " " + number;
      case Variant.Date(double days) -> type + " " + days;
      case Variant.Bstr(String text) -> type + " " + text;
      case Variant.Error(HResult code) -> type + " 0x%08x".formatted(code.code());
      default -> type + " " + value.toObject();
    };
  }

  /** Whether two lines have the same value, however it is written. */
  static boolean same(String expected, String actual) {
    return expected.startsWith("R") || expected.startsWith("DATE")
        ? !actual.startsWith("!") && read(expected).equals(read(actual))
        : expected.equals(actual);
  }
}
