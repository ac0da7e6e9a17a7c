package io.comwright.automation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.comwright.ComObject;
import io.comwright.IUnknown;
import io.comwright.runtime.Frame;
import io.comwright.runtime.Memory;
import io.comwright.runtime.Text;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Variants, arrays and BSTRs at an address, and who owns what there. */
class AddressesTest {
  private final Arena arena = Arena.ofConfined();
  private final CountingAllocator allocator = new CountingAllocator();

  @AfterEach
  void nothingIsLeft() {
    arena.close();
    allocator.close();
    assertEquals(0, allocator.live());
  }

  @Test
  void variants() {
    MemorySegment memory = arena.allocate(24, 8);
    for (Variant value :
        List.of(
            Variant.of("text"),
            Variant.of(SafeArray.of("a", "b")),
            Variant.of(new BigDecimal("1.5")))) {
      value.write(memory);
      assertEquals(value, Variant.read(memory));
      assertEquals(value, Variant.read(MemorySegment.ofAddress(memory.address())));
      assertEquals(value, Variant.take(memory));
      assertEquals(Variant.empty(), Variant.read(memory));
      value.write(memory);
      Variant.clear(memory);
      assertEquals(Variant.empty(), Variant.read(memory));
    }
  }

  @Test
  void propVariants() {
    MemorySegment memory = arena.allocate(24, 8);
    PropVariant value = PropVariant.vector("x", "y");
    value.write(memory);
    assertEquals(value, PropVariant.read(memory));
    assertEquals(value, PropVariant.take(memory));
    assertEquals(PropVariant.empty(), PropVariant.read(memory));
    value.write(memory);
    PropVariant.clear(memory);
    assertEquals(PropVariant.empty(), PropVariant.read(memory));
  }

  @Test
  void safeArrays() {
    SafeArray value = SafeArray.of("x", "y");
    MemorySegment descriptor = value.allocate();
    assertEquals(value, SafeArray.read(descriptor));
    assertEquals(value, SafeArray.take(descriptor));
    SafeArray.destroy(value.allocate());
    SafeArray.destroy(MemorySegment.NULL);
    assertThrows(NullPointerException.class, () -> SafeArray.read(MemorySegment.NULL));
  }

  @Test
  void objectsInThem() {
    TestObject object = new TestObject();
    try (ComObject token = ComObject.expose(object)) {
      MemorySegment memory = arena.allocate(24, 8);
      Variant.of(object).write(memory);
      assertEquals(1, TestObject.references(token));
      IUnknown copy = Variant.read(memory).asUnknown();
      assertEquals(2, TestObject.references(token));
      IUnknown taken = Variant.take(memory).asUnknown();
      assertEquals(2, TestObject.references(token));
      copy.close();
      taken.close();
      assertEquals(0, TestObject.references(token));

      MemorySegment descriptor = SafeArray.of(Variant.of(object)).allocate();
      assertEquals(1, TestObject.references(token));
      IUnknown element = SafeArray.take(descriptor).get(0).asUnknown();
      assertEquals(1, TestObject.references(token));
      element.close();
      assertEquals(0, TestObject.references(token));
    }
  }

  /** As the oleaut32 of Wine makes them: no flag but that of the IID says what they hold. */
  @Test
  void arraysOfInterfacesByTheirIid() {
    for (int type : new int[] {VarType.VT_UNKNOWN, VarType.VT_DISPATCH}) {
      SafeArray value = SafeArray.copyOf(type, new IUnknown[] {null});
      MemorySegment descriptor = value.allocate();
      Memory.putShort(descriptor.address() + 2, (short) SafeArrayMemory.FADF_HAVEIID);
      assertEquals(value, SafeArray.take(descriptor));
    }
  }

  @Test
  void wrongMemory() {
    assertThrows(
        IllegalArgumentException.class, () -> Variant.empty().write(arena.allocate(23, 8)));
    assertThrows(
        IllegalArgumentException.class, () -> Variant.read(MemorySegment.ofArray(new long[3])));
    assertThrows(NullPointerException.class, () -> Variant.take(MemorySegment.NULL));
    assertThrows(
        IllegalArgumentException.class,
        () -> Variant.byRef(Variant.of(1)).write(arena.allocate(24, 8)));
    Arena ended = Arena.ofConfined();
    MemorySegment gone = ended.allocate(24, 8);
    ended.close();
    assertThrows(IllegalStateException.class, () -> Variant.clear(gone));
  }

  @Test
  void bstrs() {
    MemorySegment bstr = BstrMemory.allocate("a\0b");
    assertEquals(6, bstr.byteSize());
    assertEquals('b', bstr.get(ValueLayout.JAVA_CHAR, 4));
    assertEquals("a\0b", BstrMemory.read(bstr));
    assertEquals("a\0b", Text.readBstr(bstr.address()));
    BstrMemory.free(bstr);
    assertNull(BstrMemory.read(MemorySegment.NULL));
    BstrMemory.free(MemorySegment.NULL);
    MemorySegment nothing = BstrMemory.allocate("");
    assertEquals(0, nothing.byteSize());
    assertEquals("", BstrMemory.read(nothing));
    BstrMemory.free(nothing);
  }

  @Test
  void nullText() {
    MemorySegment memory = arena.allocate(24, 8);
    Variant.nullBstr().write(memory);
    assertEquals(8, memory.get(ValueLayout.JAVA_SHORT, 0));
    assertEquals(0, memory.get(ValueLayout.JAVA_LONG, 8));
    assertEquals(Variant.of(""), Variant.read(memory));
    try (Frame frame = Frame.enter()) {
      Variant.ByRef place = Variant.byRef(Variant.nullBstr());
      Variants.argument(frame, place, "IFoo.bar", "place");
      Variants.readBack(frame, "IFoo.bar").run();
      assertEquals(Variant.nullBstr(), place.get());
    }
  }
}
