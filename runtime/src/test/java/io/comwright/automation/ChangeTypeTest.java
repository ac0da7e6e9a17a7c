package io.comwright.automation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.comwright.ComException;
import io.comwright.HResult;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * All pairs of scalar types. {@code variant-change.txt} is what {@code VariantChangeTypeEx} of
 * oleaut32 answers with {@code LOCALE_INVARIANT}: a line has a value, and then what becomes of it,
 * by type; {@code variant-change-differences.txt} is what is otherwise here, with the reason. A
 * test of the module {@code windows} compares the first one with the oleaut32 of the day.
 */
class ChangeTypeTest {
  private static List<String> lines(String name) throws IOException {
    try (InputStream in = ChangeTypeTest.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }

  /** What is otherwise here: the value and the type, and what it becomes. */
  private static Map<String, String> differences() throws IOException {
    Map<String, String> differences = new LinkedHashMap<>();
    for (String line : lines("variant-change-differences.txt")) {
      if (!line.startsWith("#") && !line.isEmpty()) {
        String[] parts = line.split("\\|");
        differences.put(parts[0] + "|" + parts[1], parts[2]);
      }
    }
    return differences;
  }

  @Test
  void asOleaut32DoesItButForWhatIsNamed() throws IOException {
    Map<String, String> differences = differences();
    List<String> wrong = new ArrayList<>();
    for (String line : lines("variant-change.txt")) {
      String[] parts = line.split("\\|", -1);
      Variant value = VariantText.read(parts[0]);
      for (int i = 0; i < VariantText.TYPES.size(); i++) {
        String type = VariantText.TYPES.get(i);
        String key = parts[0] + "|" + type;
        String named = differences.remove(key);
        String expected = named == null ? parts[i + 1] : named;
        String actual = VariantText.changed(value, type);
        if (named != null && named.equals(parts[i + 1])) {
          wrong.add(key + " is no difference");
        }
        if (!VariantText.same(expected, actual)) {
          wrong.add(key + "|" + actual + "|" + expected);
        }
      }
    }
    differences.forEach((key, value) -> wrong.add(key + " is no pair"));
    assertEquals("", String.join("\n", wrong));
  }

  @Test
  void aPlaceCountsAsWhatItHolds() {
    Variant text = Variant.of("42");
    assertEquals(Variant.of(42), Variant.byRefVariant(text).changeType(VarType.VT_I4));
    assertEquals(text, Variant.byRef(text).changeType(VarType.VT_BSTR));
  }

  /** {@code VarI4FromStr} and its like take a text that ends with a zero, whatever its length. */
  @Test
  void aTextIsReadUntilAZero() {
    assertEquals(Variant.of(42), Variant.of("42\0\0x").changeType(VarType.VT_I4));
    assertEquals(Variant.of(true), Variant.of("true\0").changeType(VarType.VT_BOOL));
    assertEquals(
        Variant.ofDate(LocalDateTime.of(2003, 1, 2, 0, 0)),
        Variant.of("1/2/2003\0").changeType(VarType.VT_DATE));
    assertEquals(Variant.of("4\0"), Variant.of("4\0").changeType(VarType.VT_BSTR));
    assertEquals(
        HResult.DISP_E_TYPEMISMATCH,
        assertThrows(ComException.class, () -> Variant.of("\0001").changeType(VarType.VT_I4))
            .hresult()
            .code());
  }

  @Test
  void decimalsHave96Bits() {
    assertEquals(
        new BigDecimal("12345678901234567890.123456790"),
        ((Variant.Decimal)
                Variant.of("12345678901234567890.12345678951").changeType(VarType.VT_DECIMAL))
            .value());
  }

  @Test
  void typesThatAreNoneOfAValue() {
    assertEquals(
        HResult.DISP_E_BADVARTYPE,
        assertThrows(ComException.class, () -> Variant.of(1).changeType(VarType.VT_CLSID))
            .hresult()
            .code());
    assertEquals(
        HResult.DISP_E_TYPEMISMATCH,
        assertThrows(
                ComException.class,
                () -> Variant.of(1).changeType(VarType.VT_ARRAY | VarType.VT_I4))
            .hresult()
            .code());
    assertEquals(
        HResult.DISP_E_TYPEMISMATCH,
        assertThrows(
                ComException.class, () -> Variant.of(SafeArray.of(1)).changeType(VarType.VT_I4))
            .hresult()
            .code());
  }

  /** Arabic has digits of its own. */
  @Test
  void theLanguageOfTheSystemDoesNotCount() {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("ar-EG"));
    try {
      assertEquals(Variant.of("1E+100"), Variant.of(1e100).changeType(VarType.VT_BSTR));
      assertEquals(
          Variant.of("02/01/2003 04:05:06"),
          Variant.ofDate(LocalDateTime.of(2003, 2, 1, 4, 5, 6)).changeType(VarType.VT_BSTR));
    } finally {
      Locale.setDefault(before);
    }
  }

  /**
   * The first day is 1 January 100; a fraction of the day before it is none (DATE_MIN, oleauto.h).
   */
  @Test
  void datesBeginWithTheYear100() {
    Variant first = Variant.of(-657434.0);
    assertEquals(
        LocalDateTime.of(100, 1, 1, 0, 0),
        VariantConversion.change(first, VarType.VT_DATE).asDateTime());
    assertEquals(
        HResult.of(HResult.DISP_E_OVERFLOW),
        assertThrows(
                ComException.class,
                () -> VariantConversion.change(Variant.of(-657435.0), VarType.VT_DATE))
            .hresult());
  }
}
