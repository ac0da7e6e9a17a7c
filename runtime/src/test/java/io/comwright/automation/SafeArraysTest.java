package io.comwright.automation;

import static io.comwright.automation.CountingAllocator.inTaskMemory;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.comwright.ComException;
import io.comwright.ComObject;
import io.comwright.HResult;
import io.comwright.IUnknown;
import io.comwright.IUnknownProxy;
import io.comwright.internal.Heap;
import io.comwright.internal.Linking;
import io.comwright.internal.NativeMemory;
import io.comwright.runtime.Frame;
import io.comwright.runtime.Memory;
import io.comwright.runtime.Text;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodType;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SafeArraysTest {
  private static final String METHOD = "IFoo.bar";

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

  private long cell(long descriptor) {
    long cell = arena.allocate(8, 8).address();
    Memory.putLong(cell, descriptor);
    return cell;
  }

  private long argument(SafeArray array) {
    return SafeArrays.argument(frame, array, 0, METHOD, "value");
  }

  /**
   * By hand from Microsoft Learn, "SAFEARRAY structure (oaidl.h)": two dimensions, [1..2] and
   * [-1..1], of longs; the right-most is stored first, the left-most varies fastest.
   */
  @Test
  void descriptorIsTheseBytes() {
    SafeArray array =
        SafeArray.copyOf(VarType.VT_I4, new int[][] {{1, 2, 3}, {4, 5, 6}}).withLowerBounds(1, -1);
    long owned = SafeArrays.create(array, METHOD);
    assertEquals("03000000", hex(owned - 4, 4), "the VARTYPE before the descriptor");
    assertEquals("0200 8000 04000000 00000000".replace(" ", ""), hex(owned, 12));
    assertEquals("03000000 ffffffff 02000000 01000000".replace(" ", ""), hex(owned + 24, 16));
    long data = Memory.getLong(owned + 16);
    assertEquals(
        "01000000 04000000 02000000 05000000 03000000 06000000".replace(" ", ""), hex(data, 24));
    assertEquals(inTaskMemory(2), allocator.live(), "the descriptor and the elements");

    long argument = argument(array);
    assertEquals("0200 9100 04000000 00000000".replace(" ", ""), hex(argument, 12));
    assertEquals(hex(owned + 24, 16), hex(argument + 24, 16));
    assertEquals(hex(data, 24), hex(Memory.getLong(argument + 16), 24));
    assertEquals(inTaskMemory(2), allocator.live(), "an argument needs no task memory");

    assertEquals(array, SafeArrays.lend(frame, argument, 0, METHOD));
    assertEquals(array, SafeArrays.copy(owned, VarType.VT_I4, METHOD));
    long cell = cell(owned);
    assertEquals(array, SafeArrays.take(cell, null, VarType.VT_I4, METHOD));
    assertEquals(0, Memory.getLong(cell));
    assertNull(SafeArrays.take(cell, null, 0, METHOD));
  }

  /** Features, element size and VARTYPE or IID by element type. */
  @Test
  void featuresTellTheElements() {
    check(SafeArray.of("x"), 0x180, 8, "08000000");
    check(SafeArray.of(Variant.of(1)), 0x880, 24, "0c000000");
    check(SafeArray.ofBytes((byte) 1), 0x80, 1, "11000000");
    check(SafeArray.of(true), 0x80, 2, "0b000000");
    check(SafeArray.copyOf(VarType.VT_DECIMAL, List.of(BigDecimal.ONE)), 0x80, 16, "0e000000");
    check(SafeArray.copyOf(VarType.VT_DATE, List.of(1.5)), 0x80, 8, "07000000");
    check(
        SafeArray.copyOf(VarType.VT_UNKNOWN, Arrays.asList((Object) null)),
        0x240,
        8,
        "0000000000000000c000000000000046");
    check(
        SafeArray.copyOf(VarType.VT_DISPATCH, Arrays.asList((Object) null)),
        0x440,
        8,
        "0004020000000000c000000000000046");
  }

  private void check(SafeArray array, int features, int size, String hidden) {
    long descriptor = SafeArrays.create(array, METHOD);
    assertEquals(features, Memory.getShort(descriptor + 2), array.toString());
    assertEquals(size, Memory.getInt(descriptor + 4), array.toString());
    int length = hidden.length() / 2;
    assertEquals(hidden, hex(descriptor - length, length), array.toString());
    assertEquals(array, SafeArrays.copy(descriptor, 0, METHOD));
    SafeArrays.destroy(descriptor);
    assertEquals(0, allocator.live(), array.toString());
  }

  @Test
  void booleansAndDecimalsAreTheseBytes() {
    long data = Memory.getLong(argument(SafeArray.of(true, false)) + 16);
    assertEquals("ffff0000", hex(data, 4));
    data =
        Memory.getLong(
            argument(SafeArray.copyOf(VarType.VT_DECIMAL, List.of(new BigDecimal("-1.5")))) + 16);
    assertEquals("00000180000000000f00000000000000", hex(data, 16));
  }

  @Test
  void typeIsThatOfTheDescriptorOrTheDeclaration() {
    long plain = argument(SafeArray.of(-1));
    assertEquals(VarType.VT_UI4, SafeArrays.lend(frame, plain, 19, METHOD).elementType());
    long unknown = argument(SafeArray.copyOf(VarType.VT_UNKNOWN, Arrays.asList((Object) null)));
    assertEquals(VarType.VT_DISPATCH, SafeArrays.lend(frame, unknown, 9, METHOD).elementType());
    Memory.putShort(plain + 2, (short) 0);
    assertEquals(SafeArray.of(-1), SafeArrays.lend(frame, plain, VarType.VT_I4, METHOD));
    assertFails(0x80020008, plain, 0);
    Memory.putShort(plain + 2, (short) 0x20);
    assertFails(0x80020008, plain, 0);
    long text = argument(SafeArray.of("x"));
    assertFails(HResult.DISP_E_TYPEMISMATCH, text, VarType.VT_I8);
    assertFails(HResult.DISP_E_TYPEMISMATCH, text, VarType.VT_UNKNOWN);
    assertThrows(
        IllegalArgumentException.class,
        () -> SafeArrays.argument(frame, SafeArray.of(1), VarType.VT_BSTR, METHOD, "value"));
  }

  @Test
  void brokenDescriptorsAreRefused() {
    for (int[] change :
        new int[][] {{0, 0x00800000}, {4, 8}, {24, -1}, {24, 0x7fffffff}, {28, 0x7fffffff}}) {
      long descriptor = argument(SafeArray.of(1, 2));
      Memory.putInt(descriptor + change[0], change[1]);
      if (change[1] == 0x7fffffff && change[0] == 24) {
        Memory.putLong(descriptor + 16, 0L);
      }
      assertFails(HResult.E_INVALIDARG, descriptor, 0);
    }
    long descriptor = argument(SafeArray.of(new int[0]));
    Memory.putLong(descriptor + 16, 0L);
    assertEquals(SafeArray.of(new int[0]), SafeArrays.lend(frame, descriptor, 0, METHOD));
  }

  private void assertFails(int code, long descriptor, int type) {
    ComException e =
        assertThrows(ComException.class, () -> SafeArrays.lend(frame, descriptor, type, METHOD));
    assertEquals(HResult.of(code), e.hresult());
  }

  @Test
  void destroyFreesElementsUnlessLocked() {
    SafeArray array = SafeArray.of(Variant.of("a"), Variant.of(SafeArray.of("b", "c")));
    long descriptor = SafeArrays.create(array, METHOD);
    assertEquals(inTaskMemory(2 + 1 + 2 + 2), allocator.live());
    Memory.putInt(descriptor + 8, 1);
    SafeArrays.destroy(descriptor);
    assertEquals(inTaskMemory(7), allocator.live(), "a locked array is left alone");
    Memory.putInt(descriptor + 8, 0);
    SafeArrays.destroy(descriptor);
    assertEquals(0, allocator.live());
    SafeArrays.destroy(0);
  }

  /** A vector of one BSTR as {@code SafeArrayCreateVector} makes it. */
  private long vector() {
    long block = allocator.allocate(16 + 32 + 8);
    Memory.clear(block, 56);
    long descriptor = block + 16;
    Memory.putInt(descriptor - 4, VarType.VT_BSTR);
    Memory.putShort(descriptor, (short) 1);
    Memory.putShort(descriptor + 2, (short) 0x2180);
    Memory.putInt(descriptor + 4, 8);
    Memory.putLong(descriptor + 16, descriptor + 32);
    Memory.putInt(descriptor + 24, 1);
    return descriptor;
  }

  private static long vectorOfSystem() throws Throwable {
    return (long)
        Linking.downcall(MethodType.methodType(long.class, long.class, long.class, long.class))
            .invokeExact(
                Heap.function("oleaut32", "SafeArrayCreateVector"), (long) VarType.VT_BSTR, 0L, 1L);
  }

  @Test
  void vectorIsOneBlock() throws Throwable {
    long descriptor = Heap.WINDOWS ? vectorOfSystem() : vector();
    long data = Memory.getLong(descriptor + 16);
    assertEquals(descriptor + 32, data, "the elements lie behind the descriptor");
    Memory.putLong(data, Text.createBstr("x"));
    assertEquals(
        SafeArray.of("x"), SafeArrays.take(cell(descriptor), null, VarType.VT_BSTR, METHOD));
    assertEquals(0, allocator.live());
  }

  @Test
  void inOutIsReplacedAndFreed() {
    Frame inner = Frame.enter();
    SafeArray before = SafeArray.of("before");
    long cell = SafeArrays.inOut(inner, before, VarType.VT_BSTR, METHOD, "value");
    SafeArrays.destroy(Memory.getLong(cell));
    Memory.putLong(cell, SafeArrays.create(SafeArray.of("after"), METHOD));
    assertEquals(SafeArray.of("after"), SafeArrays.take(cell, before, VarType.VT_BSTR, METHOD));
    inner.exit();
    assertEquals(0, allocator.live());
    inner = Frame.enter();
    SafeArrays.inOut(inner, before, VarType.VT_BSTR, METHOD, "value");
    assertEquals(0, Memory.getLong(SafeArrays.inOut(inner, null, 0, METHOD, "value")));
    inner.exit();
    assertEquals(0, allocator.live());
  }

  @Test
  void resultsAreHeldUntilMoved() {
    long out = cell(0xa5a5);
    Frame inner = Frame.enter();
    SafeArrays.hold(inner, SafeArray.of("lost"), 0, METHOD);
    SafeArrays.move(SafeArrays.hold(inner, SafeArray.of("kept"), 0, METHOD), out);
    inner.exit();
    assertEquals(inTaskMemory(3), allocator.live());
    inner = Frame.enter();
    SafeArrays.replace(SafeArrays.hold(inner, SafeArray.of(1), 0, METHOD), out);
    inner.exit();
    assertEquals(SafeArray.of(1), SafeArrays.take(out, null, 0, METHOD));
  }

  @Test
  void interfacesAreCounted() {
    TestObject object = new TestObject();
    try (ComObject token = ComObject.expose(object)) {
      SafeArray array = SafeArray.copyOf(VarType.VT_DISPATCH, Arrays.asList(object, null, object));
      Frame inner = Frame.enter();
      long argument = SafeArrays.argument(inner, array, 0, METHOD, "value");
      assertEquals(
          TestObject.dispatchPointer(token), Memory.getLong(Memory.getLong(argument + 16)));
      SafeArray lent = SafeArrays.lend(inner, argument, 0, METHOD);
      assertSame(object, ComObject.implementation(lent.get(2).asUnknown()));
      inner.exit();
      assertEquals(0, TestObject.references(token));
      long cell = cell(SafeArrays.create(array, METHOD));
      assertEquals(2, TestObject.references(token));
      SafeArray same = SafeArrays.take(cell(SafeArrays.create(array, METHOD)), array, 0, METHOD);
      assertEquals(array, same, "pointers that were passed are the same objects");
      assertEquals(2, TestObject.references(token));
      SafeArray taken = SafeArrays.take(cell, null, 0, METHOD);
      assertEquals(2, TestObject.references(token));
      for (IUnknown proxy : taken.toArray(IUnknown[].class)) {
        if (proxy != null) {
          proxy.close();
        }
      }
      assertEquals(0, TestObject.references(token));
    }
  }

  @Test
  void placesInAnArrayAreReadBack() {
    Variant.ByRef place = Variant.byRef(Variant.of("before"));
    SafeArray array = SafeArray.of(Variant.of(1), place);
    Frame inner = Frame.enter();
    long descriptor = SafeArrays.argument(inner, array, VarType.VT_VARIANT, METHOD, "value");
    long bstr = Memory.getLong(Memory.getLong(descriptor + 16) + 24 + 8);
    Text.freeBstr(Memory.getLong(bstr));
    Memory.putLong(bstr, Text.createBstr("after"));
    SafeArrays.readBack(descriptor, array, METHOD);
    inner.exit();
    assertEquals(Variant.of("after"), place.get());
    assertEquals(0, allocator.live());
  }

  @Test
  void failingAllocationsLeakNothing() {
    SafeArray array =
        SafeArray.of(Variant.of("a"), Variant.of(SafeArray.of("b", "c")), Variant.of("d"));
    int blocks = inTaskMemory(8);
    for (int n = 0; n < blocks; n++) {
      allocator.failAfter(n);
      assertThrows(OutOfMemoryError.class, () -> SafeArrays.create(array, METHOD));
      assertEquals(0, allocator.live(), "allocation " + n);
    }
    allocator.failAfter(blocks);
    SafeArrays.destroy(SafeArrays.create(array, METHOD));
    allocator.failAfter(-1);
    assertTrue(allocator.allocations >= blocks);
  }

  /** An array of an interface and of something that no VARIANT holds. */
  @Test
  void failureHalfWayGivesBackWhatWasRead() {
    TestObject object = new TestObject();
    try (ComObject token = ComObject.expose(object)) {
      long descriptor = SafeArrays.create(SafeArray.of(Variant.of(object), Variant.of(1)), METHOD);
      Memory.putShort(Memory.getLong(descriptor + 16) + 24, (short) 0x7777);
      assertEquals(1, TestObject.references(token));
      assertFails(0x80020008, descriptor, 0);
      assertEquals(1, TestObject.references(token));
      assertThrows(ComException.class, () -> SafeArrays.copy(descriptor, 0, METHOD));
      assertEquals(1, TestObject.references(token), "a copy has been made half way");
      long cell = cell(descriptor);
      assertThrows(ComException.class, () -> SafeArrays.take(cell, null, 0, METHOD));
      assertEquals(0, TestObject.references(token), "what was taken is nobody's");
      assertEquals(0, Memory.getLong(cell));
    }
  }

  /** An interface, and an object that cannot be exposed. */
  @Test
  void failureHalfWayGivesBackWhatWasWritten() {
    TestObject object = new TestObject();
    IUnknown proxy;
    try (ComObject other = ComObject.expose(new TestObject())) {
      proxy = IUnknownProxy.retain(other.pointer(IUnknownProxy.TYPE));
      proxy.close();
    }
    SafeArray array = SafeArray.of(Variant.of(object), Variant.of("x"), Variant.of(proxy));
    try (ComObject token = ComObject.expose(object)) {
      assertThrows(IllegalStateException.class, () -> SafeArrays.create(array, METHOD));
      assertEquals(0, TestObject.references(token));
      assertEquals(0, allocator.live());
      Frame inner = Frame.enter();
      assertThrows(
          IllegalStateException.class, () -> SafeArrays.inOut(inner, array, 0, METHOD, "value"));
      inner.exit();
      assertEquals(0, TestObject.references(token));
      assertEquals(0, allocator.live());
    }
  }

  /** Beside one another is not inside one another. */
  @Test
  void manyVariantsAreNotNested() {
    SafeArray array = SafeArray.copyOf(VarType.VT_VARIANT, Collections.nCopies(500, Variant.of(7)));
    assertEquals(array, SafeArrays.lend(frame, argument(array), 0, METHOD));
    SafeArray places =
        SafeArray.copyOf(
            VarType.VT_VARIANT,
            Stream.generate(() -> Variant.byRef(Variant.of(7))).limit(500).toList());
    SafeArray lent = SafeArrays.lend(frame, argument(places), 0, METHOD);
    assertEquals(500, lent.size());
  }

  /** More elements than an array has, of which the lowest bits say none. */
  @Test
  void numbersOfElementsAreNotTrusted() {
    long descriptor = argument(SafeArray.copyOf(VarType.VT_I4, new int[][] {{1, 2, 3}, {4, 5, 6}}));
    Memory.putInt(descriptor + 24, 1 << 16);
    Memory.putInt(descriptor + 32, 1 << 16);
    assertFails(HResult.E_INVALIDARG, descriptor, 0);
    Memory.putInt(descriptor + 24, -1);
    Memory.putInt(descriptor + 32, 1);
    assertFails(HResult.E_INVALIDARG, descriptor, 0);
    Memory.putInt(descriptor + 24, 2);
    Memory.putInt(descriptor + 28, Integer.MAX_VALUE);
    assertFails(HResult.E_INVALIDARG, descriptor, 0);
  }

  /** The callee has replaced an array by one of another shape. */
  @Test
  void anotherArrayHasItsOwnObjects() {
    TestObject object = new TestObject();
    try (ComObject token = ComObject.expose(object)) {
      SafeArray before = SafeArray.copyOf(VarType.VT_UNKNOWN, List.of(object));
      SafeArray larger = SafeArray.copyOf(VarType.VT_UNKNOWN, List.of(object, object, object));
      SafeArray taken = SafeArrays.take(cell(SafeArrays.create(larger, METHOD)), before, 0, METHOD);
      for (IUnknown proxy : taken.toArray(IUnknown[].class)) {
        assertNotSame(object, proxy);
        assertSame(object, ComObject.implementation(proxy));
        proxy.close();
      }
      assertEquals(0, TestObject.references(token));
    }
  }

  @Test
  void megabyteOfBytes() {
    byte[] bytes = new byte[1 << 20];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (i * 31);
    }
    SafeArray array = SafeArray.ofBytes(bytes);
    assertEquals(array, SafeArrays.lend(frame, argument(array), 0, METHOD));
    assertEquals(array, SafeArrays.take(cell(SafeArrays.create(array, METHOD)), null, 0, METHOD));
  }
}
