package io.comwright.automation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.comwright.ComException;
import io.comwright.HResult;
import io.comwright.IUnknown;
import io.comwright.automation.SafeArray.Bound;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class SafeArrayTest {
  @Test
  void leftMostIndexVariesFastest() {
    SafeArray array = SafeArray.copyOf(VarType.VT_I4, new int[][] {{1, 2, 3}, {4, 5, 6}});
    assertEquals(List.of(new Bound(0, 2), new Bound(0, 3)), array.bounds());
    assertArrayEquals(new int[] {1, 4, 2, 5, 3, 6}, (int[]) array.elements());
    assertEquals(Variant.of(6), array.get(1, 2));
    assertArrayEquals(new int[][] {{1, 2, 3}, {4, 5, 6}}, array.toArray(int[][].class));
    assertEquals("VT_I4[0..1][0..2] {1, 4, 2, 5, 3, 6}", array.toString());
    assertEquals(
        array, SafeArray.copyOf(VarType.VT_I4, List.of(List.of(1, 2, 3), List.of(4, 5, 6))));
  }

  @Test
  void threeDimensionsWithLowerBounds() {
    List<Bound> bounds = List.of(new Bound(-1, 2), new Bound(1, 3), new Bound(10, 4));
    SafeArray array = SafeArray.generate(VarType.VT_BSTR, bounds, index -> Arrays.toString(index));
    assertEquals("[-1, 1, 10]", ((String[]) array.elements())[0]);
    assertEquals("[0, 1, 10]", ((String[]) array.elements())[1]);
    assertEquals("[-1, 2, 10]", ((String[]) array.elements())[2]);
    for (int i = -1; i <= 0; i++) {
      for (int j = 1; j <= 3; j++) {
        for (int k = 10; k <= 13; k++) {
          String expected = Arrays.toString(new int[] {i, j, k});
          assertEquals(expected, array.get(i, j, k).asString());
          assertEquals(expected, array.toArray(String[][][].class)[i + 1][j - 1][k - 10]);
        }
      }
    }
    assertEquals(
        array,
        SafeArray.copyOf(VarType.VT_BSTR, array.toArray(String[][][].class))
            .withLowerBounds(-1, 1, 10));
    assertThrows(IndexOutOfBoundsException.class, () -> array.get(1, 1, 10));
    assertThrows(IndexOutOfBoundsException.class, () -> array.get(-2, 1, 10));
    assertThrows(IllegalArgumentException.class, () -> array.get(0, 1));
    assertThrows(IllegalArgumentException.class, () -> array.toArray(String[].class));
  }

  @Test
  void twoIntegersAreElements() {
    assertEquals(List.of(Variant.of(1), Variant.of(2)), SafeArray.of(1, 2).toList());
  }

  @Test
  void unsignedElementsAreBitsInArraysAndValuesInVariants() {
    SafeArray bytes = SafeArray.ofBytes((byte) 0xff, (byte) 1);
    assertEquals(new Variant.UI1(255), bytes.get(0));
    assertArrayEquals(new byte[] {-1, 1}, bytes.toArray(byte[].class));
    assertArrayEquals(new int[] {255, 1}, bytes.toArray(int[].class));
    SafeArray words = SafeArray.copyOf(VarType.VT_UI2, List.of(65535, 1));
    assertArrayEquals(new short[] {-1, 1}, words.toArray(short[].class));
    assertEquals(new Variant.UI2(65535), words.get(0));
    SafeArray large = SafeArray.copyOf(VarType.VT_UI4, new long[] {4294967295L});
    assertEquals(new Variant.UI4(4294967295L), large.get(0));
    assertArrayEquals(new int[] {-1}, (int[]) large.elements());
    SafeArray huge = SafeArray.copyOf(VarType.VT_UI8, new long[] {-1});
    assertEquals(new Variant.UI8(-1), huge.get(0));
  }

  @Test
  void elementsConvert() {
    LocalDateTime time = LocalDateTime.parse("2024-02-29T12:00");
    assertArrayEquals(
        new LocalDateTime[] {time},
        SafeArray.copyOf(VarType.VT_DATE, List.of(time)).toArray(LocalDateTime[].class));
    SafeArray money = SafeArray.copyOf(VarType.VT_CY, List.of(new BigDecimal("1.2345")));
    assertArrayEquals(new long[] {12345}, (long[]) money.elements());
    assertArrayEquals(
        new BigDecimal[] {new BigDecimal("1.2345")}, money.toArray(BigDecimal[].class));
    SafeArray mixed = SafeArray.copyOf(VarType.VT_VARIANT, Arrays.asList(1, "x", null));
    assertEquals(SafeArray.of(Variant.of(1), Variant.of("x"), Variant.empty()), mixed);
    assertArrayEquals(new Object[] {1, "x", null}, mixed.toArray(Object[].class));
    assertEquals("VT_VARIANT[0..2] {VT_I4 1, VT_BSTR \"x\", VT_EMPTY}", mixed.toString());
    SafeArray errors = SafeArray.copyOf(VarType.VT_ERROR, List.of(HResult.of(HResult.E_FAIL)));
    assertArrayEquals(new int[] {HResult.E_FAIL}, (int[]) errors.elements());
    assertEquals(Variant.error(HResult.of(HResult.E_FAIL)), errors.get(0));
    assertThrows(ComException.class, () -> SafeArray.of("x").toArray(int[].class));
    assertThrows(IllegalArgumentException.class, () -> SafeArray.of(1).toArray(char[].class));
  }

  @Test
  void everyElementTypeLoadsWhatWasStored() {
    IUnknown object = new IUnknown() {};
    Variant[] values = {
      Variant.of((byte) -3),
      new Variant.UI1(200),
      Variant.of((short) -300),
      new Variant.UI2(60000),
      Variant.of(-5),
      new Variant.UI4(4000000000L),
      new Variant.Int(-6),
      new Variant.UInt(4000000001L),
      Variant.of(-7L),
      new Variant.UI8(-8),
      Variant.of(1.5f),
      Variant.of(2.5),
      Variant.of(true),
      Variant.of("x"),
      new Variant.Date(3.25),
      Variant.ofCurrency(new BigDecimal("-1.5")),
      Variant.of(new BigDecimal("1.50")),
      Variant.missing(),
      Variant.of(object),
      Variant.ofDispatch(object)
    };
    for (Variant value : values) {
      SafeArray array = SafeArray.copyOf(value.vt(), List.of(value));
      assertEquals(value, array.get(0));
      assertEquals(array, SafeArray.ofElements(value.vt(), array.bounds(), array.elements()));
      assertEquals(array.hashCode(), SafeArray.copyOf(value.vt(), new Object[] {value}).hashCode());
    }
  }

  @Test
  void isACopy() {
    int[] source = {1, 2};
    SafeArray array = SafeArray.of(source);
    source[0] = 9;
    ((int[]) array.elements())[0] = 9;
    array.toArray(int[].class)[0] = 9;
    assertEquals(Variant.of(1), array.get(0));
  }

  @Test
  void equalityIsOfTypeBoundsAndElements() {
    assertEquals(SafeArray.of(1, 2), SafeArray.of(1, 2));
    assertNotEquals(SafeArray.of(1, 2), SafeArray.of(1, 3));
    assertNotEquals(SafeArray.of(1, 2), SafeArray.of(1, 2).withLowerBounds(1));
    assertNotEquals(SafeArray.of(1), SafeArray.copyOf(VarType.VT_INT, new int[] {1}));
  }

  @Test
  void emptyDimensions() {
    assertEquals(0, SafeArray.of(new int[0]).size());
    assertEquals("VT_I4[0..-1] {}", SafeArray.of(new int[0]).toString());
    SafeArray array = SafeArray.copyOf(VarType.VT_I4, new int[3][0]);
    assertEquals(List.of(new Bound(0, 3), new Bound(0, 0)), array.bounds());
    assertEquals(3, array.toArray(int[][].class).length);
    assertEquals(
        0,
        SafeArray.generate(VarType.VT_I4, List.of(new Bound(0, 0), new Bound(5, 2)), index -> index)
            .size());
  }

  @Test
  void refusals() {
    assertThrows(
        IllegalArgumentException.class,
        () -> SafeArray.copyOf(VarType.VT_I4, new int[][] {{1}, {2, 3}}));
    assertThrows(
        IllegalArgumentException.class,
        () -> SafeArray.copyOf(VarType.VT_I4, new int[][] {{1}, null}));
    assertThrows(
        IllegalArgumentException.class, () -> SafeArray.copyOf(VarType.VT_I4, List.of("x")));
    assertThrows(IllegalArgumentException.class, () -> SafeArray.copyOf(VarType.VT_I4, 1));
    assertThrows(
        IllegalArgumentException.class, () -> SafeArray.copyOf(VarType.VT_RECORD, List.of()));
    assertThrows(
        IllegalArgumentException.class,
        () -> SafeArray.ofElements(VarType.VT_I4, List.of(new Bound(0, 2)), new int[3]));
    assertThrows(
        IllegalArgumentException.class,
        () -> SafeArray.ofElements(VarType.VT_I4, List.of(), new int[1]));
    assertThrows(
        IllegalArgumentException.class,
        () -> SafeArray.ofElements(VarType.VT_I4, List.of(new Bound(0, 1)), new long[1]));
    assertThrows(IllegalArgumentException.class, () -> SafeArray.of((String) null));
    assertThrows(NullPointerException.class, () -> SafeArray.of((Variant) null));
    assertThrows(IllegalArgumentException.class, () -> new Bound(0, -1));
    assertThrows(IllegalArgumentException.class, () -> new Bound(Integer.MAX_VALUE, 2));
    assertEquals(Integer.MAX_VALUE, new Bound(Integer.MAX_VALUE, 1).upper());
    assertThrows(
        IllegalArgumentException.class, () -> new Variant.Array(VarType.VT_I2, SafeArray.of(1)));
  }

  @Test
  void longArraysAreShownInPart() {
    assertEquals(
        "VT_I4[0..99] {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, … 100 elements}",
        SafeArray.of(new int[100]).toString());
  }
}
