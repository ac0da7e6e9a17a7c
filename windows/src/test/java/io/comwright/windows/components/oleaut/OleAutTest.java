package io.comwright.windows.components.oleaut;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.comwright.ComException;
import io.comwright.ComObject;
import io.comwright.Guid;
import io.comwright.HResult;
import io.comwright.IUnknown;
import io.comwright.IntRef;
import io.comwright.Ref;
import io.comwright.automation.PropVariant;
import io.comwright.automation.SafeArray;
import io.comwright.automation.Variant;
import io.comwright.windows.MtaTest;
import io.comwright.windows.components.storage.MemoryStream;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Our values in oleaut32's hands, and its values in ours. */
class OleAutTest extends MtaTest {
  private static final OleAut LIBRARY = OleAutProxy.load();

  /** The type of a BSTR. */
  private static final short BSTR = 8;

  /** {@code VARCMP_EQ}. */
  private static final HResult EQUAL = HResult.of(1);

  static Stream<Variant> variants() {
    return Stream.of(
        Variant.empty(),
        Variant.nul(),
        Variant.missing(),
        Variant.of((byte) -5),
        Variant.of((short) -5),
        Variant.of(Integer.MIN_VALUE),
        Variant.of(Long.MIN_VALUE),
        Variant.of(1.5f),
        Variant.of(-Math.PI),
        Variant.of(true),
        Variant.of("te\u0000xt \ud83d\ude00"),
        Variant.of(""),
        Variant.of(new BigDecimal("-79228162514264337593543950.335")),
        Variant.ofCurrency(new BigDecimal("922337203685477.5807")),
        Variant.ofDate(LocalDateTime.of(2024, 2, 29, 18, 0)),
        Variant.of(SafeArray.of(1, 2, 3)),
        Variant.of(SafeArray.of("a", "", "c")),
        Variant.of(SafeArray.of(Variant.of(1), Variant.of("two"), Variant.of(3.0))),
        Variant.of(SafeArray.ofBytes((byte) 1, (byte) -1)));
  }

  @ParameterizedTest
  @MethodSource("variants")
  void copies(Variant value) {
    Ref<Variant> copy = new Ref<>(Variant.of("is freed"));
    LIBRARY.copy(copy, value);
    assertEquals(value, copy.get());
  }

  private static Variant changed(Variant value, int type) {
    Ref<Variant> result = new Ref<>(Variant.empty());
    LIBRARY.changeType(result, value, 0x409, (short) 0, (short) type);
    return result.get();
  }

  /** What the values are called: oleaut32 reads ours as we read its. */
  @Test
  void texts() {
    assertEquals(Variant.of("-5"), changed(Variant.of((short) -5), BSTR));
    assertEquals(Variant.of("1.5"), changed(Variant.of(1.5f), BSTR));
    assertEquals(Variant.of("-1"), changed(Variant.of(true), BSTR));
    assertEquals(
        Variant.of("922337203685477.5807"),
        changed(Variant.ofCurrency(new BigDecimal("922337203685477.5807")), BSTR));
    assertEquals(
        Variant.of("-79228162514264337593543950.335"),
        changed(Variant.of(new BigDecimal("-79228162514264337593543950.335")), BSTR));
    assertEquals(Variant.of(42), changed(Variant.of("42"), 3));
    assertEquals(
        Variant.ofDate(LocalDateTime.of(2024, 2, 29, 18, 0)),
        changed(Variant.of("2024-02-29 18:00:00"), 7));
    ComException e = assertThrows(ComException.class, () -> changed(Variant.of("no"), 3));
    assertEquals(HResult.of(HResult.DISP_E_TYPEMISMATCH), e.hresult());
    assertEquals(EQUAL, LIBRARY.compare(Variant.of(7), Variant.of(7.0), 0x409, 0));
  }

  @Test
  void objects() {
    MemoryStream stream = new MemoryStream();
    Ref<Variant> copy = new Ref<>(Variant.empty());
    LIBRARY.copy(copy, Variant.of(stream));
    try (IUnknown object = Objects.requireNonNull(copy.get().asUnknown())) {
      assertSame(stream, ComObject.implementation(object));
    }
    SafeArray copies = LIBRARY.copy(SafeArray.copyOf(13, new IUnknown[] {stream, null}));
    IUnknown[] elements = copies.toArray(IUnknown[].class);
    assertSame(stream, ComObject.implementation(elements[0]));
    assertNull(elements[1]);
    elements[0].close();
  }

  @Test
  void arrays() {
    SafeArray table =
        SafeArray.copyOf(3, new int[][] {{1, 2, 3}, {4, 5, 6}}).withLowerBounds(-1, 10);
    assertEquals(2, LIBRARY.dimensions(table));
    assertEquals(3, LIBRARY.type(table));
    assertEquals(-1, LIBRARY.lower(table, 1));
    assertEquals(0, LIBRARY.upper(table, 1));
    assertEquals(10, LIBRARY.lower(table, 2));
    assertEquals(12, LIBRARY.upper(table, 2));
    IntRef element = new IntRef();
    LIBRARY.integer(table, new int[] {0, 11}, element);
    assertEquals(5, element.get());
    assertEquals(table, LIBRARY.copy(table));
    ComException e =
        assertThrows(ComException.class, () -> LIBRARY.integer(table, new int[] {0, 13}, element));
    assertEquals(HResult.of(0x8002000B), e.hresult());
  }

  static Stream<PropVariant> propVariants() {
    return Stream.of(
        PropVariant.of(Variant.of(-5)),
        PropVariant.of("text"),
        PropVariant.of(Guid.parse("00020400-0000-0000-c000-000000000046")),
        PropVariant.of(Variant.of(true)),
        PropVariant.of(Variant.of(2.5)),
        PropVariant.vector("x", "y"));
  }

  @ParameterizedTest
  @MethodSource("propVariants")
  void copiesOfProperties(PropVariant value) {
    Ref<PropVariant> copy = new Ref<>();
    OleProxy.load().copy(copy, value);
    assertEquals(value, copy.get());
  }
}
