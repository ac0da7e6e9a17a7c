package io.comwright.roundtrip.view;

import static io.comwright.roundtrip.view.Failures.fails;
import static io.comwright.roundtrip.view.Samples.ID;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.comwright.ComException;
import io.comwright.ComObject;
import io.comwright.HResult;
import io.comwright.Handle;
import io.comwright.IUnknown;
import io.comwright.StructView;
import io.comwright.annotation.Callback;
import io.comwright.annotation.ComStruct;
import io.comwright.annotation.PreserveSig;
import io.comwright.roundtrip.Accounting;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.time.Instant;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every kind of field, read and written where it lies. */
@ExtendWith(Accounting.class)
class ViewFieldsTest {
  @Test
  void unionMembersLieInTheSamePlace() {
    try (Arena arena = Arena.ofConfined()) {
      SPropValue value = SPropValueStruct.allocate(arena);
      value.ulPropTag(0x3001001F);
      value.l(0x12345678);
      assertEquals(0x3001001F, value.ulPropTag());
      assertEquals((short) 0x5678, value.i());
      value.dbl(1.5);
      assertEquals(1.5, value.dbl());
      assertEquals(new Time(0, 0x3ff80000), value.ft());
      value.ft(new Time(-1, -2));
      assertEquals(-1, value.l());
      value.b(true);
      assertEquals("ffffffff", hex(value, 8, 4));
      value.l(0);
      value.b(true);
      assertEquals("ffff0000", hex(value, 8, 4));
      assertTrue(value.b());
      value.lpszA("text", arena);
      assertEquals("text", value.lpszA());
      value.lpguid(ID, arena);
      assertEquals(ID, value.lpguid());
      value.bin().lpb(new byte[] {1, 2, 3}, arena);
      assertArrayEquals(new byte[] {1, 2, 3}, value.bin().lpb());
      assertEquals(3, value.l());
      assertEquals(value.segment().address() + 8, value.bin().segment().address());
      assertEquals(16, value.bin().segment().byteSize());
    }
  }

  private static String hex(StructView view, long offset, long size) {
    return HexFormat.of()
        .formatHex(view.segment().asSlice(offset, size).toArray(ValueLayout.JAVA_BYTE));
  }

  @Test
  void everyFieldReadsWhatWasWritten() {
    try (Arena arena = Arena.ofConfined()) {
      Everything e = EverythingStruct.allocate(arena);
      assertEquals(EverythingStruct.SIZE, e.size());
      assertEquals(4, e.part().size());
      assertEquals(4, e.parts().get(1).size());
      e.count((byte) 1);
      e.c('\u20ac');
      e.l(Long.MIN_VALUE);
      e.f(0.5f);
      e.flag(true);
      e.corner(Corner.RIGHT);
      e.bits(new Bits((short) -2));
      e.handle(Handle.of(5));
      e.handleOrNull(Handle.INVALID);
      e.result(HResult.of(HResult.E_FAIL));
      e.data(e.segment());
      e.numbers(new int[] {1, 2, 3});
      e.corners(new Corner[] {Corner.LEFT, Corner.RIGHT});
      e.text("abc");
      e.binaries().get(1).lpb(new byte[] {9}, arena);
      e.title("\ud800x", arena);
      e.utf8("\u20ac", arena);
      e.wide("\u20ac", arena);
      e.bstr("a\0b", arena);
      e.time(new Time(1, 2), arena);
      e.next(e);
      e.parts().get(1).value((short) 3);
      e.moment(Instant.ofEpochSecond(5, 7));
      assertEquals(1, e.count());
      assertEquals('\u20ac', e.c());
      assertEquals(Long.MIN_VALUE, e.l());
      assertEquals(0.5f, e.f());
      assertTrue(e.flag());
      assertEquals(Corner.RIGHT, e.corner());
      assertEquals(new Bits((short) -2), e.bits());
      assertEquals(Handle.of(5), e.handle());
      assertEquals(Handle.INVALID, e.handleOrNull());
      assertEquals(HResult.of(HResult.E_FAIL), e.result());
      assertEquals(e.segment().address(), e.data().address());
      assertArrayEquals(new int[] {1, 2, 3}, e.numbers());
      assertArrayEquals(new Corner[] {Corner.LEFT, Corner.RIGHT}, e.corners());
      assertEquals("abc", e.text());
      assertArrayEquals(new byte[] {9}, e.binaries().get(1).lpb());
      assertArrayEquals(new byte[0], e.binaries().get(0).lpb());
      assertEquals("\ud800x", e.title());
      assertEquals("\u20ac", e.utf8());
      assertEquals("\u20ac", e.wide());
      assertEquals("a\0b", e.bstr());
      assertEquals(new Time(1, 2), e.time());
      assertEquals(e, e.next());
      assertEquals(e.hashCode(), e.next().hashCode());
      assertNotEquals(e, e.part());
      assertEquals(3, e.parts().get(1).value());
      assertEquals(Instant.ofEpochSecond(5, 7), e.moment());
      e.more(new Corner[] {Corner.LEFT, Corner.RIGHT, Corner.LEFT}, arena);
      assertEquals(3, e.count());
      assertArrayEquals(new Corner[] {Corner.LEFT, Corner.RIGHT, Corner.LEFT}, e.more());
      e.times(new Time[] {new Time(1, 2), new Time(3, 4)}, arena);
      assertArrayEquals(new Time[] {new Time(1, 2), new Time(3, 4)}, e.times());
      e.handleOrNull(null);
      e.title(null, arena);
      e.time(null, arena);
      e.next(null);
      e.more(null, arena);
      assertNull(e.handleOrNull());
      assertNull(e.title());
      assertNull(e.time());
      assertNull(e.next());
      assertNull(e.more());
      assertEquals(0, e.count());
      assertNull(e.unknown());
    }
  }

  @Test
  void anInterfaceInAStructIsAReferenceOfItsOwn() {
    Table table = new Table();
    ComObject token = ComObject.expose(table);
    try (Arena arena = Arena.ofConfined()) {
      Everything e = EverythingStruct.allocate(arena);
      MemorySegment pointer = token.pointer(ITableProxy.TYPE);
      e.segment()
          .set(ValueLayout.JAVA_LONG_UNALIGNED, EverythingStruct.OFFSET_unknown, pointer.address());
      IUnknown unknown = e.unknown();
      token.close();
      try (ITable same = ITableProxy.from(unknown)) {
        same.sort(null);
      }
      unknown.close();
      assertEquals(1, table.calls);
    }
  }

  @Callback
  interface Twice {
    @PreserveSig(whenThrown = 0)
    int apply(int value);
  }

  @ComStruct(size = 16)
  interface Handlers extends StructView {
    Twice first();

    void first(Twice value);

    @Nullable Twice second();

    void second(@Nullable Twice value);
  }

  @Test
  void aFunctionInAStructOutlivesTheStatement() {
    try (Arena arena = Arena.ofConfined()) {
      Handlers handlers = ViewFieldsTest_HandlersStruct.allocate(arena);
      ViewFieldsTest_TwiceProxy twice = ViewFieldsTest_TwiceStub.allocate(i -> 2 * i, arena);
      handlers.first(twice);
      handlers.second(twice);
      assertEquals(
          twice.segment().address(),
          handlers
              .segment()
              .get(ValueLayout.JAVA_LONG_UNALIGNED, ViewFieldsTest_HandlersStruct.OFFSET_second));
      assertEquals(twice, handlers.first());
      assertEquals(42, handlers.second().apply(21));
      handlers.second(null);
      assertNull(handlers.second());
      fails(
          IllegalStateException.class,
          "Handlers.second: the value is a Java function",
          () -> handlers.second(i -> i));
      fails(
          NullPointerException.class,
          "Handlers.first: the value is null",
          () -> handlers.first(null));
      assertEquals(twice, handlers.first());
      fails(
          ComException.class,
          "Handlers.first",
          () -> ViewFieldsTest_HandlersStruct.allocate(arena).first());
    }
  }

  @Test
  void mistakesNameTheField() {
    try (Arena arena = Arena.ofConfined()) {
      Everything e = EverythingStruct.allocate(arena);
      fails(
          NullPointerException.class, "Everything.corner: the value is null", () -> e.corner(null));
      fails(ComException.class, "Everything.utf8", e::utf8);
      fails(
          NullPointerException.class,
          "Everything.utf8: the value is null",
          () -> e.utf8(null, arena));
      fails(
          NullPointerException.class,
          "Everything.utf8: the allocator is null",
          () -> e.utf8("", null));
      fails(
          IllegalArgumentException.class,
          "Everything.utf8: the value contains U+0000",
          () -> e.utf8("\0", arena));
      fails(
          IllegalArgumentException.class,
          "Everything.numbers: the value has 3 elements, not 2",
          () -> e.numbers(new int[2]));
      fails(IllegalArgumentException.class, "Everything.text", () -> e.text("abcd"));
      fails(
          IllegalArgumentException.class,
          "Everything.times: the count field holds no number above 127, and this is 128",
          () -> e.times(new Time[128], arena));
      fails(IllegalArgumentException.class, "Everything.corner", () -> e.corner(Corner.UNKNOWN));
      fails(
          IllegalArgumentException.class,
          "Everything.utf8: the memory lies on the Java heap",
          () -> e.utf8("x", new HeapArena(arena)));
      e.count((byte) 2);
      fails(ComException.class, "Everything.times", e::times);
      e.count((byte) -1);
      fails(ComException.class, "Everything.times", e::times);
    }
  }

  private record HeapArena(Arena arena) implements Arena {
    @Override
    public MemorySegment allocate(long size, long alignment) {
      return MemorySegment.ofArray(new byte[(int) size]);
    }

    @Override
    public MemorySegment.Scope scope() {
      return arena.scope();
    }

    @Override
    public void close() {}
  }

  @Test
  void aFailedSetterChangesNothing() {
    try (Arena arena = Arena.ofConfined()) {
      Everything e = EverythingStruct.allocate(arena);
      e.corners(new Corner[] {Corner.LEFT, Corner.LEFT});
      assertThrows(NullPointerException.class, () -> e.corners(new Corner[] {Corner.RIGHT, null}));
      assertArrayEquals(new Corner[] {Corner.LEFT, Corner.LEFT}, e.corners());
      e.times(new Time[] {new Time(1, 2)}, arena);
      assertThrows(
          NullPointerException.class, () -> e.times(new Time[] {new Time(3, 4), null}, arena));
      assertArrayEquals(new Time[] {new Time(1, 2)}, e.times());
    }
  }
}
