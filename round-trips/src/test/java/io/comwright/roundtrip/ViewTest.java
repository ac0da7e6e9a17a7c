package io.comwright.roundtrip;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.comwright.Allocator;
import io.comwright.ComEnum;
import io.comwright.ComException;
import io.comwright.ComLeaks;
import io.comwright.ComObject;
import io.comwright.ComScope;
import io.comwright.CustomMarshaller;
import io.comwright.Guid;
import io.comwright.HResult;
import io.comwright.Handle;
import io.comwright.IUnknown;
import io.comwright.IntRef;
import io.comwright.Ref;
import io.comwright.StructList;
import io.comwright.StructView;
import io.comwright.TaskMemory;
import io.comwright.UpcallFailureListener;
import io.comwright.annotation.Ansi;
import io.comwright.annotation.Borrowed;
import io.comwright.annotation.Bstr;
import io.comwright.annotation.Callback;
import io.comwright.annotation.CoTaskMem;
import io.comwright.annotation.ComInterface;
import io.comwright.annotation.ComStruct;
import io.comwright.annotation.FixedSize;
import io.comwright.annotation.Flags;
import io.comwright.annotation.FlexibleArray;
import io.comwright.annotation.FreeWith;
import io.comwright.annotation.MarshalWith;
import io.comwright.annotation.NativeSize;
import io.comwright.annotation.Offset;
import io.comwright.annotation.Out;
import io.comwright.annotation.Outs;
import io.comwright.annotation.Pointer;
import io.comwright.annotation.PreserveSig;
import io.comwright.annotation.SizeIs;
import io.comwright.annotation.StructSize;
import io.comwright.annotation.UnknownValue;
import io.comwright.annotation.Unsigned;
import io.comwright.annotation.Utf8;
import io.comwright.annotation.VariantBool;
import io.comwright.annotation.WideChar;
import io.comwright.annotation.Win32Bool;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.ValueLayout;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Structs that are viewed in place: their fields, and their way through calls. */
@ExtendWith(Accounting.class)
class ViewTest {
  private static final Guid ID = Guid.parse("01020304-0506-0708-090a-0b0c0d0e0f10");

  /** A FILETIME. */
  @ComStruct(size = 8)
  public record Time(@Unsigned int low, @Unsigned int high) {}

  @ComStruct(size = 16)
  interface SBinary extends StructView {
    int cb();

    @SizeIs("cb")
    byte[] lpb();

    void lpb(byte[] value, Arena arena);
  }

  @ComStruct(size = 24)
  interface SPropValue extends StructView {
    @Unsigned
    int ulPropTag();

    void ulPropTag(int value);

    int dwAlignPad();

    @Offset(8)
    short i();

    void i(short value);

    @Offset(8)
    int l();

    void l(int value);

    @Offset(8)
    double dbl();

    void dbl(double value);

    @Offset(8)
    @VariantBool
    boolean b();

    void b(boolean value);

    @Offset(8)
    Time ft();

    void ft(Time value);

    @Offset(8)
    @Ansi
    String lpszA();

    void lpszA(String value, Arena arena);

    @Offset(8)
    SBinary bin();

    @Offset(8)
    @Pointer
    Guid lpguid();

    void lpguid(Guid value, Arena arena);
  }

  @ComStruct(size = 16)
  interface SRow extends StructView {
    int ulAdrEntryPad();

    int cValues();

    void cValues(int value);

    @SizeIs("cValues")
    StructList<SPropValue> lpProps();

    void lpProps(StructList<SPropValue> value);
  }

  @ComStruct(size = 8)
  interface SRowSet extends StructView {
    int cRows();

    void cRows(int value);

    @FlexibleArray("cRows")
    StructList<SRow> aRow();
  }

  @ComStruct
  interface Tags extends StructView {
    @Unsigned
    int count();

    void count(int value);

    @FlexibleArray("count")
    int[] tags();

    void tags(int[] value);
  }

  @ComStruct(size = 18, pack = 1)
  interface Wave extends StructView {
    short tag();

    void tag(short value);

    @Offset(16)
    @Unsigned
    short cbSize();

    void cbSize(short value);

    @FlexibleArray("cbSize")
    byte[] extra();
  }

  @ComStruct(size = 40, pack = 1)
  interface WaveExtensible extends StructView {
    Wave format();

    @Offset(18)
    short bits();

    void bits(short value);

    int mask();

    void mask(int value);

    Guid subFormat();

    void subFormat(Guid value);
  }

  @NativeSize(2)
  enum Corner implements ComEnum {
    LEFT(1),
    RIGHT(2),
    @UnknownValue
    UNKNOWN(-1);

    private final long value;

    Corner(long value) {
      this.value = value;
    }

    @Override
    public long value() {
      return value;
    }
  }

  @Flags
  record Bits(short bits) {}

  @ComStruct(size = 4)
  interface Part extends StructView {
    @StructSize
    short size();

    short value();

    void value(short value);
  }

  /** Every kind of field. */
  @ComStruct
  interface Everything extends StructView {
    @StructSize
    int size();

    void size(int value);

    byte count();

    void count(byte value);

    char c();

    void c(char value);

    long l();

    void l(long value);

    float f();

    void f(float value);

    @Win32Bool
    boolean flag();

    void flag(boolean value);

    Corner corner();

    void corner(Corner value);

    Bits bits();

    void bits(Bits value);

    Handle handle();

    void handle(Handle value);

    @Nullable Handle handleOrNull();

    void handleOrNull(@Nullable Handle value);

    HResult result();

    void result(HResult value);

    MemorySegment data();

    void data(MemorySegment value);

    @FixedSize(3)
    int[] numbers();

    void numbers(int[] value);

    @FixedSize(2)
    Corner[] corners();

    void corners(Corner[] value);

    @FixedSize(4)
    String text();

    void text(String value);

    @FixedSize(2)
    StructList<SBinary> binaries();

    @Nullable String title();

    void title(@Nullable String value, Arena arena);

    @Utf8
    String utf8();

    void utf8(String value, Arena arena);

    @WideChar
    String wide();

    void wide(String value, Arena arena);

    @Bstr
    String bstr();

    void bstr(String value, Arena arena);

    @Nullable IUnknown unknown();

    @Pointer
    long unknownPointer();

    @Pointer
    @Nullable Time time();

    void time(@Nullable Time value, Arena arena);

    @Pointer
    @Nullable Everything next();

    void next(@Nullable Everything value);

    @SizeIs("count")
    Corner @Nullable [] more();

    void more(Corner @Nullable [] value, Arena arena);

    @SizeIs("count")
    Time[] times();

    void times(Time[] value, Arena arena);

    Part part();

    @FixedSize(2)
    StructList<Part> parts();

    @MarshalWith(Moments.class)
    Instant moment();

    void moment(Instant value);
  }

  /** An {@code Instant} as a FILETIME. */
  public static final class Moments implements CustomMarshaller<Instant, Time> {
    /** Made by generated code. */
    public Moments() {}

    @Override
    public Time toNative(Instant value, SegmentAllocator call) {
      return new Time(value.getNano(), (int) value.getEpochSecond());
    }

    @Override
    public Instant fromNative(Time value) {
      return Instant.ofEpochSecond(value.high(), value.low());
    }
  }

  /** An API whose rows are freed one by one. */
  public static final class RowHeap implements Allocator {
    /** Made by generated code. */
    public RowHeap() {}

    @Override
    public long allocate(long size) {
      return TaskMemory.allocator().allocate(size);
    }

    @Override
    public void free(long address) {
      if (address != 0) {
        SRowSet rows = ViewTest_SRowSetStruct.of(raw(address, 1 << 16));
        for (SRow row : rows.aRow()) {
          TaskMemory.allocator().free(row.segment().get(ValueLayout.JAVA_LONG_UNALIGNED, 8));
        }
        TaskMemory.allocator().free(address);
      }
    }
  }

  @Outs
  record Found(int index, @CoTaskMem Tags tags, @CoTaskMem @Nullable Tags more) {}

  @ComInterface("00000000-0000-0000-0000-0000000000f2")
  interface ITable extends IUnknown {
    void setColumns(Tags tags, int flags);

    void sort(@Nullable Tags order);

    void setProps(int count, @SizeIs("count") @Nullable StructList<SPropValue> props);

    void setRow(@SizeIs StructList<SPropValue> props);

    void sized(Everything value);

    @FreeWith(RowHeap.class)
    SRowSet queryRows(int count, int flags);

    @CoTaskMem
    @Nullable Tags tags();

    @CoTaskMem
    Wave wave();

    @Borrowed
    Tags ownTags();

    void out(@Out @CoTaskMem @Nullable Ref<@Nullable Tags> tags, @Out @CoTaskMem Ref<Wave> wave);

    Found find();

    @PreserveSig
    @Borrowed
    @Nullable Tags current();

    @PreserveSig
    @CoTaskMem
    Tags copy();
  }

  /** Answers as the test says. */
  static class Table implements ITable {
    Consumer<StructView> view = ignored -> {};
    Consumer<@Nullable StructList<SPropValue>> list = ignored -> {};
    Supplier<@Nullable StructView> answer = () -> null;
    Supplier<@Nullable StructView> second = () -> null;
    int calls;

    @Override
    public void setColumns(Tags tags, int flags) {
      calls++;
      view.accept(tags);
    }

    @Override
    public void sort(@Nullable Tags order) {
      calls++;
      view.accept(order);
    }

    @Override
    public void setProps(int count, @Nullable StructList<SPropValue> props) {
      calls++;
      list.accept(props);
    }

    @Override
    public void setRow(StructList<SPropValue> props) {
      calls++;
      list.accept(props);
    }

    @Override
    public void sized(Everything value) {
      calls++;
      view.accept(value);
    }

    @Override
    public SRowSet queryRows(int count, int flags) {
      return (SRowSet) answer.get();
    }

    @Override
    public @Nullable Tags tags() {
      return (Tags) answer.get();
    }

    @Override
    public Wave wave() {
      return (Wave) answer.get();
    }

    @Override
    public Tags ownTags() {
      return (Tags) answer.get();
    }

    @Override
    public void out(@Nullable Ref<@Nullable Tags> tags, Ref<Wave> wave) {
      if (tags != null) {
        tags.set((Tags) answer.get());
      }
      wave.set((Wave) second.get());
    }

    @Override
    public Found find() {
      return new Found(7, (Tags) answer.get(), (Tags) second.get());
    }

    @Override
    public @Nullable Tags current() {
      return (Tags) answer.get();
    }

    @Override
    public Tags copy() {
      return (Tags) answer.get();
    }
  }

  @SuppressWarnings("restricted")
  private static MemorySegment raw(long address, long size) {
    return MemorySegment.ofAddress(address).reinterpret(size);
  }

  private static Tags tags(Arena arena, int... values) {
    Tags tags = ViewTest_TagsStruct.allocate(arena, values.length);
    tags.tags(values);
    return tags;
  }

  private static Tags ownTags(int... values) {
    Tags tags = ViewTest_TagsStruct.allocate(TaskMemory.allocator(), values.length);
    tags.tags(values);
    return tags;
  }

  // ---- Fields.

  @Test
  void unionMembersLieInTheSamePlace() {
    try (Arena arena = Arena.ofConfined()) {
      SPropValue value = ViewTest_SPropValueStruct.allocate(arena);
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
      Everything e = ViewTest_EverythingStruct.allocate(arena);
      assertEquals(ViewTest_EverythingStruct.SIZE, e.size());
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
      Everything e = ViewTest_EverythingStruct.allocate(arena);
      MemorySegment pointer = token.pointer(ViewTest_ITableProxy.TYPE);
      e.segment()
          .set(
              ValueLayout.JAVA_LONG_UNALIGNED,
              ViewTest_EverythingStruct.OFFSET_unknown,
              pointer.address());
      IUnknown unknown = e.unknown();
      token.close();
      try (ITable same = ViewTest_ITableProxy.from(unknown)) {
        same.sort(null);
      }
      unknown.close();
      assertEquals(1, table.calls);
    }
  }

  @Callback
  interface Twice {
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
      Handlers handlers = ViewTest_HandlersStruct.allocate(arena);
      ViewTest_TwiceProxy twice = ViewTest_TwiceStub.allocate(i -> 2 * i, arena);
      handlers.first(twice);
      handlers.second(twice);
      assertEquals(
          twice.segment().address(),
          handlers
              .segment()
              .get(ValueLayout.JAVA_LONG_UNALIGNED, ViewTest_HandlersStruct.OFFSET_second));
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
          () -> ViewTest_HandlersStruct.allocate(arena).first());
    }
  }

  @Test
  void mistakesNameTheField() {
    try (Arena arena = Arena.ofConfined()) {
      Everything e = ViewTest_EverythingStruct.allocate(arena);
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

  private static <T extends Throwable> T fails(Class<T> type, String text, Runnable code) {
    T failure = assertThrows(type, code::run);
    assertTrue(failure.toString().contains(text), failure.toString());
    return failure;
  }

  @Test
  void aFailedSetterChangesNothing() {
    try (Arena arena = Arena.ofConfined()) {
      Everything e = ViewTest_EverythingStruct.allocate(arena);
      e.corners(new Corner[] {Corner.LEFT, Corner.LEFT});
      assertThrows(NullPointerException.class, () -> e.corners(new Corner[] {Corner.RIGHT, null}));
      assertArrayEquals(new Corner[] {Corner.LEFT, Corner.LEFT}, e.corners());
      e.times(new Time[] {new Time(1, 2)}, arena);
      assertThrows(
          NullPointerException.class, () -> e.times(new Time[] {new Time(3, 4), null}, arena));
      assertArrayEquals(new Time[] {new Time(1, 2)}, e.times());
    }
  }

  @Test
  void memoryIsBounded() {
    try (Arena arena = Arena.ofConfined()) {
      fails(
          IllegalArgumentException.class,
          "SPropValueStruct.of: the segment has 23 bytes, and SPropValue has 24",
          () -> ViewTest_SPropValueStruct.of(arena.allocate(23)));
      Tags tags = tags(arena, 1, 2, 3);
      assertArrayEquals(new int[] {1, 2, 3}, tags.tags());
      tags.count(4);
      fails(IndexOutOfBoundsException.class, "Tags.tags", tags::tags);
      fails(IndexOutOfBoundsException.class, "Tags.tags", () -> tags.tags(new int[4]));
      tags.count(-1);
      fails(ComException.class, "Tags.tags", tags::tags);
      tags.tags(new int[] {5});
      assertEquals(1, tags.count());
      SRowSet rows = ViewTest_SRowSetStruct.allocate(arena, 2);
      assertEquals(40, rows.segment().byteSize());
      assertEquals(2, rows.aRow().size());
      assertThrows(IndexOutOfBoundsException.class, () -> rows.aRow().get(2));
      assertThrows(UnsupportedOperationException.class, () -> rows.aRow().remove(0));
      rows.cRows(-1);
      fails(ComException.class, "SRowSet.aRow", rows::aRow);
    }
  }

  @Test
  void readOnlyMemoryIsNotWritten() {
    try (Arena arena = Arena.ofConfined()) {
      Wave wave = ViewTest_WaveStruct.of(arena.allocate(18).asReadOnly());
      assertEquals(0, wave.tag());
      fails(UnsupportedOperationException.class, "Wave.tag", () -> wave.tag((short) 1));
    }
  }

  @Test
  void aStructIsViewedAsALargerOne() {
    try (Arena arena = Arena.ofConfined()) {
      WaveExtensible whole = ViewTest_WaveExtensibleStruct.allocate(arena);
      whole.subFormat(ID);
      whole.mask(3);
      Wave format = whole.format();
      format.cbSize((short) 22);
      assertEquals(22, format.extra().length);
      assertEquals(ID, ViewTest_WaveExtensibleStruct.of(format).subFormat());
      Wave small = ViewTest_WaveStruct.allocate(arena, 0);
      fails(
          IllegalArgumentException.class,
          "WaveExtensibleStruct.of: ViewTest_WaveStruct",
          () -> ViewTest_WaveExtensibleStruct.of(small));
      format.cbSize((short) 23);
      fails(IndexOutOfBoundsException.class, "Wave.extra", format::extra);
    }
  }

  @Test
  void memoryOnTheHeapIsViewedToo() {
    WaveExtensible whole =
        ViewTest_WaveExtensibleStruct.of(MemorySegment.ofArray(new byte[41]).asSlice(1));
    whole.mask(-5);
    whole.subFormat(ID);
    assertEquals(-5, whole.mask());
    assertEquals(ID, whole.subFormat());
  }

  @Test
  void aViewEndsWithItsArena() {
    Arena arena = Arena.ofConfined();
    Everything e = ViewTest_EverythingStruct.allocate(arena);
    e.time(new Time(1, 2), arena);
    Part part = e.part();
    StructList<Part> parts = e.parts();
    Part second = parts.get(1);
    e.next(e);
    Everything next = e.next();
    arena.close();
    for (Runnable use :
        List.<Runnable>of(
            e::l,
            () -> e.l(1),
            e::numbers,
            () -> e.numbers(new int[3]),
            e::part,
            e::parts,
            e::times,
            e::text,
            e::utf8,
            e::next,
            part::value,
            second::value,
            next::l)) {
      assertThrows(IllegalStateException.class, use::run);
    }
    fails(IllegalStateException.class, "Everything.l: its memory is gone", e::l);
    assertTrue(e.toString().endsWith("[expired]"), e.toString());
  }

  @Test
  void aViewBelongsToTheThreadOfItsArena() throws InterruptedException {
    try (Arena arena = Arena.ofConfined()) {
      Wave wave = ViewTest_WaveStruct.allocate(arena, 0);
      List<Throwable> thrown = new ArrayList<>();
      Thread thread =
          new Thread(
              () ->
                  thrown.add(assertThrows(WrongThreadException.class, () -> wave.tag((short) 1))));
      thread.start();
      thread.join();
      assertTrue(thrown.getFirst().getMessage().startsWith("Wave.tag: "), thrown.toString());
    }
  }

  // ---- Arguments.

  @Test
  void anArgumentIsTheCallersMemory() {
    Table table = new Table();
    List<StructView> kept = new ArrayList<>();
    table.view =
        view -> {
          Tags tags = (Tags) view;
          assertArrayEquals(new int[] {1, 2, 3}, tags.tags());
          assertEquals(16, tags.segment().byteSize());
          tags.tags(new int[] {4, 5});
          kept.add(tags);
          tags.close();
          assertEquals(2, tags.count());
        };
    try (ITable proxy = ViewTest_ITableProxy.from(table);
        Arena arena = Arena.ofConfined()) {
      Tags tags = tags(arena, 1, 2, 3);
      proxy.setColumns(tags, 0);
      assertArrayEquals(new int[] {4, 5}, tags.tags());
      fails(IllegalStateException.class, "Tags.count", () -> ((Tags) kept.getFirst()).count());
      tags.close();
      assertEquals(2, tags.count());
      table.view = view -> kept.add(view);
      proxy.sort(null);
      assertNull(kept.getLast());
      proxy.sort(tags);
      fails(IllegalStateException.class, "Tags.count", () -> ((Tags) kept.getLast()).tags());
    }
  }

  @Test
  void anArgumentExpiresAfterAFailureToo() {
    Table table = new Table();
    List<Tags> kept = new ArrayList<>();
    table.view =
        view -> {
          kept.add((Tags) view);
          throw new ComException(HResult.E_ABORT, "no");
        };
    quietly(
        () -> {
          try (ITable proxy = ViewTest_ITableProxy.from(table);
              Arena arena = Arena.ofConfined()) {
            Tags tags = tags(arena, 1);
            ComException failure =
                assertThrows(ComException.class, () -> proxy.setColumns(tags, 0));
            assertEquals(HResult.E_ABORT, failure.hresult().code());
            assertThrows(IllegalStateException.class, () -> kept.getFirst().count());
          }
        });
  }

  private static void quietly(Runnable code) {
    UpcallFailureListener before = ComObject.onUpcallFailure((method, answer, thrown) -> {});
    try {
      code.run();
    } finally {
      ComObject.onUpcallFailure(before);
    }
  }

  @Test
  void aWrongArgumentIsFoundBeforeTheCall() {
    Table table = new Table();
    try (ITable proxy = ViewTest_ITableProxy.from(table);
        Arena arena = Arena.ofConfined()) {
      fails(
          NullPointerException.class,
          "ITable.setColumns: tags is null",
          () -> proxy.setColumns(null, 0));
      Tags heap = ViewTest_TagsStruct.of(MemorySegment.ofArray(new byte[8]));
      fails(
          IllegalArgumentException.class,
          "ITable.setColumns: tags lies on the Java heap",
          () -> proxy.setColumns(heap, 0));
      Tags tooMany = tags(arena, 1);
      tooMany.count(2);
      fails(
          IllegalArgumentException.class,
          "ITable.setColumns: tags has 8 bytes, which is too small for Tags with a count of 2",
          () -> proxy.setColumns(tooMany, 0));
      Arena closed = Arena.ofConfined();
      Tags gone = tags(closed, 1);
      closed.close();
      fails(
          IllegalStateException.class,
          "ITable.setColumns: tags: its memory is gone",
          () -> proxy.setColumns(gone, 0));
      Tags own = new OwnTags(arena.allocate(3));
      fails(
          IllegalArgumentException.class, "ITable.sort: order has 3 bytes", () -> proxy.sort(own));
      assertEquals(0, table.calls);
    }
  }

  /** Somebody's own idea of a view. */
  private record OwnTags(MemorySegment segment) implements Tags {
    @Override
    public int count() {
      throw new AssertionError();
    }

    @Override
    public void count(int value) {
      throw new AssertionError();
    }

    @Override
    public int[] tags() {
      throw new AssertionError();
    }

    @Override
    public void tags(int[] value) {
      throw new AssertionError();
    }
  }

  @Test
  void anOwnClassPassesItsSegment() {
    Table table = new Table();
    table.view = view -> assertArrayEquals(new int[] {7}, ((Tags) view).tags());
    try (ITable proxy = ViewTest_ITableProxy.from(table);
        Arena arena = Arena.ofConfined()) {
      proxy.setColumns(new OwnTags(tags(arena, 7).segment()), 0);
      assertEquals(1, table.calls);
    }
  }

  @Test
  void aListIsTheCallersMemory() {
    Table table = new Table();
    List<StructList<SPropValue>> kept = new ArrayList<>();
    table.list =
        list -> {
          kept.add(list);
          if (list != null) {
            for (SPropValue value : list) {
              value.l(value.ulPropTag() + 1);
            }
          }
        };
    try (ITable proxy = ViewTest_ITableProxy.from(table);
        Arena arena = Arena.ofConfined()) {
      StructList<SPropValue> props = ViewTest_SPropValueStruct.allocateArray(arena, 3);
      for (int i = 0; i < 3; i++) {
        props.get(i).ulPropTag(10 * i);
      }
      proxy.setProps(2, props);
      assertEquals(List.of(1, 11, 0), props.stream().map(SPropValue::l).toList());
      assertEquals(2, kept.getLast().size());
      proxy.setRow(props);
      assertEquals(List.of(1, 11, 21), props.stream().map(SPropValue::l).toList());
      assertThrows(IllegalStateException.class, () -> kept.getLast().get(0).l());
      proxy.setRow(ViewTest_SPropValueStruct.allocateArray(arena, 0));
      assertEquals(0, kept.getLast().size());
      proxy.setProps(0, null);
      assertNull(kept.getLast());
      fails(
          IllegalArgumentException.class,
          "ITable.setProps: props has 3 elements, and the count is 4",
          () -> proxy.setProps(4, props));
    }
  }

  @Test
  void aStructThatIsTooSmallIsRefused() {
    Table table = new Table();
    quietly(
        () -> {
          try (ITable proxy = ViewTest_ITableProxy.from(table);
              Arena arena = Arena.ofConfined()) {
            Everything e = ViewTest_EverythingStruct.allocate(arena);
            proxy.sized(e);
            e.size(e.size() + 8);
            proxy.sized(e);
            e.size(ViewTest_EverythingStruct.SIZE - 1);
            ComException failure = assertThrows(ComException.class, () -> proxy.sized(e));
            assertEquals(HResult.E_INVALIDARG, failure.hresult().code());
            assertEquals(2, table.calls);
          }
        });
  }

  // ---- Results.

  private static SRowSet rows(int count) {
    SRowSet rows = ViewTest_SRowSetStruct.allocate(new RowHeap(), count);
    for (int i = 0; i < count; i++) {
      StructList<SPropValue> props =
          ViewTest_SPropValueStruct.allocateArray(TaskMemory.allocator().segments(), 2);
      props.get(0).ulPropTag(100 + i);
      props.get(1).dbl(i / 2.0);
      rows.aRow().get(i).lpProps(props);
    }
    return rows;
  }

  @Test
  void rowsAreHandedOverAndFreed() {
    Table table = new Table();
    SRowSet made = rows(3);
    table.answer = () -> made;
    try (ITable proxy = ViewTest_ITableProxy.from(table)) {
      SRowSet rows = proxy.queryRows(3, 0);
      assertThrows(IllegalStateException.class, made::cRows);
      assertTrue(made.toString().endsWith("[closed]"), made.toString());
      assertEquals(3, rows.aRow().size());
      SRow kept = rows.aRow().get(2);
      assertEquals(2, kept.cValues());
      SPropValue prop = kept.lpProps().get(1);
      assertEquals(102, kept.lpProps().get(0).ulPropTag());
      assertEquals(1.0, prop.dbl());
      rows.close();
      rows.close();
      fails(IllegalStateException.class, "SRowSet.cRows: the view is closed", rows::cRows);
      assertThrows(IllegalStateException.class, kept::cValues);
      assertThrows(IllegalStateException.class, prop::dbl);
      made.close();
    }
  }

  @Test
  void aResultThatIsNotTheReceiversToFreeIsRefusedOrCopied() {
    Table table = new Table();
    quietly(
        () -> {
          try (ITable proxy = ViewTest_ITableProxy.from(table);
              Arena arena = Arena.ofConfined()) {
            SRowSet rows = ViewTest_SRowSetStruct.allocate(arena, 1);
            table.answer = () -> rows;
            ComException failure = assertThrows(ComException.class, () -> proxy.queryRows(1, 0));
            assertEquals(HResult.E_FAIL, failure.hresult().code());
            assertEquals(1, rows.cRows());
            // Tags have no pointers.
            Tags tags = tags(arena, 4, 5);
            table.answer = () -> tags;
            try (Tags copy = proxy.tags()) {
              assertArrayEquals(new int[] {4, 5}, copy.tags());
              assertNotEquals(tags, copy);
            }
            assertArrayEquals(new int[] {4, 5}, tags.tags());
            // Of another allocator: copied, and given up as any other.
            Tags other = ViewTest_TagsStruct.allocate(new RowHeap(), 0);
            table.answer = () -> other;
            proxy.tags().close();
            assertThrows(IllegalStateException.class, other::count);
            SRowSet wrong = ViewTest_SRowSetStruct.allocate(TaskMemory.allocator(), 0);
            table.answer = () -> wrong;
            assertThrows(ComException.class, () -> proxy.queryRows(1, 0));
            assertThrows(IllegalStateException.class, wrong::cRows);
            table.answer = () -> null;
            assertNull(proxy.tags());
            assertThrows(ComException.class, proxy::wave);
          }
        });
  }

  @Test
  void outsAreOwned() {
    Table table = new Table();
    try (ITable proxy = ViewTest_ITableProxy.from(table);
        Arena arena = Arena.ofConfined()) {
      Ref<Tags> tags = new Ref<>();
      Ref<Wave> wave = new Ref<>();
      table.answer = () -> ownTags(1);
      table.second = () -> ViewTest_WaveStruct.allocate(TaskMemory.allocator(), 2);
      proxy.out(tags, wave);
      assertArrayEquals(new int[] {1}, tags.get().tags());
      assertEquals(2, wave.get().extra().length);
      tags.get().close();
      wave.get().close();
      table.answer = () -> null;
      proxy.out(tags, wave);
      assertNull(tags.get());
      wave.get().close();
      proxy.out(null, wave);
      wave.get().close();
      table.answer = () -> ownTags(2);
      table.second = () -> tags(arena, 9);
      Found found = proxy.find();
      try (Tags first = found.tags();
          Tags more = found.more()) {
        assertArrayEquals(new int[] {2}, first.tags());
        assertArrayEquals(new int[] {9}, more.tags());
      }
    }
  }

  @Test
  void aFailureAmongOutsFreesTheRest() {
    Table table = new Table();
    quietly(
        () -> {
          try (ITable proxy = ViewTest_ITableProxy.from(table)) {
            Ref<Tags> tags = new Ref<>();
            Ref<Wave> wave = new Ref<>();
            table.answer = () -> ownTags(1);
            table.second = () -> null;
            assertThrows(ComException.class, () -> proxy.out(tags, wave));
            assertNull(tags.get());
            table.answer = () -> null;
            table.second = () -> ownTags(1);
            assertThrows(ComException.class, proxy::find);
          }
        });
  }

  @Test
  void aResultThatSaysNonsenseIsFreed() {
    Table table = new Table();
    Tags made = ownTags(1);
    table.answer = () -> made;
    quietly(
        () -> {
          try (ITable proxy = ViewTest_ITableProxy.from(table)) {
            made.count(-1);
            assertThrows(ComException.class, proxy::tags);
            made.close();
          }
        });
  }

  @Test
  void aBorrowedResultStaysTheImplementations() {
    Table table = new Table();
    try (ITable proxy = ViewTest_ITableProxy.from(table);
        Arena arena = Arena.ofConfined()) {
      Tags tags = tags(arena, 1, 2);
      table.answer = () -> tags;
      try (Tags own = proxy.ownTags()) {
        assertEquals(tags, own);
        own.tags(new int[] {3});
      }
      assertArrayEquals(new int[] {3}, tags.tags());
      try (Tags own = proxy.current()) {
        assertEquals(tags, own);
      }
      table.answer = () -> null;
      assertNull(proxy.current());
      table.answer = () -> ownTags(6);
      try (Tags copy = proxy.copy()) {
        assertArrayEquals(new int[] {6}, copy.tags());
      }
    }
  }

  @Test
  void aScopeClosesWhatArrives() {
    Table table = new Table();
    table.answer = () -> ownTags(1);
    try (ITable proxy = ViewTest_ITableProxy.from(table)) {
      Tags inside;
      Tags escaped;
      try (ComScope scope = ComScope.open()) {
        inside = proxy.tags();
        escaped = scope.escape(proxy.tags());
        assertEquals(1, inside.count());
      }
      assertThrows(IllegalStateException.class, inside::count);
      assertEquals(1, escaped.count());
      escaped.close();
    }
  }

  @Test
  void whatIsNotClosedIsALeak() {
    ComLeaks.Level before = ComLeaks.level();
    ComLeaks.level(ComLeaks.Level.ALL);
    try {
      long open = ComLeaks.openCount();
      Tags tags = ownTags(1);
      assertEquals(open + 1, ComLeaks.openCount());
      assertTrue(
          ComLeaks.open().stream().anyMatch(each -> each.what().equals(tags.toString())),
          tags.toString());
      tags.close();
      tags.close();
      assertEquals(open, ComLeaks.openCount());
      assertFalse(
          ComLeaks.open().stream().anyMatch(each -> each.what().startsWith("ViewTest_Tags")));
    } finally {
      ComLeaks.level(before);
    }
  }

  @Test
  void anAllocatorThatFailsLeaksNothing() {
    assertThrows(
        IllegalArgumentException.class,
        () -> ViewTest_TagsStruct.allocate(TaskMemory.allocator(), -1));
    try (Arena arena = Arena.ofConfined()) {
      assertThrows(
          IllegalArgumentException.class, () -> ViewTest_SPropValueStruct.allocateArray(arena, -1));
      fails(
          IllegalArgumentException.class,
          "the count 65536 does not fit",
          () -> ViewTest_WaveStruct.allocate(TaskMemory.allocator(), 65536));
    }
  }

  // ---- Arrays that the callee allocates.

  /** Frees what it has allocated, once. */
  public static final class PropHeap implements Allocator {
    static final List<Long> LIVE = new ArrayList<>();

    /** Made by generated code. */
    public PropHeap() {}

    @Override
    public long allocate(long size) {
      assertTrue(size > 0);
      long address = TaskMemory.allocator().allocate(size);
      LIVE.add(address);
      return address;
    }

    @Override
    public void free(long address) {
      if (address != 0) {
        assertTrue(LIVE.remove(address), "freed twice");
        TaskMemory.allocator().free(address);
      }
    }
  }

  @Callback
  interface Giver {
    void give(
        @Out @Borrowed Ref<Tags> tags,
        @Out @Borrowed @SizeIs Ref<StructList<SPropValue>> props,
        @Out @FreeWith(PropHeap.class) @SizeIs Ref<StructList<SPropValue>> own);
  }

  @ComInterface("00000000-0000-0000-0000-0000000000f8")
  interface IProps extends IUnknown {
    @FreeWith(PropHeap.class)
    @SizeIs
    StructList<SPropValue> getProps(@Nullable Tags tags, int flags);

    void find(
        @Out @Unsigned IntRef count,
        @Out @FreeWith(PropHeap.class) @SizeIs("count") Ref<StructList<SPropValue>> props,
        @Out @CoTaskMem Ref<Tags> tags);

    @CoTaskMem
    @SizeIs(after = true)
    @Nullable StructList<WaveExtensible> waves();

    @Borrowed
    @SizeIs
    StructList<SPropValue> ownProps();

    void some(
        @Out @FreeWith(PropHeap.class) @SizeIs
            @Nullable Ref<@Nullable StructList<SPropValue>> props);

    void ask(Giver giver);
  }

  /** Answers as the test says. */
  static class Props implements IProps {
    Supplier<@Nullable StructList<SPropValue>> answer = () -> null;
    Supplier<@Nullable StructList<WaveExtensible>> waves = () -> null;
    Supplier<@Nullable Tags> tags = () -> ownTags(1);
    int reported = -1;

    @Override
    public StructList<SPropValue> getProps(@Nullable Tags tags, int flags) {
      return answer.get();
    }

    @Override
    public void find(IntRef count, Ref<StructList<SPropValue>> props, Ref<Tags> tags) {
      StructList<SPropValue> made = answer.get();
      props.set(made);
      count.set(reported >= 0 ? reported : made.size());
      tags.set(this.tags.get());
    }

    @Override
    public @Nullable StructList<WaveExtensible> waves() {
      return waves.get();
    }

    @Override
    public StructList<SPropValue> ownProps() {
      return answer.get();
    }

    @Override
    public void some(@Nullable Ref<@Nullable StructList<SPropValue>> props) {
      if (props != null) {
        props.set(answer.get());
      }
    }

    @Override
    public void ask(Giver giver) {
      Ref<Tags> tags = new Ref<>();
      Ref<StructList<SPropValue>> props = new Ref<>();
      Ref<StructList<SPropValue>> own = new Ref<>();
      giver.give(tags, props, own);
      assertArrayEquals(new int[] {8}, tags.get().tags());
      assertEquals(List.of(0, 1, 2), props.get().stream().map(SPropValue::l).toList());
      props.get().close();
      assertEquals(2, props.get().get(2).l());
      assertEquals(List.of(0), own.get().stream().map(SPropValue::l).toList());
      own.get().close();
    }
  }

  private static StructList<SPropValue> props(Allocator allocator, int count) {
    return numbered(ViewTest_SPropValueStruct.allocateArray(allocator, count));
  }

  private static StructList<SPropValue> numbered(StructList<SPropValue> props) {
    for (int i = 0; i < props.size(); i++) {
      props.get(i).l(i);
    }
    return props;
  }

  private static List<Integer> numbers(StructList<SPropValue> props) {
    return props.stream().map(SPropValue::l).toList();
  }

  @Test
  void aListIsHandedOverAndFreed() {
    Props props = new Props();
    List<StructList<SPropValue>> made = new ArrayList<>();
    props.answer =
        () -> {
          made.add(props(new PropHeap(), 3));
          return made.getLast();
        };
    try (IProps proxy = ViewTest_IPropsProxy.from(props)) {
      StructList<SPropValue> list = proxy.getProps(null, 0);
      assertEquals(1, PropHeap.LIVE.size());
      assertEquals(List.of(0, 1, 2), numbers(list));
      assertEquals(72, list.segment().byteSize());
      assertEquals(list.segment().address(), PropHeap.LIVE.getFirst());
      StructList<SPropValue> gone = made.getFirst();
      assertTrue(gone.toString().endsWith("[3, closed]"), gone.toString());
      assertThrows(IllegalStateException.class, () -> gone.get(0).l());
      gone.close();
      SPropValue kept = list.get(2);
      SPropValue inner = list.iterator().next();
      inner.close();
      assertEquals(2, kept.l());
      list.close();
      list.close();
      assertEquals(List.of(), PropHeap.LIVE);
      assertThrows(IllegalStateException.class, kept::l);
      assertThrows(IllegalStateException.class, () -> list.get(0).l());
      assertThrows(IndexOutOfBoundsException.class, () -> list.get(3));

      IntRef count = new IntRef();
      Ref<StructList<SPropValue>> out = new Ref<>();
      Ref<Tags> tags = new Ref<>();
      proxy.find(count, out, tags);
      assertEquals(3, count.get());
      assertEquals(List.of(0, 1, 2), numbers(out.get()));
      out.get().close();
      tags.get().close();
      proxy.some(null);
      proxy.some(out);
      assertEquals(3, out.get().size());
      out.get().close();
      assertEquals(List.of(), PropHeap.LIVE);
    }
  }

  @Test
  void anEmptyListAndNone() {
    Props props = new Props();
    try (IProps proxy = ViewTest_IPropsProxy.from(props);
        Arena arena = Arena.ofConfined()) {
      props.answer = () -> props(new PropHeap(), 0);
      StructList<SPropValue> list = proxy.getProps(null, 0);
      assertEquals(List.of(), list);
      assertEquals(1, PropHeap.LIVE.size());
      list.close();
      // No struct has a pointer that could be handed out twice.
      props.answer = () -> ViewTest_SPropValueStruct.allocateArray(arena, 0);
      proxy.getProps(null, 0).close();
      assertEquals(List.of(), PropHeap.LIVE);
      Ref<StructList<SPropValue>> out = new Ref<>(list);
      props.answer = () -> null;
      proxy.some(out);
      assertNull(out.get());
      assertNull(proxy.waves());
    }
  }

  @Test
  void aListThatIsNotTheReceiversToFreeIsRefusedOrCopied() {
    Props props = new Props();
    quietly(
        () -> {
          try (IProps proxy = ViewTest_IPropsProxy.from(props);
              Arena arena = Arena.ofConfined()) {
            StructList<SPropValue> inArena = ViewTest_SPropValueStruct.allocateArray(arena, 1);
            props.answer = () -> inArena;
            ComException failure = assertThrows(ComException.class, () -> proxy.getProps(null, 0));
            assertEquals(HResult.E_FAIL, failure.hresult().code());
            assertEquals(0, inArena.get(0).l());
            // Of another allocator: given up and freed there.
            StructList<SPropValue> other = props(TaskMemory.allocator(), 1);
            props.answer = () -> other;
            assertThrows(ComException.class, () -> proxy.getProps(null, 0));
            assertThrows(IllegalStateException.class, () -> other.get(0).l());
            // Closed, and handed out twice.
            StructList<SPropValue> twice = props(new PropHeap(), 1);
            props.answer = () -> twice;
            proxy.getProps(null, 0).close();
            assertThrows(ComException.class, () -> proxy.getProps(null, 0));
            props.answer = () -> null;
            failure = assertThrows(ComException.class, () -> proxy.getProps(null, 0));
            assertEquals(HResult.E_POINTER, failure.hresult().code());
            // No pointers: copied.
            StructList<WaveExtensible> flat = ViewTest_WaveExtensibleStruct.allocateArray(arena, 2);
            flat.get(1).mask(5);
            props.waves = () -> flat;
            try (StructList<WaveExtensible> copy = proxy.waves()) {
              assertEquals(2, copy.size());
              assertEquals(5, copy.get(1).mask());
              copy.get(1).mask(6);
            }
            assertEquals(5, flat.get(1).mask());
            assertEquals(List.of(), PropHeap.LIVE);
          }
        });
  }

  @Test
  void theRemedyForAForeignListIsNamed() {
    Props props = new Props();
    List<Throwable> failures = new ArrayList<>();
    UpcallFailureListener before =
        ComObject.onUpcallFailure((method, answer, thrown) -> failures.add(thrown));
    try (IProps proxy = ViewTest_IPropsProxy.from(props);
        Arena arena = Arena.ofConfined()) {
      props.answer = () -> ViewTest_SPropValueStruct.allocateArray(arena, 1);
      assertThrows(ComException.class, () -> proxy.getProps(null, 0));
      String message = failures.getFirst().toString();
      assertTrue(message.contains("make the list with SPropValueStruct.allocateArray("), message);
    } finally {
      ComObject.onUpcallFailure(before);
    }
  }

  @Test
  void aFailureBesideAListFreesIt() {
    Props props = new Props();
    quietly(
        () -> {
          try (IProps proxy = ViewTest_IPropsProxy.from(props)) {
            IntRef count = new IntRef();
            Ref<StructList<SPropValue>> out = new Ref<>();
            Ref<Tags> tags = new Ref<>();
            props.answer = () -> props(new PropHeap(), 2);
            // A count that is not the list's.
            props.reported = 1;
            ComException failure =
                assertThrows(ComException.class, () -> proxy.find(count, out, tags));
            assertEquals(HResult.E_UNEXPECTED, failure.hresult().code());
            assertEquals(List.of(), PropHeap.LIVE);
            // Another out is missing.
            props.reported = -1;
            props.tags = () -> null;
            assertThrows(ComException.class, () -> proxy.find(count, out, tags));
            assertNull(out.get());
            assertEquals(0, count.get());
            assertEquals(List.of(), PropHeap.LIVE);
            // The proxy's side fails after the list is made.
            Tags nonsense = ownTags(1);
            nonsense.segment().set(ValueLayout.JAVA_INT_UNALIGNED, 0, -1);
            props.tags = () -> nonsense;
            assertThrows(ComException.class, () -> proxy.find(count, out, tags));
            assertEquals(List.of(), PropHeap.LIVE);
          }
        });
  }

  @Test
  void aBorrowedListStaysTheImplementations() {
    Props props = new Props();
    try (IProps proxy = ViewTest_IPropsProxy.from(props);
        Arena arena = Arena.ofConfined()) {
      StructList<SPropValue> own = numbered(ViewTest_SPropValueStruct.allocateArray(arena, 3));
      props.answer = () -> own;
      try (StructList<SPropValue> borrowed = proxy.ownProps()) {
        assertEquals(own.segment().address(), borrowed.segment().address());
        borrowed.get(1).l(7);
      }
      assertEquals(List.of(0, 7, 2), numbers(own));
      // Nobody else holds the memory of an automatic arena.
      props.answer = () -> numbered(ViewTest_SPropValueStruct.allocateArray(Arena.ofAuto(), 2));
      StructList<SPropValue> borrowed = proxy.ownProps();
      System.gc();
      assertEquals(List.of(0, 1), numbers(borrowed));
      props.answer = () -> props(new PropHeap(), 0);
      StructList<SPropValue> empty = proxy.ownProps();
      assertEquals(0, empty.size());
      assertEquals(1, PropHeap.LIVE.size());
      new PropHeap().free(PropHeap.LIVE.getFirst());
    }
  }

  @Test
  void aFunctionHandsOutStructsToo() {
    try (IProps proxy = ViewTest_IPropsProxy.from(new Props());
        Arena arena = Arena.ofConfined()) {
      proxy.ask(
          (tags, props, own) -> {
            tags.set(tags(arena, 8));
            props.set(numbered(ViewTest_SPropValueStruct.allocateArray(arena, 3)));
            own.set(props(new PropHeap(), 1));
          });
      assertEquals(List.of(), PropHeap.LIVE);
    }
  }

  @Test
  void aListBelongsToItsScopeAndIsWatched() {
    ComLeaks.Level before = ComLeaks.level();
    ComLeaks.level(ComLeaks.Level.ALL);
    Props props = new Props();
    props.answer = () -> props(new PropHeap(), 1);
    try (IProps proxy = ViewTest_IPropsProxy.from(props)) {
      long open = ComLeaks.openCount();
      StructList<SPropValue> escaped;
      StructList<SPropValue> inside;
      try (ComScope scope = ComScope.open()) {
        inside = proxy.getProps(null, 0);
        escaped = scope.escape(proxy.getProps(null, 0));
        assertEquals(open + 2, ComLeaks.openCount());
        String name = inside.toString();
        assertTrue(ComLeaks.open().stream().anyMatch(each -> each.what().equals(name)), name);
        assertThrows(IllegalArgumentException.class, () -> scope.escape(escaped));
      }
      assertEquals(1, PropHeap.LIVE.size());
      assertThrows(IllegalStateException.class, () -> inside.get(0).l());
      assertEquals(0, escaped.get(0).l());
      escaped.close();
      assertEquals(open, ComLeaks.openCount());
      assertEquals(List.of(), PropHeap.LIVE);
    } finally {
      ComLeaks.level(before);
    }
  }

  @Test
  void aClosedListIsNotPassed() {
    StructList<SPropValue> list = props(new PropHeap(), 1);
    list.close();
    Table table = new Table();
    try (ITable proxy = ViewTest_ITableProxy.from(table);
        Arena arena = Arena.ofConfined()) {
      fails(
          IllegalStateException.class,
          "ITable.setRow: props: the list is closed",
          () -> proxy.setRow(list));
      SRow row = ViewTest_SRowStruct.allocate(arena);
      fails(IllegalStateException.class, "the list is closed", () -> row.lpProps(list));
      assertEquals(0, table.calls);
      assertThrows(
          IllegalArgumentException.class,
          () -> ViewTest_SPropValueStruct.allocateArray(new PropHeap(), -1));
      assertEquals(List.of(), PropHeap.LIVE);
    }
  }
}
