package io.comwright.automation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.comwright.ComException;
import io.comwright.HResult;
import io.comwright.IUnknown;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VariantTest {
  private static final int DISP_E_OVERFLOW = 0x8002000A;
  private static final String MAX = "79228162514264337593543950335";

  /** Microsoft Learn, "DATE type": the fraction is the time of day whatever the sign. */
  @ParameterizedTest
  @CsvSource({
    "0, 1899-12-30T00:00",
    "2.25, 1900-01-01T06:00",
    "2, 1900-01-01T00:00",
    "0.25, 1899-12-30T06:00",
    "-1, 1899-12-29T00:00",
    "-1.25, 1899-12-29T06:00",
    "-1.75, 1899-12-29T18:00",
    "-2.5, 1899-12-28T12:00",
    "35065.5, 1996-01-01T12:00",
    "-657434, 0100-01-01T00:00",
    "2958465.9999884259, 9999-12-31T23:59:59",
  })
  void dateIsDaysWithTheTimeAsAFractionWithoutSign(double days, LocalDateTime time) {
    assertEquals(time, new Variant.Date(days).dateTime());
    assertEquals(days, ((Variant.Date) Variant.ofDate(time)).days(), 1e-9);
  }

  @Test
  void dateOfTheDayZeroHasTwoForms() {
    assertEquals(LocalDateTime.parse("1899-12-30T06:00"), new Variant.Date(-0.25).dateTime());
  }

  @Test
  void datesRoundToMilliseconds() {
    LocalDateTime time = LocalDateTime.parse("2024-02-29T23:59:59.999");
    assertEquals(time, Variant.ofDate(time).asDateTime());
    assertEquals(
        LocalDateTime.parse("1899-12-30T00:00"), new Variant.Date(-1.9999999999).dateTime());
    time = LocalDateTime.parse("1601-03-04T05:06:07.089");
    assertEquals(time, Variant.ofDate(time).asDateTime());
  }

  /** A number has 53 bits: what is nearer to midnight than they tell is not that of another day. */
  @ParameterizedTest
  @CsvSource({
    "1890-05-06, 1890-05-07T00:00",
    "0100-01-01, 0100-01-02T00:00",
    "2026-11-27, 2026-11-28T00:00",
    "9999-12-31, 9999-12-31T23:59:59.999"
  })
  void theEndOfADay(LocalDate day, LocalDateTime read) {
    Variant end = Variant.ofDate(day.atTime(LocalTime.MAX));
    assertEquals(read, end.asDateTime());
    assertEquals(end.asDateTime(), Variant.ofDate(end.asDateTime()).asDateTime());
  }

  @Test
  void datesOutOfRangeAreRefused() {
    assertThrows(
        IllegalArgumentException.class,
        () -> Variant.ofDate(LocalDateTime.parse("0099-12-31T23:59")));
    for (double days : new double[] {-657435, 2958466, Double.NaN, Double.POSITIVE_INFINITY}) {
      assertFails(DISP_E_OVERFLOW, () -> new Variant.Date(days).dateTime());
      assertEquals("VT_DATE " + days + " days", new Variant.Date(days).toString());
    }
  }

  @Test
  void currencyHasExactlyFourDecimalPlaces() {
    assertEquals(
        12345, ((Variant.Currency) Variant.ofCurrency(new BigDecimal("1.2345"))).tenThousandths());
    assertEquals(
        Variant.ofCurrency(new BigDecimal("1")), Variant.ofCurrency(new BigDecimal("1.00")));
    assertEquals("VT_CY -0.5000", Variant.ofCurrency(new BigDecimal("-0.5")).toString());
    assertEquals(
        new BigDecimal("922337203685477.5807"),
        Variant.Currency.ofTenThousandths(Long.MAX_VALUE).value());
    assertEquals(
        Long.MIN_VALUE,
        new Variant.Currency(new BigDecimal("-922337203685477.5808")).tenThousandths());
    for (String bad : List.of("1.23456", "922337203685477.5808", "1E+1000")) {
      assertThrows(
          IllegalArgumentException.class, () -> Variant.ofCurrency(new BigDecimal(bad)), bad);
    }
  }

  @Test
  void decimalHas96BitsAndUpTo28Places() {
    assertEquals(new BigDecimal(MAX), Variant.of(new BigDecimal(MAX)).asDecimal());
    assertEquals(new BigDecimal("1000"), Variant.of(new BigDecimal("1E+3")).asDecimal());
    assertEquals(28, Variant.of(new BigDecimal("1E-28")).asDecimal().scale());
    assertEquals(28, Variant.of(new BigDecimal("1.00E-28")).asDecimal().scale());
    assertNotEquals(Variant.of(new BigDecimal("1.0")), Variant.of(new BigDecimal("1.00")));
    for (String bad :
        List.of("79228162514264337593543950336", "1E-29", "1E+29", "1E+999999999", "-1E+29")) {
      assertThrows(IllegalArgumentException.class, () -> Variant.of(new BigDecimal(bad)), bad);
    }
  }

  @Test
  void unsignedNumbersAreTheirValues() {
    assertThrows(IllegalArgumentException.class, () -> new Variant.UI1(256));
    assertThrows(IllegalArgumentException.class, () -> new Variant.UI1(-1));
    assertThrows(IllegalArgumentException.class, () -> new Variant.UI2(65536));
    assertThrows(IllegalArgumentException.class, () -> new Variant.UI4(1L << 32));
    assertThrows(IllegalArgumentException.class, () -> new Variant.UInt(-1));
    assertEquals(new BigInteger("18446744073709551615"), new Variant.UI8(-1).toObject());
    assertEquals("VT_UI8 18446744073709551615", new Variant.UI8(-1).toString());
  }

  @Test
  void printsItself() {
    assertEquals("VT_EMPTY", Variant.empty().toString());
    assertEquals("VT_NULL", Variant.nul().toString());
    assertEquals("VT_I4 42", Variant.of(42).toString());
    assertEquals("VT_I1 -1", Variant.of((byte) -1).toString());
    assertEquals("VT_BSTR \"a\\\"\\\\\\u0000\\ud800\"", Variant.of("a\"\\\0\ud800").toString());
    assertEquals("VT_BSTR \"\ud83d\ude00\"", Variant.of("\ud83d\ude00").toString());
    assertEquals("VT_BOOL true", Variant.of(true).toString());
    assertEquals("VT_R8 0.5", Variant.of(0.5).toString());
    assertEquals("VT_DECIMAL " + MAX, Variant.of(new BigDecimal(MAX)).toString());
    assertEquals("VT_ERROR DISP_E_PARAMNOTFOUND (0x80020004)", Variant.missing().toString());
    assertEquals(
        "VT_ERROR E_FAIL (0x80004005)", Variant.error(HResult.of(HResult.E_FAIL)).toString());
    assertEquals("VT_DATE 1900-01-01T06:00", new Variant.Date(2.25).toString());
    assertEquals("VT_UNKNOWN null", Variant.of((IUnknown) null).toString());
    assertEquals("VT_BYREF|VT_I4 42", Variant.byRef(Variant.of(42)).toString());
    assertEquals("VT_BYREF|VT_VARIANT (VT_I4 42)", Variant.byRefVariant(Variant.of(42)).toString());
    assertEquals("VT_ARRAY|VT_I4[0..2] {1, 2, 3}", Variant.of(SafeArray.of(1, 2, 3)).toString());
    assertEquals("VT_ARRAY|VT_UI1 null", new Variant.Array(VarType.VT_UI1, null).toString());
    assertEquals("VT_BYREF|VT_ARRAY|VT_BSTR", VarType.name(0x6008));
    assertEquals("VT_999", VarType.name(999));
  }

  @Test
  void patternsMatch() {
    Variant variant = Variant.of(42);
    String text =
        switch (variant) {
          case Variant.I4(int number) when number > 40 -> "large " + number;
          case Variant.Bstr(String string) -> string;
          default -> "other";
        };
    assertEquals("large 42", text);
  }

  @Test
  void accessorsAreExact() {
    assertEquals(200, new Variant.UI1(200).asInt());
    assertEquals(-1, Variant.of((byte) -1).asLong());
    assertEquals(7, new Variant.Int(7).asInt());
    assertEquals(4294967295L, new Variant.UInt(4294967295L).asLong());
    assertEquals(0.5, Variant.of(0.5f).asDouble());
    assertEquals(3.0, Variant.of(3).asDouble());
    assertEquals(new BigDecimal("18446744073709551615"), new Variant.UI8(-1).asDecimal());
    assertEquals("x", Variant.byRef(Variant.of("x")).asString());
    assertEquals(5, Variant.byRefVariant(Variant.byRef(Variant.of(5))).asInt());
    assertFails(DISP_E_OVERFLOW, () -> new Variant.UInt(4294967295L).asInt());
    assertFails(DISP_E_OVERFLOW, () -> new Variant.UI8(-1).asLong());
    assertFails(HResult.DISP_E_TYPEMISMATCH, () -> Variant.of("1").asInt());
    assertFails(HResult.DISP_E_TYPEMISMATCH, () -> Variant.of(1L).asDouble());
    assertFails(HResult.DISP_E_TYPEMISMATCH, () -> Variant.of(true).asInt());
    assertFails(HResult.DISP_E_TYPEMISMATCH, () -> Variant.of(1).asBoolean());
    assertFails(HResult.DISP_E_TYPEMISMATCH, () -> Variant.empty().asString());
    assertFails(HResult.DISP_E_TYPEMISMATCH, () -> Variant.of(0.5).asDecimal());
    assertFails(HResult.DISP_E_TYPEMISMATCH, () -> Variant.of(0.5).asDateTime());
    assertFails(HResult.DISP_E_TYPEMISMATCH, () -> Variant.of(5).asError());
    assertFails(HResult.DISP_E_TYPEMISMATCH, () -> Variant.nul().asUnknown());
    assertFails(HResult.DISP_E_TYPEMISMATCH, () -> Variant.nul().asArray());
  }

  @Test
  void convertsFromJavaObjects() {
    assertEquals(new Variant.UI1(255), Variant.of(VarType.VT_UI1, (byte) -1));
    assertEquals(new Variant.UI1(255), Variant.of(VarType.VT_UI1, 255));
    assertEquals(new Variant.UI4(4294967295L), Variant.of(VarType.VT_UI4, -1));
    assertEquals(new Variant.I2((short) 5), Variant.of(VarType.VT_I2, 5L));
    assertEquals(Variant.ofCurrency(BigDecimal.TWO), Variant.of(VarType.VT_CY, 2));
    assertEquals(new Variant.Date(1.5), Variant.of(VarType.VT_DATE, 1.5));
    assertEquals(Variant.empty(), Variant.of(VarType.VT_VARIANT, null));
    assertEquals(Variant.of("x"), Variant.of(VarType.VT_VARIANT, "x"));
    assertEquals(Variant.of(1), Variant.of(VarType.VT_I4, Variant.of(1)));
    assertEquals(new Variant.Unknown(null), Variant.of(VarType.VT_UNKNOWN, null));
    assertThrows(IllegalArgumentException.class, () -> Variant.of(VarType.VT_I2, 40000));
    assertThrows(IllegalArgumentException.class, () -> Variant.of(VarType.VT_UI1, 256));
    assertThrows(IllegalArgumentException.class, () -> Variant.of(VarType.VT_UI8, -1));
    assertThrows(IllegalArgumentException.class, () -> Variant.of(VarType.VT_I4, 1.5));
    assertThrows(IllegalArgumentException.class, () -> Variant.of(VarType.VT_BSTR, null));
    assertThrows(IllegalArgumentException.class, () -> Variant.of(VarType.VT_I4, Variant.of("x")));
    assertThrows(IllegalArgumentException.class, () -> Variant.of(VarType.VT_RECORD, 1));
    assertThrows(
        IllegalArgumentException.class, () -> Variant.of(VarType.VT_VARIANT, new Object()));
  }

  @Test
  void placesTakeTheirTypeOnly() {
    Variant.ByRef place = Variant.byRef(Variant.of(1));
    assertEquals(VarType.VT_BYREF | VarType.VT_I4, place.vt());
    assertEquals(false, place.isSet());
    place.set(Variant.of(2));
    assertEquals(true, place.isSet());
    assertEquals(Variant.of(2), place.get());
    assertThrows(IllegalArgumentException.class, () -> place.set(Variant.of("x")));
    assertThrows(IllegalArgumentException.class, () -> Variant.byRef(Variant.empty()));
    assertThrows(IllegalArgumentException.class, () -> Variant.byRef(place));
    Variant.ByRef any = Variant.byRefVariant(place);
    assertThrows(
        IllegalArgumentException.class, () -> any.set(Variant.byRefVariant(Variant.empty())));
    assertThrows(
        IllegalArgumentException.class, () -> any.set(Variant.of(SafeArray.of((Variant) any))));
    assertNotEquals(Variant.byRef(Variant.of(1)), Variant.byRef(Variant.of(1)));
    assertSame(any.get(), place);
  }

  @Test
  void interfacesCompareByIdentity() {
    IUnknown a = new IUnknown() {};
    assertEquals(Variant.of(a), Variant.of(a));
    assertNotEquals(Variant.of(a), Variant.of(new IUnknown() {}));
    assertNotEquals(Variant.of(a), Variant.ofDispatch(a));
    assertNull(Variant.ofDispatch(null).asUnknown());
  }

  private static void assertFails(int code, Executable executable) {
    assertEquals(HResult.of(code), assertThrows(ComException.class, executable).hresult());
  }

  @Test
  void integersOfAnySize() {
    assertEquals(new Variant.UI8(7), Variant.of(BigInteger.valueOf(7)));
    assertEquals(new Variant.UI8(-1), Variant.of(BigInteger.TWO.pow(64).subtract(BigInteger.ONE)));
    assertEquals(new Variant.I8(-7), Variant.of(BigInteger.valueOf(-7)));
    assertEquals(
        new Variant.I8(Long.MIN_VALUE),
        Variant.of(VarType.VT_VARIANT, BigInteger.TWO.pow(63).negate()));
    BigInteger large = BigInteger.TWO.pow(63).negate().subtract(BigInteger.ONE);
    assertEquals(new Variant.Decimal(new BigDecimal(large)), Variant.of(large));
    BigInteger positive = BigInteger.TWO.pow(64);
    assertEquals(new Variant.Decimal(new BigDecimal(positive)), Variant.of(positive));
    assertThrows(IllegalArgumentException.class, () -> Variant.of(BigInteger.TWO.pow(96)));
  }

  @Test
  void unitsOfText() {
    assertEquals(new Variant.UI2(0x20ac), Variant.of('\u20ac'));
    assertEquals(new Variant.UI2(0xffff), Variant.of(VarType.VT_VARIANT, '\uffff'));
    assertEquals(new Variant.I4('x'), Variant.of(VarType.VT_I4, 'x'));
    assertThrows(IllegalArgumentException.class, () -> Variant.of(VarType.VT_I1, '\u20ac'));
    assertThrows(IllegalArgumentException.class, () -> Variant.of(VarType.VT_BSTR, 'x'));
  }

  @Test
  void nullText() {
    assertEquals("VT_BSTR null", Variant.nullBstr().toString());
    assertEquals("", Variant.nullBstr().asString());
    assertEquals(null, Variant.nullBstr().toObject());
    assertThrows(NullPointerException.class, () -> Variant.of((String) null));
  }
}
