package io.comwright.windows.components.oleaut;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.comwright.ComException;
import io.comwright.HResult;
import io.comwright.Ref;
import io.comwright.automation.VarType;
import io.comwright.automation.Variant;
import io.comwright.windows.MtaTest;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * What oleaut32 makes of scalar values is what the table says to which the runtime is held: a line
 * has a value, and then what becomes of it, by type.
 */
class ChangeTypeTest extends MtaTest {
  private static final OleAut LIBRARY = OleAutProxy.load();
  private static final int LOCALE_INVARIANT = 0x7f;

  private static final List<String> NAMES =
      List.of(
          "EMPTY", "NULL", "I1", "UI1", "I2", "UI2", "I4", "UI4", "I8", "UI8", "INT", "UINT", "R4",
          "R8", "BOOL", "CY", "DATE", "DEC", "BSTR", "ERROR");
  private static final int[] TYPES = {
    VarType.VT_EMPTY,
    VarType.VT_NULL,
    VarType.VT_I1,
    VarType.VT_UI1,
    VarType.VT_I2,
    VarType.VT_UI2,
    VarType.VT_I4,
    VarType.VT_UI4,
    VarType.VT_I8,
    VarType.VT_UI8,
    VarType.VT_INT,
    VarType.VT_UINT,
    VarType.VT_R4,
    VarType.VT_R8,
    VarType.VT_BOOL,
    VarType.VT_CY,
    VarType.VT_DATE,
    VarType.VT_DECIMAL,
    VarType.VT_BSTR,
    VarType.VT_ERROR
  };

  @Test
  void oleaut32AnswersWhatTheTableSays() throws IOException {
    List<String> lines = lines();
    assertNotEquals(0, lines.size());
    List<String> wrong = new ArrayList<>();
    for (String line : lines) {
      String[] parts = line.split("\\|", -1);
      for (int i = 0; i < TYPES.length; i++) {
        Object expected = parts[i + 1].startsWith("!") ? parts[i + 1] : read(parts[i + 1]);
        Object actual = changed(read(parts[0]), TYPES[i]);
        if (!expected.equals(actual)) {
          wrong.add(parts[0] + " to " + NAMES.get(i) + ": " + actual + ", not " + expected);
        }
      }
    }
    assertEquals("", String.join("\n", wrong));
  }

  private static List<String> lines() throws IOException {
    try (InputStream in =
        ChangeTypeTest.class.getResourceAsStream("/io/comwright/automation/variant-change.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }

  private static Object changed(Variant value, int type) {
    Ref<Variant> result = new Ref<>(Variant.empty());
    try {
      LIBRARY.changeType(result, value, LOCALE_INVARIANT, (short) 0, (short) type);
      return result.get();
    } catch (ComException e) {
      return switch (e.hresult().code()) {
        case HResult.DISP_E_TYPEMISMATCH -> "!mismatch";
        case HResult.DISP_E_OVERFLOW -> "!overflow";
        case HResult.DISP_E_BADVARTYPE -> "!badvartype";
        default -> "!other";
      };
    }
  }

  private static Variant read(String line) {
    int end = line.indexOf(' ');
    String name = end < 0 ? line : line.substring(0, end);
    String text = end < 0 ? "" : line.substring(end + 1);
    return switch (name) {
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
      default -> Variant.of(TYPES[NAMES.indexOf(name)], new BigInteger(text));
    };
  }

  private static double number(String text) {
    return switch (text) {
      case "nan" -> Double.NaN;
      case "inf" -> Double.POSITIVE_INFINITY;
      default -> Double.parseDouble(text);
    };
  }
}
