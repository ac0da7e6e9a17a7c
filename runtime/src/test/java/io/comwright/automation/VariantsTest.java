package io.comwright.automation;

import static io.comwright.automation.CountingAllocator.inTaskMemory;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.comwright.ComException;
import io.comwright.ComObject;
import io.comwright.HResult;
import io.comwright.IUnknown;
import io.comwright.IUnknownProxy;
import io.comwright.IUnknownVtable;
import io.comwright.internal.Heap;
import io.comwright.internal.NativeMemory;
import io.comwright.runtime.Calls;
import io.comwright.runtime.Frame;
import io.comwright.runtime.Memory;
import io.comwright.runtime.Proxies;
import io.comwright.runtime.Text;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class VariantsTest {
  private static final String METHOD = "IFoo.bar";
  private static final int DISP_E_BADVARTYPE = 0x80020008;

  private final CountingAllocator allocator = new CountingAllocator();
  private final int exposed = ComObject.liveCount();
  private Frame frame;
  private Arena arena;

  @BeforeEach
  void enter() {
    frame = Frame.enter();
    arena = Arena.ofConfined();
  }

  @AfterEach
  void exit() {
    frame.exit();
    arena.close();
    allocator.close();
    assertEquals(exposed, ComObject.liveCount(), "exposed objects have leaked");
  }

  private long argument(Variant value) {
    return Variants.argument(frame, value, METHOD, "value");
  }

  private Variant lend(long address) {
    return Variants.lend(frame, address, METHOD);
  }

  private static String hex(long address, int size) {
    byte[] bytes = new byte[size];
    MemorySegment.copy(NativeMemory.ALL, ValueLayout.JAVA_BYTE, address, bytes, 0, size);
    return HexFormat.of().formatHex(bytes);
  }

  /** Memory of the test with the bytes of a hexadecimal text, where a space is allowed. */
  private long bytes(String hex) {
    byte[] bytes = HexFormat.of().parseHex(hex.replace(" ", ""));
    MemorySegment memory = arena.allocate(bytes.length, 8);
    memory.copyFrom(MemorySegment.ofArray(bytes));
    return memory.address();
  }

  /** Zeroed memory of the test. */
  private long memory(long size) {
    return arena.allocate(size, 8).address();
  }

  /** By hand from Microsoft Learn, "VARIANT structure (oaidl.h)", "DECIMAL", "CY", "DATE". */
  static Stream<Arguments> bytes() {
    return Stream.of(
        Arguments.of(Variant.empty(), "0000000000000000 0000000000000000"),
        Arguments.of(Variant.nul(), "0100000000000000 0000000000000000"),
        Arguments.of(Variant.of((short) -2), "0200000000000000 feff000000000000"),
        Arguments.of(Variant.of(42), "0300000000000000 2a00000000000000"),
        Arguments.of(Variant.of(-2), "0300000000000000 feffffff00000000"),
        Arguments.of(Variant.of(1.5f), "0400000000000000 0000c03f00000000"),
        Arguments.of(Variant.of(-2.0), "0500000000000000 00000000000000c0"),
        Arguments.of(
            Variant.ofCurrency(new BigDecimal("1.2345")), "0600000000000000 3930000000000000"),
        Arguments.of(
            Variant.ofCurrency(new BigDecimal("-0.0001")), "0600000000000000 ffffffffffffffff"),
        Arguments.of(new Variant.Date(2.25), "0700000000000000 0000000000000240"),
        Arguments.of(new Variant.Date(-1.25), "0700000000000000 000000000000f4bf"),
        Arguments.of(new Variant.Dispatch(null), "0900000000000000 0000000000000000"),
        Arguments.of(Variant.missing(), "0a00000000000000 0400028000000000"),
        Arguments.of(Variant.of(true), "0b00000000000000 ffff000000000000"),
        Arguments.of(Variant.of(false), "0b00000000000000 0000000000000000"),
        Arguments.of(new Variant.Unknown(null), "0d00000000000000 0000000000000000"),
        Arguments.of(
            Variant.of(new BigDecimal("79228162514264337593543950335")),
            "0e000000ffffffff ffffffffffffffff"),
        Arguments.of(Variant.of(new BigDecimal("-1.23")), "0e00028000000000 7b00000000000000"),
        Arguments.of(
            Variant.of(new BigDecimal("18446744073709551617")),
            "0e00000001000000 0100000000000000"),
        Arguments.of(
            Variant.of(new BigDecimal("9223372036854775808E-28")),
            "0e001c0000000000 0000000000000080"),
        Arguments.of(Variant.of((byte) -2), "1000000000000000 fe00000000000000"),
        Arguments.of(new Variant.UI1(254), "1100000000000000 fe00000000000000"),
        Arguments.of(new Variant.UI2(65534), "1200000000000000 feff000000000000"),
        Arguments.of(new Variant.UI4(4294967294L), "1300000000000000 feffffff00000000"),
        Arguments.of(Variant.of(-2L), "1400000000000000 feffffffffffffff"),
        Arguments.of(new Variant.UI8(-2), "1500000000000000 feffffffffffffff"),
        Arguments.of(new Variant.Int(-2), "1600000000000000 feffffff00000000"),
        Arguments.of(new Variant.UInt(4294967294L), "1700000000000000 feffffff00000000"),
        Arguments.of(new Variant.Array(VarType.VT_I4, null), "0320000000000000 0000000000000000"));
  }

  @ParameterizedTest
  @MethodSource("bytes")
  void scalarsAreTheseBytes(Variant value, String expected) {
    String hex = expected.replace(" ", "") + "0000000000000000";
    long argument = argument(value);
    assertEquals(hex, hex(argument, 24));
    assertEquals(value, lend(argument));
    long owned = bytes("ff".repeat(24));
    Variants.write(owned, value, METHOD);
    assertEquals(hex, hex(owned, 24));
    assertEquals(value, Variants.take(owned, METHOD));
    assertEquals(0, Memory.getShort(owned));
    assertEquals(value, Variants.copy(bytes(hex), METHOD));
  }

  @Test
  void garbageBesidesTheValueIsIgnored() {
    assertEquals(Variant.of(42), lend(bytes("0300a5a5a5a5a5a5 2a000000a5a5a5a5 a5a5a5a5a5a5a5a5")));
    assertEquals(
        Variant.of(true), lend(bytes("0b00a5a5a5a5a5a5 0100a5a5a5a5a5a5 a5a5a5a5a5a5a5a5")));
    assertEquals(
        new Variant.UI1(7), lend(bytes("1100a5a5a5a5a5a5 07a5a5a5a5a5a5a5 a5a5a5a5a5a5a5a5")));
    assertEquals(
        Variant.of(new BigDecimal("1.0")),
        lend(bytes("0e00010000000000 0a00000000000000 a5a5a5a5a5a5a5a5")));
  }

  @Test
  void negativeZeroDecimalIsZero() {
    assertEquals(
        Variant.of(BigDecimal.ZERO),
        lend(bytes("0e00008000000000 0000000000000000 0000000000000000")));
  }

  @Test
  void bstrCarriesItsLengthInBytes() {
    long argument = argument(Variant.of("a\0\u4e2d"));
    assertEquals("0800000000000000", hex(argument, 8));
    long bstr = Memory.getLong(argument + 8);
    assertEquals("06000000 6100 0000 2d4e 0000".replace(" ", ""), hex(bstr - 4, 12));
    assertEquals(Variant.of("a\0\u4e2d"), lend(argument));
    assertEquals(0, allocator.live(), "an argument needs no task memory");
    assertEquals(Variant.of(""), lend(bytes("08".concat("00".repeat(23)))));
  }

  @Test
  void ownedBstrIsFreedOnce() {
    long address = memory(24);
    Variants.write(address, Variant.of("text"), METHOD);
    assertEquals(inTaskMemory(1), allocator.live());
    assertEquals(Variant.of("text"), Variants.copy(address, METHOD));
    assertEquals(inTaskMemory(1), allocator.live());
    assertEquals(Variant.of("text"), Variants.take(address, METHOD));
    assertEquals(0, allocator.live());
    Variants.clear(address);
    assertEquals(Variant.empty(), Variants.take(address, METHOD));
  }

  @ParameterizedTest
  @ValueSource(
      ints = {
        12,
        15,
        24,
        25,
        30,
        31,
        36,
        37,
        64,
        65,
        72,
        0x1003,
        0x2000,
        0x2024,
        0x200c + 0x1000,
        0x4000,
        0x4001,
        0x4024,
        0x401e,
        0x600f,
        0x8003
      })
  void otherTypesAreRefused(int vt) {
    long address = memory(24);
    Memory.putShort(address, (short) vt);
    ComException e = assertThrows(ComException.class, () -> lend(address));
    assertEquals(DISP_E_BADVARTYPE, e.hresult().code());
    assertTrue(e.getMessage().contains(VarType.name(vt & 0x7fff)) || vt == 0x8003, e.getMessage());
    assertThrows(ComException.class, () -> Variants.take(address, METHOD));
    assertEquals(0, Memory.getShort(address));
  }

  @Test
  void impossibleDecimalsAndPlacesAreRefused() {
    for (String bad : List.of("0e001d00", "0e000001", "0e00ff00")) {
      ComException e =
          assertThrows(ComException.class, () -> lend(bytes(bad + "00".repeat(20))), bad);
      assertEquals(HResult.E_INVALIDARG, e.hresult().code());
    }
    ComException e = assertThrows(ComException.class, () -> lend(bytes("0340" + "00".repeat(22))));
    assertEquals(HResult.E_POINTER, e.hresult().code());
  }

  @Test
  void variantsThatReferToThemselvesEndInAFailure() {
    long address = memory(24);
    Memory.putShort(address, (short) 0x400c);
    Memory.putLong(address + 8, address);
    assertThrows(ComException.class, () -> lend(address));
    assertThrows(ComException.class, () -> Variants.take(address, METHOD));
    long array = memory(24);
    Variants.write(array, Variant.of(SafeArray.of(Variant.empty())), METHOD);
    long element = Memory.getLong(Memory.getLong(array + 8) + 16);
    Memory.putShort(element, (short) 0x200c);
    Memory.putLong(element + 8, Memory.getLong(array + 8));
    assertThrows(ComException.class, () -> lend(array));
    Memory.putShort(element, (short) 0);
    Variants.clear(array);
  }

  // Interfaces.

  @Test
  void argumentLendsProxiesAndExposesObjects() {
    TestObject object = new TestObject();
    try (ComObject token = ComObject.expose(object);
        IUnknownProxy proxy = IUnknownProxy.from(object)) {
      Frame inner = Frame.enter();
      long a = Variants.argument(inner, Variant.of(proxy), METHOD, "value");
      assertEquals(ComObject.pointerOf(proxy).address(), Memory.getLong(a + 8));
      assertEquals(1, TestObject.references(token), "a proxy lends its reference");
      long b = Variants.argument(inner, Variant.of(object), METHOD, "value");
      assertEquals(token.pointer(IUnknownProxy.TYPE).address(), Memory.getLong(b + 8));
      assertEquals(2, TestObject.references(token));
      inner.exit();
      assertEquals(1, TestObject.references(token));
    }
  }

  @Test
  void dispatchIsAskedFor() {
    TestObject object = new TestObject();
    try (ComObject token = ComObject.expose(object);
        IUnknownProxy proxy = IUnknownProxy.from(object)) {
      long dispatch = TestObject.dispatchPointer(token);
      assertNotEquals(dispatch, ComObject.pointerOf(proxy).address());
      Frame inner = Frame.enter();
      for (IUnknown value : List.of(proxy, object)) {
        long a = Variants.argument(inner, Variant.ofDispatch(value), METHOD, "value");
        assertEquals(9, Memory.getShort(a));
        assertEquals(dispatch, Memory.getLong(a + 8));
      }
      assertEquals(3, TestObject.references(token));
      inner.exit();
      assertEquals(1, TestObject.references(token));

      long owned = memory(24);
      for (IUnknown value : List.of(proxy, object)) {
        Variants.write(owned, Variant.ofDispatch(value), METHOD);
        assertEquals(dispatch, Memory.getLong(owned + 8));
        assertEquals(2, TestObject.references(token));
        Variants.clear(owned);
        assertEquals(1, TestObject.references(token));
      }
      // What was read as IDispatch is passed on as it is.
      Variants.write(owned, Variant.ofDispatch(object), METHOD);
      try (IUnknown read = Variants.take(owned, METHOD).asUnknown()) {
        assertEquals(2, TestObject.references(token));
        inner = Frame.enter();
        long a = Variants.argument(inner, Variant.ofDispatch(read), METHOD, "value");
        assertEquals(dispatch, Memory.getLong(a + 8));
        assertEquals(2, TestObject.references(token), "no QueryInterface");
        inner.exit();
        try (IUnknown known = Proxies.from(read, TestObject.DISPATCH)) {
          inner = Frame.enter();
          Variants.argument(inner, Variant.ofDispatch(known), METHOD, "value");
          assertEquals(3, TestObject.references(token), "no QueryInterface");
          inner.exit();
        }
      }
    }
    try (ComObject plain = ComObject.expose(new IUnknown() {});
        IUnknownProxy proxy = IUnknownProxy.retain(plain.pointer(IUnknownProxy.TYPE))) {
      assertThrows(ComException.class, () -> argument(Variant.ofDispatch(proxy)));
    }
    assertThrows(
        IllegalArgumentException.class, () -> argument(Variant.ofDispatch(new IUnknown() {})));
  }

  @Test
  void takenInterfacesAreOwnedAndLentOnesExpire() {
    TestObject object = new TestObject();
    try (ComObject token = ComObject.expose(object)) {
      long address = memory(24);
      Variants.write(address, Variant.of(object), METHOD);
      assertEquals(1, TestObject.references(token));
      Frame inner = Frame.enter();
      IUnknown lent = Variants.lend(inner, address, METHOD).asUnknown();
      assertSame(object, ComObject.implementation(lent));
      assertEquals(1, TestObject.references(token));
      inner.exit();
      assertThrows(IllegalStateException.class, () -> ComObject.pointerOf(lent));
      IUnknown copy = Variants.copy(address, METHOD).asUnknown();
      assertEquals(2, TestObject.references(token));
      IUnknown taken = Variants.take(address, METHOD).asUnknown();
      assertEquals(2, TestObject.references(token));
      copy.close();
      taken.close();
      assertEquals(0, TestObject.references(token));
    }
  }

  @Test
  void failureHalfWayClosesWhatWasTaken() {
    TestObject object = new TestObject();
    try (ComObject token = ComObject.expose(object)) {
      long address = memory(24);
      Variants.write(
          address,
          Variant.of(SafeArray.of(Variant.of(object), Variant.of("x"), Variant.of(1))),
          METHOD);
      long data = Memory.getLong(Memory.getLong(address + 8) + 16);
      Memory.putShort(data + 48, (short) VarType.VT_CF);
      assertEquals(1, TestObject.references(token));
      assertThrows(ComException.class, () -> Variants.copy(address, METHOD));
      assertEquals(1, TestObject.references(token));
      assertThrows(ComException.class, () -> Variants.take(address, METHOD));
      assertEquals(0, TestObject.references(token));
      assertEquals(0, allocator.live());
    }
  }

  @Test
  void recordsAreDestroyedByTheirDescription() {
    // A Java object in the place of IRecordInfo, whose slots after IUnknown answer E_NOTIMPL, would
    // be too short for RecordDestroy; so there is no record, only the reference.
    TestObject object = new TestObject();
    try (ComObject token = ComObject.expose(object)) {
      long address = memory(24);
      Memory.putShort(address, (short) VarType.VT_RECORD);
      Memory.putLong(address + 16, token.pointer(IUnknownProxy.TYPE).address());
      Calls.call(Memory.getLong(address + 16), IUnknownVtable.SLOT_AddRef);
      assertThrows(ComException.class, () -> Variants.take(address, METHOD));
      assertEquals(0, TestObject.references(token));
    }
  }

  // Places.

  @ParameterizedTest
  @MethodSource("bytes")
  void placesOfAllTypes(Variant value, String expected) {
    if (value.vt() <= 1) {
      return;
    }
    Variant.ByRef place = Variant.byRef(value);
    long address = argument(place);
    assertEquals(value.vt() | 0x4000, Short.toUnsignedInt(Memory.getShort(address)));
    long cell = Memory.getLong(address + 8);
    String bytes = expected.replace(" ", "");
    if (value instanceof Variant.Decimal) {
      assertEquals("0000" + bytes.substring(4), hex(cell, 16));
    } else {
      int size = VariantCells.size(value.vt());
      assertEquals(bytes.substring(16, 16 + 2 * size), hex(cell, size));
    }
    Variant.ByRef lent = (Variant.ByRef) lend(address);
    assertEquals(value, lent.get());
    assertEquals(value.vt(), lent.type());
    Variants.readBack(address, place, METHOD);
    assertEquals(value, place.get());
    assertFalse(place.isSet());
    assertEquals(0, Variants.holdPlaces(frame, METHOD));
    assertEquals(value, Variants.copy(address, METHOD), "what a result refers to is copied");

    lent.set(value);
    Variants.publishPlaces(Variants.holdPlaces(frame, METHOD));
    assertEquals(value, ((Variant.ByRef) lend(address)).get());
  }

  @Test
  void calleeReplacesWhatPlacesHold() {
    Variant.ByRef text = Variant.byRef(Variant.of("before"));
    Variant.ByRef number = Variant.byRef(Variant.of(1));
    Variant.ByRef any = Variant.byRefVariant(Variant.of("any"));
    Variant.ByRef inner = Variant.byRef(Variant.of("inner"));
    Variant.ByRef outer = Variant.byRefVariant(inner);
    Frame inside = Frame.enter();
    long[] addresses = new long[5];
    Variant[] values = {text, number, any, outer, null};
    values[4] = Variant.of(SafeArray.of(Variant.of("x"), text, number, any, outer));
    for (int i = 0; i < 5; i++) {
      addresses[i] = Variants.argument(inside, values[i], METHOD, "value");
    }
    // The callee, by hand, of the array of all.
    long data = Memory.getLong(Memory.getLong(addresses[4] + 8) + 16);
    long cell = Memory.getLong(data + 24 + 8);
    Text.freeBstr(Memory.getLong(cell));
    Memory.putLong(cell, Text.createBstr("after"));
    Memory.putInt(Memory.getLong(data + 48 + 8), 2);
    cell = Memory.getLong(data + 72 + 8);
    Text.freeBstr(Memory.getLong(cell + 8));
    Memory.putShort(cell, (short) VarType.VT_I4);
    Memory.putInt(cell + 8, 3);
    cell = Memory.getLong(Memory.getLong(data + 96 + 8) + 8);
    Text.freeBstr(Memory.getLong(cell));
    Memory.putLong(cell, 0L);
    assertEquals(Variant.of("before"), text.get());
    Variants.readBack(addresses[4], values[4], METHOD);
    assertEquals(Variant.of("after"), text.get());
    assertEquals(Variant.of(2), number.get());
    assertEquals(Variant.of(3), any.get());
    assertSame(inner, outer.get());
    assertEquals(Variant.of(""), inner.get());
    inside.exit();
    assertEquals(0, allocator.live());
  }

  @Test
  void placesAreFreedWithoutReadingBack() {
    Frame inner = Frame.enter();
    Variants.argument(inner, Variant.byRef(Variant.of("x")), METHOD, "value");
    Variants.argument(
        inner, Variant.byRef(Variant.of(SafeArray.of("x", "y", "z"))), METHOD, "value");
    assertEquals(inTaskMemory(6), allocator.live(), "what a place holds is the callee's to free");
    inner.exit();
    assertEquals(0, allocator.live());
  }

  @Test
  void unsupportedContentsLeaveAllPlacesAsTheyWere() {
    TestObject object = new TestObject();
    try (ComObject token = ComObject.expose(object)) {
      Variant.ByRef first = Variant.byRef(new Variant.Unknown(null));
      Variant.ByRef second = Variant.byRefVariant(Variant.of(1));
      Variant array = Variant.of(SafeArray.of(first, second));
      Frame inner = Frame.enter();
      long address = Variants.argument(inner, array, METHOD, "value");
      long data = Memory.getLong(Memory.getLong(address + 8) + 16);
      long pointer = token.pointer(IUnknownProxy.TYPE).address();
      Calls.call(pointer, IUnknownVtable.SLOT_AddRef);
      Memory.putLong(Memory.getLong(data + 8), pointer);
      Memory.putShort(Memory.getLong(data + 32), (short) VarType.VT_CF);
      assertThrows(ComException.class, () -> Variants.readBack(address, array, METHOD));
      assertEquals(new Variant.Unknown(null), first.get());
      assertEquals(Variant.of(1), second.get());
      inner.exit();
      assertEquals(0, TestObject.references(token));
    }
  }

  @Test
  void unchangedInterfaceStaysTheSameObject() {
    TestObject object = new TestObject();
    try (ComObject token = ComObject.expose(object);
        IUnknownProxy proxy = IUnknownProxy.from(object)) {
      for (IUnknown value : List.of(object, proxy)) {
        List<Variant> contents =
            List.of(
                Variant.of(value),
                Variant.ofDispatch(value),
                Variant.of(SafeArray.copyOf(VarType.VT_UNKNOWN, List.of(value))),
                Variant.of(SafeArray.of(Variant.ofDispatch(value), Variant.of(value))));
        for (Variant content : contents) {
          for (Variant.ByRef place :
              List.of(Variant.byRef(content), Variant.byRefVariant(content))) {
            Frame inner = Frame.enter();
            long address = Variants.argument(inner, place, METHOD, "value");
            assertTrue(TestObject.references(token) > 1, "the callee may release it");
            Variants.readBack(address, place, METHOD);
            inner.exit();
            assertEquals(content, place.get());
            assertFalse(place.isSet());
            assertEquals(1, TestObject.references(token), content.toString());
          }
          Frame inner = Frame.enter();
          long address = Variants.inOut(inner, content, METHOD, "value");
          assertEquals(content, Variants.takeInOut(address, content, METHOD));
          inner.exit();
          assertEquals(1, TestObject.references(token), content.toString());
        }
      }
    }
  }

  @Test
  void replacedInterfaceIsANewProxy() {
    TestObject first = new TestObject();
    TestObject second = new TestObject();
    try (ComObject one = ComObject.expose(first);
        ComObject two = ComObject.expose(second)) {
      Variant.ByRef place = Variant.byRef(Variant.of(first));
      Frame inner = Frame.enter();
      long address = Variants.argument(inner, place, METHOD, "value");
      long cell = Memory.getLong(address + 8);
      Calls.call(Memory.getLong(cell), IUnknownVtable.SLOT_Release);
      Memory.putLong(cell, two.pointer(IUnknownProxy.TYPE).address());
      Calls.call(Memory.getLong(cell), IUnknownVtable.SLOT_AddRef);
      Variants.readBack(address, place, METHOD);
      inner.exit();
      assertTrue(place.isSet());
      assertEquals(0, TestObject.references(one));
      assertEquals(1, TestObject.references(two));
      IUnknown proxy = place.get().asUnknown();
      assertNotSame(second, proxy);
      assertSame(second, ComObject.implementation(proxy));
      proxy.close();
      assertEquals(0, TestObject.references(two));
    }
  }

  @Test
  void implementationSetsPlaces() {
    // The caller, by hand: BSTR*, VARIANT* with a BSTR, DECIMAL*, VARIANT* with a long*.
    long bstr = memory(8);
    Memory.putLong(bstr, Text.createBstr("before"));
    long variant = memory(24);
    Variants.write(variant, Variant.of("before"), METHOD);
    long decimal = bytes("a5a5" + "00".repeat(14));
    long number = memory(4);
    long outer = memory(24);
    Memory.putShort(outer, (short) 0x4003);
    Memory.putLong(outer + 8, number);
    long[] addresses = {memory(24), memory(24), memory(24), memory(24)};
    int[] types = {0x4008, 0x400c, 0x400e, 0x400c};
    long[] cells = {bstr, variant, decimal, outer};
    Frame inner = Frame.enter();
    Variant.ByRef[] places = new Variant.ByRef[4];
    for (int i = 0; i < 4; i++) {
      Memory.putShort(addresses[i], (short) types[i]);
      Memory.putLong(addresses[i] + 8, cells[i]);
      places[i] = (Variant.ByRef) Variants.lend(inner, addresses[i], METHOD);
    }
    places[0].set(Variant.of("after"));
    places[1].set(Variant.of(SafeArray.of("a", "b")));
    places[2].set(Variant.of(new BigDecimal("-0.5")));
    ((Variant.ByRef) places[3].get()).set(Variant.of(7));
    long held = Variants.holdPlaces(inner, METHOD);
    assertEquals("before", Text.readBstr(Memory.getLong(bstr)), "published too early");
    Variants.publishPlaces(held);
    inner.exit();
    assertEquals("after", Text.takeBstr(Memory.getLong(bstr)));
    assertEquals(Variant.of(SafeArray.of("a", "b")), Variants.take(variant, METHOD));
    assertEquals("0000018000000000 0500000000000000".replace(" ", ""), hex(decimal, 16));
    assertEquals(7, Memory.getInt(number));
    assertEquals(0x4003, Memory.getShort(outer));
  }

  @Test
  void unpublishedPlacesAndResultsAreFreed() {
    TestObject object = new TestObject();
    try (ComObject token = ComObject.expose(object)) {
      long variant = memory(24);
      long address = memory(24);
      Memory.putShort(address, (short) 0x400c);
      Memory.putLong(address + 8, variant);
      Frame inner = Frame.enter();
      Variant.ByRef place = (Variant.ByRef) Variants.lend(inner, address, METHOD);
      place.set(Variant.of(object));
      Variants.holdPlaces(inner, METHOD);
      Variants.hold(inner, Variant.of(SafeArray.of("a", "b")), METHOD);
      Variants.hold(inner, Variant.of(object), METHOD);
      assertEquals(2, TestObject.references(token));
      inner.exit();
      assertEquals(0, TestObject.references(token));
      assertEquals(0, allocator.live());
      assertEquals("00".repeat(24), hex(variant, 24));
    }
  }

  @Test
  void placesSetInNativeArraysOfArguments() {
    long number = memory(4);
    SafeArray arguments = SafeArray.of(Variant.of("x"), Variant.empty());
    long descriptor = SafeArrays.create(arguments, METHOD);
    long element = Memory.getLong(descriptor + 16) + 24;
    Memory.putShort(element, (short) 0x4003);
    Memory.putLong(element + 8, number);
    SafeArray lent = SafeArrays.lend(frame, descriptor, VarType.VT_VARIANT, METHOD);
    ((Variant.ByRef) lent.get(1)).set(Variant.of(9));
    Variants.publishPlaces(Variants.holdPlaces(frame, METHOD));
    assertEquals(9, Memory.getInt(number));
    SafeArrays.destroy(descriptor);
  }

  @Test
  void resultsAreMovedAndReplaced() {
    long out = bytes("a5".repeat(24));
    Frame inner = Frame.enter();
    Variants.move(Variants.hold(inner, Variant.of("first"), METHOD), out);
    inner.exit();
    assertEquals(inTaskMemory(1), allocator.live());
    inner = Frame.enter();
    Variants.replace(Variants.hold(inner, Variant.of("second"), METHOD), out);
    inner.exit();
    assertEquals(inTaskMemory(1), allocator.live());
    assertEquals(Variant.of("second"), Variants.take(out, METHOD));
    ComException e = assertThrows(ComException.class, () -> Variants.hold(frame, null, METHOD));
    assertEquals(HResult.E_POINTER, e.hresult().code());
    NullPointerException n = assertThrows(NullPointerException.class, () -> argument(null));
    assertEquals("IFoo.bar: value is null", n.getMessage());
  }

  @Test
  void resultsHoldNoPlaces() {
    Variant place = Variant.byRef(Variant.of("x"));
    for (Variant bad : List.of(place, Variant.of(SafeArray.of(Variant.of("y"), place)))) {
      long address = memory(24);
      assertThrows(IllegalArgumentException.class, () -> Variants.write(address, bad, METHOD));
      assertEquals(0, Memory.getShort(address));
      assertEquals(0, allocator.live());
    }
  }

  @Test
  void inOutIsReplacedByTheCallee() {
    Frame inner = Frame.enter();
    long address = Variants.inOut(inner, Variant.of("before"), METHOD, "value");
    Variants.clear(address);
    Variants.write(address, Variant.of(SafeArray.of("after")), METHOD);
    assertEquals(
        Variant.of(SafeArray.of("after")),
        Variants.takeInOut(address, Variant.of("before"), METHOD));
    inner.exit();
    assertEquals(0, allocator.live());
    inner = Frame.enter();
    Variant.ByRef place = Variant.byRef(Variant.of(1));
    address = Variants.inOut(inner, place, METHOD, "value");
    Memory.putInt(Memory.getLong(address + 8), 2);
    assertSame(place, Variants.takeInOut(address, place, METHOD));
    assertEquals(Variant.of(2), place.get());
    inner.exit();
    inner = Frame.enter();
    Variants.inOut(inner, Variant.of("ignored when the call fails"), METHOD, "value");
    inner.exit();
    assertEquals(0, allocator.live());
  }

  // Random values.

  private static final class RandomValues {
    final Random random;
    final List<IUnknown> objects;

    RandomValues(long seed, List<IUnknown> objects) {
      this.random = new Random(seed);
      this.objects = objects;
    }

    String text() {
      char[] chars = new char[random.nextInt(12)];
      for (int i = 0; i < chars.length; i++) {
        chars[i] = (char) (random.nextInt(4) == 0 ? random.nextInt(0x10000) : random.nextInt(128));
      }
      return new String(chars);
    }

    IUnknown object() {
      return random.nextInt(4) == 0 ? null : objects.get(random.nextInt(objects.size()));
    }

    Variant scalar(int type) {
      return switch (type) {
        case VarType.VT_I1 -> Variant.of((byte) random.nextInt());
        case VarType.VT_UI1 -> new Variant.UI1(random.nextInt(256));
        case VarType.VT_I2 -> Variant.of((short) random.nextInt());
        case VarType.VT_UI2 -> new Variant.UI2(random.nextInt(65536));
        case VarType.VT_I4 -> Variant.of(random.nextInt());
        case VarType.VT_UI4 -> new Variant.UI4(random.nextLong() >>> 32);
        case VarType.VT_INT -> new Variant.Int(random.nextInt());
        case VarType.VT_UINT -> new Variant.UInt(random.nextLong() >>> 32);
        case VarType.VT_I8 -> Variant.of(random.nextLong());
        case VarType.VT_UI8 -> new Variant.UI8(random.nextLong());
        case VarType.VT_R4 -> Variant.of(random.nextFloat());
        case VarType.VT_R8 -> Variant.of(random.nextGaussian());
        case VarType.VT_BOOL -> Variant.of(random.nextBoolean());
        case VarType.VT_BSTR -> Variant.of(text());
        case VarType.VT_DATE -> new Variant.Date(random.nextInt(100_000) / 7.0 - 5000);
        case VarType.VT_CY -> Variant.Currency.ofTenThousandths(random.nextLong());
        case VarType.VT_DECIMAL -> {
          BigInteger digits = new BigInteger(random.nextInt(97), random);
          yield Variant.of(
              new BigDecimal(random.nextBoolean() ? digits : digits.negate(), random.nextInt(29)));
        }
        case VarType.VT_ERROR -> Variant.error(HResult.of(random.nextInt()));
        case VarType.VT_UNKNOWN -> Variant.of(object());
        case VarType.VT_DISPATCH -> Variant.ofDispatch(object());
        default -> throw new AssertionError();
      };
    }

    private static final int[] SCALARS = {
      2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 14, 16, 17, 18, 19, 20, 21, 22, 23
    };

    int type() {
      return random.nextInt(3) == 0 ? VarType.VT_BSTR : SCALARS[random.nextInt(SCALARS.length)];
    }

    SafeArray array(int depth, boolean places) {
      int type = depth > 0 && random.nextInt(3) == 0 ? VarType.VT_VARIANT : type();
      List<SafeArray.Bound> bounds = new ArrayList<>();
      for (int d = random.nextInt(3); d >= 0; d--) {
        bounds.add(new SafeArray.Bound(random.nextInt(7) - 3, random.nextInt(4)));
      }
      return SafeArray.generate(
          type,
          bounds,
          index -> type == VarType.VT_VARIANT ? value(depth - 1, places) : scalar(type));
    }

    Variant value(int depth, boolean places) {
      int kind = random.nextInt(10);
      if (kind == 0) {
        return random.nextBoolean() ? Variant.empty() : Variant.nul();
      }
      if (kind < 4 && depth > 0) {
        return Variant.of(array(depth, places));
      }
      if (kind < 6 && places) {
        Variant inside =
            depth > 0 && random.nextBoolean()
                ? Variant.of(array(depth - 1, false))
                : scalar(type());
        return random.nextBoolean()
            ? Variant.byRef(inside)
            : Variant.byRefVariant(random.nextBoolean() ? inside : Variant.byRef(inside));
      }
      return scalar(type());
    }
  }

  /** Equality where a Java object equals a proxy of it, and a place what it holds. */
  private static void assertSameValue(Variant expected, Variant actual) {
    assertEquals(expected.vt(), actual.vt());
    switch (expected) {
      case Variant.ByRef place -> assertSameValue(place.get(), ((Variant.ByRef) actual).get());
      case Variant.Array(int type, SafeArray array) -> {
        SafeArray other = actual.asArray();
        assertEquals(array.bounds(), other.bounds());
        for (int i = 0; i < array.size(); i++) {
          assertSameValue(array.toList().get(i), other.toList().get(i));
        }
      }
      case Variant.Unknown(IUnknown object) -> assertSameObject(object, actual.asUnknown());
      case Variant.Dispatch(IUnknown object) -> assertSameObject(object, actual.asUnknown());
      default -> assertEquals(expected, actual);
    }
  }

  private static void assertSameObject(IUnknown expected, IUnknown proxy) {
    assertSame(expected, proxy == null ? null : ComObject.implementation(proxy));
  }

  private static void close(Variant value) {
    switch (value) {
      case Variant.Array(int type, SafeArray array) -> array.toList().forEach(VariantsTest::close);
      case Variant.Unknown(IUnknown object) when object != null -> object.close();
      case Variant.Dispatch(IUnknown object) when object != null -> object.close();
      default -> {}
    }
  }

  @Test
  void randomValuesGoOutAndComeBack() {
    List<IUnknown> objects = List.of(new TestObject(), new TestObject());
    for (long seed = 1; seed <= 2000; seed++) {
      RandomValues values = new RandomValues(seed, objects);
      Variant value = values.value(3, true);
      String message = "seed " + seed + ": " + value;
      Frame inner = Frame.enter();
      long address = Variants.argument(inner, value, METHOD, "value");
      assertSameValue(value, Variants.lend(inner, address, METHOD));
      Variants.readBack(address, value, METHOD);
      inner.exit();
      assertEquals(0, allocator.live(), message);
      assertEquals(exposed, ComObject.liveCount(), message);

      Variant owned = values.value(3, false);
      long to = memory(24);
      Variants.write(to, owned, METHOD);
      Variant copy = Variants.copy(to, METHOD);
      Variant taken = Variants.take(to, METHOD);
      assertEquals(0, allocator.live(), message);
      assertSameValue(owned, taken);
      assertSameValue(owned, copy);
      close(copy);
      close(taken);
      assertEquals(exposed, ComObject.liveCount(), message);
    }
  }

  @Test
  void noAllocationThatFailsLeaksAnything() {
    List<IUnknown> objects = List.of(new TestObject(), new TestObject());
    int failures = 0;
    for (long seed = 1; seed <= 1000; seed++) {
      Variant owned = new RandomValues(seed, objects).value(3, false);
      Variant argument = new RandomValues(seed, objects).value(3, true);
      for (int n = 0; ; n++) {
        allocator.failAfter(n);
        boolean failed = false;
        long to = bytes("ff".repeat(24));
        try {
          Variants.write(to, owned, METHOD);
          Variants.clear(to);
        } catch (OutOfMemoryError e) {
          failed = true;
        }
        assertEquals(0, Memory.getShort(to));
        allocator.failAfter(n);
        Frame inner = Frame.enter();
        try {
          Variants.argument(inner, argument, METHOD, "value");
          Variants.hold(inner, owned, METHOD);
        } catch (OutOfMemoryError e) {
          failed = true;
        } finally {
          inner.exit();
        }
        allocator.failAfter(-1);
        assertEquals(0, allocator.live(), "seed " + seed + ", allocation " + n);
        assertEquals(exposed, ComObject.liveCount(), "seed " + seed + ", allocation " + n);
        if (!failed) {
          break;
        }
        failures++;
      }
    }
    assertTrue(
        failures > 1000 || Heap.WINDOWS && failures == 0, "too few failures injected: " + failures);
  }

  @Test
  void objectThatCannotBeExposedLeavesNothing() {
    TestObject object = new TestObject();
    Variant bad =
        Variant.of(
            SafeArray.of(
                Variant.of("x"), Variant.of(object), Variant.ofDispatch(new IUnknown() {})));
    long to = memory(24);
    assertThrows(IllegalArgumentException.class, () -> Variants.write(to, bad, METHOD));
    assertEquals(0, allocator.live());
    assertEquals(exposed, ComObject.liveCount());
    IUnknownProxy closed = IUnknownProxy.from(object);
    closed.close();
    assertThrows(IllegalStateException.class, () -> argument(Variant.of(closed)));
  }

  /** A call that has been answered can still fail: then what its places have got is given back. */
  @Test
  void whatPlacesHaveGotIsGivenBackIfTheCallFails() {
    try (ComObject token = ComObject.expose(new TestObject())) {
      Variant.ByRef place = Variant.byRef(new Variant.Unknown(null));
      Frame failing = Frame.enter();
      long address = Variants.argument(failing, place, METHOD, "value");
      long pointer = token.pointer(IUnknownProxy.TYPE).address();
      Calls.call(pointer, IUnknownVtable.SLOT_AddRef);
      Memory.putLong(Memory.getLong(address + 8), pointer);
      Variants.readBack(failing, METHOD);
      assertEquals(1, TestObject.references(token));
      failing.exit();
      assertEquals(0, TestObject.references(token));
      assertEquals(new Variant.Unknown(null), place.get());
    }
  }
}
