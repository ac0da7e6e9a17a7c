package io.comwright.automation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.comwright.ComException;
import io.comwright.ComObject;
import io.comwright.Guid;
import io.comwright.IUnknown;
import io.comwright.IUnknownProxy;
import io.comwright.IUnknownVtable;
import io.comwright.internal.NativeMemory;
import io.comwright.runtime.Calls;
import io.comwright.runtime.Frame;
import io.comwright.runtime.Memory;
import io.comwright.runtime.Text;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PropVariantsTest {
  private static final String METHOD = "IFoo.bar";
  private static final Guid GUID = Guid.parse("5024a386-2d44-486a-81a8-8f0ecb6071dd");

  private final CountingAllocator allocator = new CountingAllocator();
  private final int exposed = ComObject.liveCount();
  private final Frame frame = Frame.enter();
  private final Arena arena = Arena.ofConfined();

  @AfterEach
  void exit() {
    frame.exit();
    arena.close();
    allocator.close();
    assertEquals(exposed, ComObject.liveCount(), "exposed objects have leaked");
  }

  private static String hex(long address, int size) {
    byte[] bytes = new byte[size];
    MemorySegment.copy(NativeMemory.ALL, ValueLayout.JAVA_BYTE, address, bytes, 0, size);
    return HexFormat.of().formatHex(bytes);
  }

  private long memory() {
    return arena.allocate(24, 8).address();
  }

  private long argument(PropVariant value) {
    return PropVariants.argument(frame, value, METHOD, "value");
  }

  private static PropVariant vector(int type, PropVariant... elements) {
    return PropVariant.vector(type, List.of(elements));
  }

  private static PropVariant shared(Variant value) {
    return PropVariant.of(value);
  }

  static Stream<PropVariant> values() {
    return Stream.of(
        PropVariant.empty(),
        shared(Variant.of(42)),
        shared(Variant.of("text")),
        shared(Variant.of(new BigDecimal("-1.5"))),
        shared(Variant.of(SafeArray.of("a", "b"))),
        new PropVariant.Lpstr("text \u00e9"),
        new PropVariant.Lpstr(null),
        PropVariant.of("text \u4e2d"),
        PropVariant.of(""),
        new PropVariant.Lpwstr(null),
        PropVariant.of(Instant.EPOCH),
        PropVariant.of(GUID),
        PropVariant.ofBlob((byte) 1, (byte) 2, (byte) 3),
        PropVariant.ofBlob(),
        PropVariant.vector("a", "", "c"),
        vector(VarType.VT_LPSTR, new PropVariant.Lpstr("a"), new PropVariant.Lpstr(null)),
        vector(VarType.VT_BSTR, shared(Variant.of("a")), shared(Variant.of("b"))),
        vector(VarType.VT_I4, shared(Variant.of(1)), shared(Variant.of(-1))),
        vector(VarType.VT_UI1, shared(new Variant.UI1(1)), shared(new Variant.UI1(255))),
        vector(VarType.VT_BOOL, shared(Variant.of(true)), shared(Variant.of(false))),
        vector(VarType.VT_CY, shared(Variant.ofCurrency(BigDecimal.TEN))),
        vector(VarType.VT_DATE, shared(new Variant.Date(2.25))),
        vector(VarType.VT_FILETIME, new PropVariant.FileTime(1), new PropVariant.FileTime(-2)),
        vector(VarType.VT_CLSID, PropVariant.of(GUID), PropVariant.of(Guid.NULL)),
        vector(VarType.VT_I2),
        vector(
            VarType.VT_VARIANT,
            shared(Variant.of("a")),
            PropVariant.of("b"),
            PropVariant.ofBlob((byte) 1),
            PropVariant.vector("c", "d"),
            PropVariant.of(GUID),
            shared(Variant.of(new BigDecimal("0.5")))));
  }

  @ParameterizedTest
  @MethodSource("values")
  void goOutAndComeBack(PropVariant value) {
    assertEquals(value, PropVariants.lend(frame, argument(value), METHOD));
    assertEquals(0, allocator.live(), "an argument needs no task memory");
    long address = memory();
    PropVariants.write(address, value, METHOD);
    assertEquals(value.vt(), Short.toUnsignedInt(Memory.getShort(address)));
    assertEquals(value, PropVariants.copy(address, METHOD));
    assertEquals(value, PropVariants.take(address, METHOD));
    assertEquals(0, Memory.getShort(address));
    assertEquals(0, allocator.live());
    Frame inner = Frame.enter();
    address = PropVariants.inOut(inner, value, METHOD, "value");
    assertEquals(value, PropVariants.takeInOut(address, value, METHOD));
    PropVariants.hold(inner, value, METHOD);
    inner.exit();
    assertEquals(0, allocator.live());
  }

  @ParameterizedTest
  @MethodSource("values")
  void failingAllocationsLeakNothing(PropVariant value) {
    for (int n = 0; ; n++) {
      allocator.failAfter(n);
      long address = memory();
      boolean failed = false;
      try {
        PropVariants.write(address, value, METHOD);
      } catch (OutOfMemoryError e) {
        failed = true;
      }
      allocator.failAfter(-1);
      if (!failed) {
        PropVariants.clear(address);
        return;
      }
      assertEquals(0, Memory.getShort(address));
      assertEquals(0, allocator.live(), "allocation " + n);
    }
  }

  /** By hand from Microsoft Learn, "PROPVARIANT structure (propidlbase.h)". */
  @Test
  void layoutIsTheseBytes() {
    long a = argument(PropVariant.of("ab"));
    assertEquals("1f00000000000000", hex(a, 8));
    assertEquals("610062000000", hex(Memory.getLong(a + 8), 6));
    a = argument(new PropVariant.Lpstr("ab"));
    assertEquals("1e00000000000000", hex(a, 8));
    assertEquals("616200", hex(Memory.getLong(a + 8), 3));
    a = argument(PropVariant.of(Instant.EPOCH));
    assertEquals("4000000000000000" + "00803ed5deb19d01" + "00".repeat(8), hex(a, 24));
    a = argument(PropVariant.of(GUID));
    assertEquals("4800000000000000", hex(a, 8));
    assertEquals("86a32450442d6a4881a88f0ecb6071dd", hex(Memory.getLong(a + 8), 16));
    a = argument(PropVariant.ofBlob((byte) 1, (byte) 2));
    assertEquals("4100000000000000" + "0200000000000000", hex(a, 16));
    assertEquals("0102", hex(Memory.getLong(a + 16), 2));
    a =
        argument(
            vector(VarType.VT_I2, shared(Variant.of((short) 1)), shared(Variant.of((short) 2))));
    assertEquals("0210000000000000" + "0200000000000000", hex(a, 16));
    assertEquals("01000200", hex(Memory.getLong(a + 16), 4));
    a = argument(vector(VarType.VT_CLSID, PropVariant.of(GUID), PropVariant.of(Guid.NULL)));
    assertEquals(
        "86a32450442d6a4881a88f0ecb6071dd" + "00".repeat(16), hex(Memory.getLong(a + 16), 32));
    a = argument(vector(VarType.VT_VARIANT, shared(Variant.of(1)), shared(Variant.of(2))));
    assertEquals(
        "0300000000000000" + "0200000000000000" + "00".repeat(8),
        hex(Memory.getLong(a + 16) + 24, 24));
  }

  @ParameterizedTest
  @ValueSource(ints = {66, 67, 68, 69, 70, 71, 73, 36, 0x100e, 0x1047, 0x100d, 0x3003, 0x4047})
  void otherTypesAreRefused(int vt) {
    long address = memory();
    Memory.putShort(address, (short) vt);
    ComException e =
        assertThrows(ComException.class, () -> PropVariants.lend(frame, address, METHOD));
    assertEquals(0x80020008, e.hresult().code());
    assertThrows(ComException.class, () -> PropVariants.take(address, METHOD));
    assertEquals(0, Memory.getShort(address));
  }

  @Test
  void otherTypesAreFreedNevertheless() {
    TestObject object = new TestObject();
    try (ComObject token = ComObject.expose(object)) {
      long pointer = token.pointer(IUnknownProxy.TYPE).address();
      Calls.call(pointer, IUnknownVtable.SLOT_AddRef);
      long address = memory();
      Memory.putShort(address, (short) VarType.VT_STREAM);
      Memory.putLong(address + 8, pointer);
      assertThrows(ComException.class, () -> PropVariants.take(address, METHOD));
      assertEquals(0, TestObject.references(token));

      Calls.call(pointer, IUnknownVtable.SLOT_AddRef);
      long versioned = allocator.allocate(24);
      Memory.putLong(versioned + 16, pointer);
      Memory.putShort(address, (short) VarType.VT_VERSIONED_STREAM);
      Memory.putLong(address + 8, versioned);
      PropVariants.clear(address);
      assertEquals(0, TestObject.references(token));

      long clip = allocator.allocate(16);
      Memory.putLong(clip + 8, allocator.allocate(4));
      Memory.putShort(address, (short) VarType.VT_CF);
      Memory.putLong(address + 8, clip);
      PropVariants.clear(address);
      assertEquals(0, allocator.live());
    }
  }

  @Test
  void brokenCountsAndPointersAreRefused() {
    for (int vt : new int[] {VarType.VT_BLOB, VarType.VT_VECTOR | VarType.VT_I4}) {
      long address = memory();
      Memory.putShort(address, (short) vt);
      Memory.putInt(address + 8, 5);
      assertThrows(ComException.class, () -> PropVariants.lend(frame, address, METHOD));
      Memory.putInt(address + 8, -1);
      Memory.putLong(address + 16, address);
      assertThrows(ComException.class, () -> PropVariants.lend(frame, address, METHOD));
    }
    long address = memory();
    Memory.putShort(address, (short) VarType.VT_CLSID);
    assertThrows(ComException.class, () -> PropVariants.lend(frame, address, METHOD));
  }

  @Test
  void failureInTheMiddleOfAVectorFreesItsBeginning() {
    PropVariant bad = PropVariant.vector("a", "b\0c");
    long address = memory();
    assertThrows(IllegalArgumentException.class, () -> PropVariants.write(address, bad, METHOD));
    assertEquals(0, allocator.live());
    assertThrows(IllegalArgumentException.class, () -> argument(bad));
  }

  @Test
  void interfacesAreCounted() {
    TestObject object = new TestObject();
    try (ComObject token = ComObject.expose(object)) {
      PropVariant value =
          vector(VarType.VT_VARIANT, shared(Variant.of(object)), shared(Variant.of("x")));
      long address = memory();
      PropVariants.write(address, value, METHOD);
      assertEquals(1, TestObject.references(token));
      PropVariant.Vector taken = (PropVariant.Vector) PropVariants.take(address, METHOD);
      assertEquals(1, TestObject.references(token));
      if (taken.elements().get(0) instanceof PropVariant.Shared(Variant.Unknown(IUnknown proxy))) {
        proxy.close();
      }
      assertEquals(0, TestObject.references(token));

      PropVariants.write(address, value, METHOD);
      Memory.putShort(Memory.getLong(address + 16) + 24, (short) VarType.VT_RECORD);
      Text.freeBstr(Memory.getLong(Memory.getLong(address + 16) + 32));
      Memory.putLong(Memory.getLong(address + 16) + 32, 0L);
      assertThrows(ComException.class, () -> PropVariants.take(address, METHOD));
      assertEquals(0, TestObject.references(token));

      Frame inner = Frame.enter();
      long inOut = PropVariants.inOut(inner, value, METHOD, "value");
      assertTrue(TestObject.references(token) > 0);
      assertEquals(value, PropVariants.takeInOut(inOut, value, METHOD));
      inner.exit();
      assertEquals(0, TestObject.references(token));
    }
  }

  @Test
  void resultsAreMovedAndReplaced() {
    long out = memory();
    Frame inner = Frame.enter();
    PropVariants.move(PropVariants.hold(inner, PropVariant.of("first"), METHOD), out);
    PropVariants.replace(PropVariants.hold(inner, PropVariant.of("second"), METHOD), out);
    inner.exit();
    assertEquals(1, allocator.live());
    assertEquals(PropVariant.of("second"), PropVariants.take(out, METHOD));
  }
}
