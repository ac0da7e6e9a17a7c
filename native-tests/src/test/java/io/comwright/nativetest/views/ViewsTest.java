package io.comwright.nativetest.views;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.comwright.ComException;
import io.comwright.ComObject;
import io.comwright.ComScope;
import io.comwright.Guid;
import io.comwright.HResult;
import io.comwright.IntRef;
import io.comwright.Ref;
import io.comwright.StructList;
import io.comwright.StructView;
import io.comwright.nativetest.EachCompiler;
import io.comwright.nativetest.NativeLibrary;
import io.comwright.nativetest.NativeObject;
import io.comwright.nativetest.NativeTest;
import io.comwright.nativetest.views.Structs.FileTime;
import io.comwright.nativetest.views.Structs.Heap;
import io.comwright.nativetest.views.Structs.IProps;
import io.comwright.nativetest.views.Structs.IRows;
import io.comwright.nativetest.views.Structs.RowHeap;
import io.comwright.nativetest.views.Structs.SPropTagArray;
import io.comwright.nativetest.views.Structs.SPropValue;
import io.comwright.nativetest.views.Structs.SRow;
import io.comwright.nativetest.views.Structs.SRowSet;
import io.comwright.nativetest.views.Structs.WaveFormat;
import io.comwright.nativetest.views.Structs.WaveFormatExtensible;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Structs that are viewed in place, against C++ that declares them as Microsoft's headers do. After
 * each test every block of the fixtures' allocator has been freed exactly once.
 */
@EachCompiler
class ViewsTest extends NativeTest {
  private static final Guid ID = Guid.parse("00112233-4455-6677-8899-aabbccddeeff");

  private long wrongBefore;

  @BeforeEach
  void useHeap() {
    Heap.library = library;
    wrongBefore = library.call("views_wrong");
    assertEquals(0, library.call("views_live"));
  }

  @AfterEach
  void nothingLeaks() {
    assertEquals(0, library.call("views_live"), "blocks that were never freed");
    assertEquals(wrongBefore, library.call("views_wrong"), "blocks that were freed twice");
  }

  /** The members of the union: what C++ sets, and what Java sets. */
  enum Member {
    I(2, SPropValue::i, (short) -2, (p, a) -> p.i((short) -20), "i -20"),
    L(3, SPropValue::l, -3, (p, a) -> p.l(Integer.MIN_VALUE), "l -2147483648"),
    FLT(4, SPropValue::flt, 0.25f, (p, a) -> p.flt(1.5f), "flt 1.5"),
    DBL(5, SPropValue::dbl, -0.125, (p, a) -> p.dbl(-2.5), "dbl -2.5"),
    ERR(
        0xA,
        SPropValue::err,
        HResult.of(HResult.E_FAIL),
        (p, a) -> p.err(HResult.of(HResult.E_ABORT)),
        "err 80004004"),
    B(0xB, SPropValue::b, true, (p, a) -> p.b(true), "b ffff"),
    LI(0x14, SPropValue::li, Long.MIN_VALUE, (p, a) -> p.li(1L << 40), "li 1099511627776"),
    STRING8(0x1E, SPropValue::lpszA, "ansi", (p, a) -> p.lpszA("eight", a), "lpszA eight"),
    UNICODE(
        0x1F,
        SPropValue::lpszW,
        "w\u00efde",
        (p, a) -> p.lpszW("\u20ac\ud800", a),
        "lpszW 20ac d800"),
    SYSTIME(
        0x40,
        SPropValue::ft,
        new FileTime(-2, 0x01020304),
        (p, a) -> p.ft(new FileTime(1, -1)),
        "ft ffffffff 1"),
    CLSID(0x48, SPropValue::lpguid, ID, (p, a) -> p.lpguid(ID, a), "lpguid 1"),
    BINARY(
        0x102,
        p -> bytes(p.bin().lpb()),
        List.of((byte) 1, (byte) 2, (byte) -1),
        (p, a) -> p.bin().lpb(new byte[] {127, -128}, a),
        "bin 7f 80"),
    MV_LONG(
        0x1003,
        p -> List.of(p.mvl().lpl()[0], p.mvl().lpl()[1]),
        List.of(-1, Integer.MAX_VALUE),
        (p, a) -> p.mvl().lpl(new int[] {5, -6, 7}, a),
        "MVl 5 -6 7"),
    MV_CLSID(
        0x1048,
        p -> List.of(p.mvguid().lpguid()),
        List.of(ID, ID),
        (p, a) -> p.mvguid().lpguid(new Guid[] {ID, ID, ID}, a),
        "MVguid 1 1 1");

    final int type;
    final Function<SPropValue, Object> read;
    final Object filled;
    final BiConsumer<SPropValue, Arena> write;
    final String described;

    Member(
        int type,
        Function<SPropValue, Object> read,
        Object filled,
        BiConsumer<SPropValue, Arena> write,
        String described) {
      this.type = type;
      this.read = read;
      this.filled = filled;
      this.write = write;
      this.described = described;
    }

    private static List<Byte> bytes(byte[] values) {
      List<Byte> list = new ArrayList<>();
      for (byte value : values) {
        list.add(value);
      }
      return list;
    }

    int tag() {
      return 0x30010000 | type;
    }
  }

  @Test
  void layoutIsThatOfTheCompiler() {
    long[] ours = {
      Structs_SPropValueStruct.SIZE,
      Structs_SPropValueStruct.ALIGNMENT,
      Structs_SPropValueStruct.OFFSET_ulPropTag,
      Structs_SPropValueStruct.OFFSET_dwAlignPad,
      Structs_SPropValueStruct.OFFSET_dbl,
      Structs_SBinaryStruct.SIZE,
      Structs_SBinaryStruct.OFFSET_cb,
      Structs_SBinaryStruct.OFFSET_lpb,
      Structs_SLongArrayStruct.SIZE,
      Structs_SLongArrayStruct.OFFSET_lpl,
      Structs_SRowStruct.SIZE,
      Structs_SRowStruct.ALIGNMENT,
      Structs_SRowStruct.OFFSET_ulAdrEntryPad,
      Structs_SRowStruct.OFFSET_cValues,
      Structs_SRowStruct.OFFSET_lpProps,
      Structs_SRowSetStruct.SIZE,
      Structs_SRowSetStruct.ALIGNMENT,
      Structs_SRowSetStruct.OFFSET_cRows,
      Structs_SRowSetStruct.OFFSET_aRow,
      Structs_SRowSetStruct.SIZE,
      Structs_SPropTagArrayStruct.SIZE,
      Structs_SPropTagArrayStruct.ALIGNMENT,
      Structs_SPropTagArrayStruct.OFFSET_aulPropTag,
      Structs_WaveFormatStruct.SIZE,
      Structs_WaveFormatStruct.ALIGNMENT,
      Structs_WaveFormatStruct.OFFSET_wFormatTag,
      Structs_WaveFormatStruct.OFFSET_nChannels,
      Structs_WaveFormatStruct.OFFSET_nSamplesPerSec,
      Structs_WaveFormatStruct.OFFSET_nAvgBytesPerSec,
      Structs_WaveFormatStruct.OFFSET_nBlockAlign,
      Structs_WaveFormatStruct.OFFSET_wBitsPerSample,
      Structs_WaveFormatStruct.OFFSET_cbSize,
      Structs_WaveFormatExtensibleStruct.SIZE,
      Structs_WaveFormatExtensibleStruct.ALIGNMENT,
      Structs_WaveFormatExtensibleStruct.OFFSET_format,
      Structs_WaveFormatExtensibleStruct.OFFSET_wSamplesPerBlock,
      Structs_WaveFormatExtensibleStruct.OFFSET_dwChannelMask,
      Structs_WaveFormatExtensibleStruct.OFFSET_subFormat,
    };
    MemorySegment theirs = arena.allocate(8 * 64, 8);
    long count = library.call("views_layout", theirs);
    assertArrayEquals(theirs.asSlice(0, 8 * count).toArray(ValueLayout.JAVA_LONG), ours);
  }

  @ParameterizedTest
  @EnumSource
  void cppFillsAndJavaReads(Member member) {
    SPropValue prop = Structs_SPropValueStruct.allocate(arena);
    library.call("views_fill", prop.segment(), member.tag());
    assertEquals(member.tag(), prop.ulPropTag());
    assertEquals(0xa5a5a5a5, prop.dwAlignPad());
    assertEquals(member.filled, member.read.apply(prop));
  }

  @ParameterizedTest
  @EnumSource
  void javaFillsAndCppReads(Member member) {
    SPropValue prop = Structs_SPropValueStruct.allocate(arena);
    prop.segment().fill((byte) 0xa5);
    prop.ulPropTag(member.tag());
    member.write.accept(prop, arena);
    MemorySegment text = arena.allocate(256);
    library.call("views_describe", prop.segment(), text, text.byteSize());
    assertEquals(member.described, text.getString(0));
  }

  // ---- Java calls C++.

  @Test
  void argumentsAreSeenWhereTheyLie() {
    NativeObject rows = library.create("views_create");
    try (IRows proxy = Structs_IRowsProxy.attach(rows.pointer())) {
      SPropTagArray tags = Structs_SPropTagArrayStruct.allocate(arena, 3);
      tags.aulPropTag(new int[] {1, 2, -1});
      proxy.setColumns(tags, 5);
      assertEquals(((5 * 31 + 1) * 31L + 2) * 31 + 0xffffffffL, library.call("views_sum", rows));
      proxy.setColumns(null, 9);
      assertEquals(9, library.call("views_sum", rows));

      Member[] members = Member.values();
      StructList<SPropValue> props = Structs_SPropValueStruct.allocateArray(arena, members.length);
      StringBuilder expected = new StringBuilder();
      for (int i = 0; i < members.length; i++) {
        props.get(i).ulPropTag(members[i].tag());
        members[i].write.accept(props.get(i), arena);
        expected.append(members[i].described).append(';');
      }
      proxy.setProps(props);
      assertEquals(
          expected.toString(),
          NativeLibrary.memory(library.call("views_text", rows), 1024).getString(0));
      for (int i = 0; i < members.length; i++) {
        assertEquals(i + 1, props.get(i).dwAlignPad());
      }

      SPropValue prop = props.get(0);
      prop.ulPropTag(Member.BINARY.tag());
      proxy.update(prop);
      assertArrayEquals(new byte[] {1, 2, -1}, prop.bin().lpb());
      proxy.setProps(Structs_SPropValueStruct.allocateArray(arena, 0));
      assertEquals(5, library.call("views_calls", rows));
    }
  }

  @Test
  void rowsOfCppAreReadAndFreed() {
    NativeObject rows = library.create("views_create");
    try (IRows proxy = Structs_IRowsProxy.attach(rows.pointer())) {
      SRowSet set = proxy.queryRows(3, 0);
      assertEquals(4, library.call("views_live"));
      List<StructView> inside = new ArrayList<>();
      int i = 0;
      for (SRow row : set.aRow()) {
        assertEquals(2, row.lpProps().size());
        assertEquals("w\u00efde", row.lpProps().get(0).lpszW());
        assertEquals(10 * i++, row.lpProps().get(1).l());
        inside.add(row.lpProps().get(1));
      }
      assertEquals(3, i);
      set.close();
      set.close();
      assertEquals(0, library.call("views_live"));
      assertThrows(IllegalStateException.class, set::cRows);
      assertThrows(IllegalStateException.class, set::aRow);
      inside.forEach(
          view -> assertThrows(IllegalStateException.class, () -> ((SPropValue) view).l()));

      try (SRowSet none = proxy.queryRows(0, 0)) {
        assertEquals(0, none.aRow().size());
      }
      ComScope scope = ComScope.open();
      SRowSet scoped = proxy.queryRows(1, 0);
      assertEquals(1, scoped.cRows());
      scope.close();
      assertThrows(IllegalStateException.class, scoped::cRows);
    }
  }

  @Test
  void aFailureOfCppHandsOutNothing() {
    NativeObject rows = library.create("views_create");
    try (IRows proxy = Structs_IRowsProxy.attach(rows.pointer())) {
      library.call("views_answer", rows, HResult.E_FAIL, 0);
      assertThrows(ComException.class, () -> proxy.queryRows(1, 0));
      assertThrows(ComException.class, proxy::format);
      library.call("views_answer", rows, 0, 1);
      ComException failure = assertThrows(ComException.class, () -> proxy.queryRows(1, 0));
      assertEquals(HResult.E_POINTER, failure.hresult().code());
      assertNull(proxy.ownFormat());
    }
  }

  @Test
  void formatsOfCppAreViewedWhole() {
    NativeObject rows = library.create("views_create");
    try (IRows proxy = Structs_IRowsProxy.attach(rows.pointer())) {
      try (WaveFormat format = proxy.format()) {
        assertEquals(40, format.segment().byteSize());
        assertEquals((short) 0xfffe, format.wFormatTag());
        assertEquals(384000, format.nAvgBytesPerSec());
        WaveFormatExtensible whole = Structs_WaveFormatExtensibleStruct.of(format);
        assertEquals(24, whole.wValidBitsPerSample());
        assertEquals(24, whole.wSamplesPerBlock());
        assertEquals(3, whole.dwChannelMask());
        assertEquals(ID, whole.subFormat());
        Ref<WaveFormat> closest = new Ref<>();
        assertEquals(HResult.of(0), proxy.isSupported(format, closest));
        assertNull(closest.get());
        whole.subFormat(Guid.parse("00000000-0000-0000-0000-000000000000"));
        assertEquals(HResult.of(1), proxy.isSupported(whole.format(), closest));
        try (WaveFormat other = closest.get()) {
          assertEquals(ID, Structs_WaveFormatExtensibleStruct.of(other).subFormat());
        }
        assertEquals(HResult.of(1), proxy.isSupported(format, null));
      }
      WaveFormat own = proxy.ownFormat();
      assertEquals(8000, own.nSamplesPerSec());
      assertEquals(0, own.extra().length);
      assertThrows(
          IllegalArgumentException.class, () -> Structs_WaveFormatExtensibleStruct.of(own));
      own.close();
      assertEquals(8000, own.nSamplesPerSec());
    }
  }

  // ---- C++ calls Java.

  /** Answers as the test says. */
  private static class JavaRows implements IRows {
    Consumer<@Nullable SPropTagArray> columns = tags -> {};
    Consumer<StructList<SPropValue>> props = list -> {};
    Consumer<SPropValue> prop = value -> {};
    Function<Integer, SRowSet> rows = count -> null;
    @Nullable WaveFormat format;

    @Override
    public void setColumns(@Nullable SPropTagArray tags, int flags) {
      columns.accept(tags);
    }

    @Override
    public void setProps(StructList<SPropValue> list) {
      props.accept(list);
    }

    @Override
    public void update(SPropValue value) {
      prop.accept(value);
    }

    @Override
    public SRowSet queryRows(int count, int flags) {
      return rows.apply(count);
    }

    @Override
    public WaveFormat format() {
      return format;
    }

    @Override
    public HResult isSupported(WaveFormat asked, @Nullable Ref<@Nullable WaveFormat> closest) {
      return HResult.of(HResult.E_NOTIMPL);
    }

    @Override
    public @Nullable WaveFormat ownFormat() {
      return format;
    }
  }

  @Test
  void javaSeesTheCallersStructsUntilItReturns() {
    JavaRows rows = new JavaRows();
    List<SPropTagArray> keptTags = new ArrayList<>();
    rows.columns =
        tags -> {
          keptTags.add(tags);
          assertArrayEquals(new int[] {3, -4}, tags.aulPropTag());
          assertEquals(12, tags.segment().byteSize());
        };
    List<StructList<SPropValue>> kept = new ArrayList<>();
    List<SPropValue> keptProps = new ArrayList<>();
    rows.props =
        list -> {
          kept.add(list);
          keptProps.add(list.get(1));
          assertEquals(3, list.size());
          assertEquals(-3, list.get(0).l());
          assertEquals("w\u00efde", list.get(1).lpszW());
          assertArrayEquals(new int[] {-1, Integer.MAX_VALUE}, list.get(2).mvl().lpl());
          for (int i = 0; i < 3; i++) {
            list.get(i).dwAlignPad(i + 1);
          }
          list.get(0).l(-30);
        };
    List<SPropValue> keptUpdate = new ArrayList<>();
    rows.prop =
        value -> {
          keptUpdate.add(value);
          value.dbl(0.5);
          if (value.ulPropTag() == 1) {
            throw new ComException(HResult.E_ABORT, "no");
          }
        };
    try (ComObject token = ComObject.expose(rows)) {
      MemorySegment pointer = token.pointer(Structs_IRowsProxy.TYPE);
      MemorySegment tags = arena.allocateFrom(ValueLayout.JAVA_INT, 3, -4);
      assertEquals(HResult.of(0), hresult("views_call_set_columns", pointer, tags, 2));
      check("views_call_set_props", pointer);
      assertEquals(1, kept.size());
      MemorySegment prop = arena.allocate(24, 8);
      assertEquals(HResult.of(0), hresult("views_call_update", pointer, prop));
      assertEquals(0.5, prop.get(ValueLayout.JAVA_DOUBLE, 8));
      prop.set(ValueLayout.JAVA_INT, 0, 1);
      assertEquals(HResult.of(HResult.E_ABORT), hresult("views_call_update", pointer, prop));
      assertEquals(1, takeFailures().size());
      assertEquals(HResult.of(HResult.E_POINTER), hresult("views_call_update", pointer, 0));
      assertEquals(1, takeFailures().size());
    }
    assertThrows(IllegalStateException.class, keptTags.getFirst()::cValues);
    assertThrows(IllegalStateException.class, () -> kept.getFirst().get(0).l());
    assertThrows(IllegalStateException.class, keptProps.getFirst()::lpszW);
    assertEquals(2, keptUpdate.size());
    keptUpdate.forEach(value -> assertThrows(IllegalStateException.class, value::dbl));
  }

  private static SRowSet rows(int count) {
    RowHeap heap = new RowHeap();
    SRowSet rows = Structs_SRowSetStruct.allocate(heap, count);
    for (int i = 0; i < count; i++) {
      // The properties of a row and their texts are one block, which begins with the properties.
      SegmentAllocator block = SegmentAllocator.slicingAllocator(heap.segments().allocate(1024, 8));
      StructList<SPropValue> props = Structs_SPropValueStruct.allocateArray(block, 2);
      props.get(0).ulPropTag(Member.UNICODE.tag());
      props.get(0).lpszW("w\u00efde", block);
      props.get(1).ulPropTag(Member.L.tag());
      props.get(1).l(10 * i);
      rows.aRow().get(i).lpProps(props);
    }
    return rows;
  }

  @Test
  void rowsOfJavaAreReadAndFreedByCpp() {
    JavaRows rows = new JavaRows();
    rows.rows = ViewsTest::rows;
    try (ComObject token = ComObject.expose(rows)) {
      MemorySegment pointer = token.pointer(Structs_IRowsProxy.TYPE);
      check("views_call_query_rows", pointer, 0);
      check("views_call_query_rows", pointer, 3);
      assertEquals(0, library.call("views_live"));
      try (IRows proxy = Structs_IRowsProxy.retain(pointer);
          SRowSet both = proxy.queryRows(2, 0)) {
        assertEquals(10, both.aRow().get(1).lpProps().get(1).l());
      }
    }
  }

  @Test
  void whatFailsInJavaHandsOutNothing() {
    JavaRows rows = new JavaRows();
    List<SRowSet> made = new ArrayList<>();
    try (ComObject token = ComObject.expose(rows)) {
      MemorySegment pointer = token.pointer(Structs_IRowsProxy.TYPE);
      rows.rows =
          count -> {
            try (SRowSet half = rows(count)) {
              throw new ComException(HResult.E_ABORT, "after " + half.cRows());
            }
          };
      assertEquals(HResult.of(HResult.E_ABORT), queryRows(pointer));
      rows.rows = count -> null;
      assertEquals(HResult.of(HResult.E_POINTER), queryRows(pointer));
      // In an arena, with pointers: not C++'s to free.
      rows.rows = count -> Structs_SRowSetStruct.allocate(arena, count);
      assertEquals(HResult.of(HResult.E_FAIL), queryRows(pointer));
      // Of another allocator.
      rows.rows = count -> Structs_SRowSetStruct.allocate(new Heap(), count);
      assertEquals(HResult.of(HResult.E_FAIL), queryRows(pointer));
      // Twice the same.
      rows.rows =
          count -> {
            if (made.isEmpty()) {
              made.add(rows(count));
            }
            return made.getFirst();
          };
      check("views_call_query_rows", pointer, 1);
      assertEquals(HResult.of(HResult.E_FAIL), queryRows(pointer));
    }
  }

  private HResult queryRows(MemorySegment pointer) {
    MemorySegment report = arena.allocate(4096);
    HResult hr = hresult("views_call_query_rows", pointer, 1, report, report.byteSize());
    assertEquals("", report.getString(0));
    assertEquals(1, takeFailures().size());
    return hr;
  }

  private static WaveFormat fill(WaveFormat format) {
    format.wFormatTag((short) 0xfffe);
    format.nSamplesPerSec(44100);
    WaveFormatExtensible whole = Structs_WaveFormatExtensibleStruct.of(format);
    whole.wValidBitsPerSample((short) 24);
    whole.subFormat(ID);
    return format;
  }

  @Test
  void formatsOfJavaAreHandedOverOrCopied() {
    JavaRows rows = new JavaRows();
    try (ComObject token = ComObject.expose(rows)) {
      MemorySegment pointer = token.pointer(Structs_IRowsProxy.TYPE);
      WaveFormat own = fill(Structs_WaveFormatStruct.allocate(new Heap(), 22));
      rows.format = own;
      check("views_call_get_format", pointer);
      assertThrows(IllegalStateException.class, own::cbSize);
      WaveFormat flat = fill(Structs_WaveFormatStruct.allocate(arena, 22));
      rows.format = flat;
      check("views_call_get_format", pointer);
      assertEquals(22, flat.cbSize());
      check("views_call_own_format", pointer);
      // Nobody else holds the memory of an automatic arena.
      rows.format = fill(Structs_WaveFormatStruct.allocate(Arena.ofAuto(), 22));
      check("views_call_own_format", pointer);
      rows.format = null;
      assertEquals(1, library.call("views_call_own_format", pointer, arena.allocate(64), 64));
    }
  }

  @Test
  void whatIsGoneIsNotPassed() {
    NativeObject rows = library.create("views_create");
    try (IRows proxy = Structs_IRowsProxy.attach(rows.pointer())) {
      SPropValue gone;
      try (Arena closed = Arena.ofConfined()) {
        gone = Structs_SPropValueStruct.allocate(closed);
      }
      assertThrows(IllegalStateException.class, () -> proxy.update(gone));
      SPropValue onHeap = Structs_SPropValueStruct.of(MemorySegment.ofArray(new byte[24]));
      assertThrows(IllegalArgumentException.class, () -> proxy.update(onHeap));
      WaveFormat format = proxy.format();
      format.close();
      IllegalStateException failure =
          assertThrows(IllegalStateException.class, () -> proxy.isSupported(format, null));
      assertTrue(
          failure.getMessage().contains("IRows.isSupported: format: the view is closed"),
          failure.getMessage());
      assertEquals(1, library.call("views_calls", rows));
    }
  }

  // ---- Arrays that the callee allocates.

  @Test
  void propertiesOfCppAreReadAndFreed() {
    NativeObject object = library.create("views_create_props");
    try (IProps proxy = Structs_IPropsProxy.attach(object.pointer())) {
      Member[] members = Member.values();
      SPropTagArray tags = Structs_SPropTagArrayStruct.allocate(arena, members.length);
      int[] wanted = new int[members.length];
      for (int i = 0; i < members.length; i++) {
        wanted[i] = members[i].tag();
      }
      tags.aulPropTag(wanted);
      StructList<SPropValue> props = proxy.getProps(tags, 5);
      assertEquals(1, library.call("views_live"));
      assertEquals(members.length, props.size());
      for (int i = 0; i < members.length; i++) {
        assertEquals(members[i].filled, members[i].read.apply(props.get(i)), members[i].name());
        assertEquals(5 + i, props.get(i).dwAlignPad());
      }
      SPropValue kept = props.get(1);
      props.close();
      props.close();
      assertEquals(0, library.call("views_live"));
      assertThrows(IllegalStateException.class, kept::l);
      assertThrows(IllegalStateException.class, () -> props.get(0).i());

      IntRef count = new IntRef();
      Ref<StructList<SPropValue>> found = new Ref<>();
      proxy.find(count, found);
      try (StructList<SPropValue> list = found.get()) {
        assertEquals(2, count.get());
        assertEquals("w\u00efde", list.get(0).lpszW());
        assertEquals(-3, list.get(1).l());
      }
      proxy.find(count, null);
      assertEquals(0, count.get());
      ComScope scope = ComScope.open();
      proxy.find(count, found);
      scope.close();
      assertThrows(IllegalStateException.class, () -> found.get().get(1).l());

      StructList<SPropValue> own = proxy.ownProps();
      assertEquals(List.of(0, 100, 200), own.stream().map(SPropValue::l).toList());
      own.close();
      own.get(2).l(-1);
      assertEquals(-1, library.call("views_own_prop", 2));
    }
  }

  @Test
  void whatCppReportsIsChecked() {
    NativeObject object = library.create("views_create_props");
    try (IProps proxy = Structs_IPropsProxy.attach(object.pointer())) {
      IntRef count = new IntRef();
      Ref<StructList<SPropValue>> found = new Ref<>();
      library.call("views_answer_props", object, HResult.E_FAIL, 0);
      assertEquals(HResult.E_FAIL, failure(() -> proxy.getProps(null, 0)));
      assertEquals(HResult.E_FAIL, failure(() -> proxy.find(count, found)));
      // NULL and 0.
      library.call("views_answer_props", object, 0, 1);
      try (StructList<SPropValue> none = proxy.getProps(null, 0)) {
        assertEquals(List.of(), none);
      }
      proxy.find(count, found);
      assertNull(found.get());
      // NULL and 3.
      library.call("views_answer_props", object, 0, 2);
      assertEquals(HResult.E_POINTER, failure(() -> proxy.getProps(null, 0)));
      assertEquals(HResult.E_POINTER, failure(() -> proxy.find(count, found)));
      assertNull(found.get());
      assertEquals(0, count.get());
      // Memory, and 0xffffffff.
      library.call("views_answer_props", object, 0, 3);
      assertEquals(HResult.E_UNEXPECTED, failure(() -> proxy.getProps(null, 0)));
      assertEquals(HResult.E_UNEXPECTED, failure(() -> proxy.find(count, found)));
      assertEquals(0, library.call("views_live"));
      // Memory, and 0.
      library.call("views_answer_props", object, 0, 4);
      try (StructList<SPropValue> none = proxy.getProps(null, 0)) {
        assertEquals(List.of(), none);
        assertEquals(1, library.call("views_live"));
      }
    }
  }

  private static int failure(Runnable call) {
    return assertThrows(ComException.class, call::run).hresult().code();
  }

  /** Answers as the test says. */
  private static class JavaProps implements IProps {
    Function<Integer, @Nullable StructList<SPropValue>> props = count -> null;
    int difference;

    @Override
    public StructList<SPropValue> getProps(@Nullable SPropTagArray tags, int flags) {
      assertEquals(Integer.MIN_VALUE, flags);
      return props.apply(tags.cValues());
    }

    @Override
    public void find(IntRef count, @Nullable Ref<@Nullable StructList<SPropValue>> found) {
      StructList<SPropValue> made = props.apply(2);
      found.set(made);
      count.set(made == null ? 0 : made.size() + difference);
    }

    @Override
    public StructList<SPropValue> ownProps() {
      return props.apply(3);
    }
  }

  /** The text lies in the arena of the test: the fixtures' allocator frees one block only. */
  private StructList<SPropValue> fill(StructList<SPropValue> props) {
    for (int i = 0; i < props.size(); i++) {
      props.get(i).ulPropTag(i == 0 ? Member.UNICODE.tag() : Member.L.tag());
      if (i == 0) {
        props.get(i).lpszW("w\u00efde", arena);
      } else {
        props.get(i).l(10 * i);
      }
    }
    return props;
  }

  @Test
  void propertiesOfJavaAreReadAndFreedByCpp() {
    JavaProps props = new JavaProps();
    List<StructList<SPropValue>> made = new ArrayList<>();
    props.props =
        count -> {
          made.add(fill(Structs_SPropValueStruct.allocateArray(new Heap(), count)));
          return made.getLast();
        };
    try (ComObject token = ComObject.expose(props)) {
      MemorySegment pointer = token.pointer(Structs_IPropsProxy.TYPE);
      MemorySegment tags = arena.allocate(64);
      check("views_call_get_props", pointer, tags, 5);
      check("views_call_get_props", pointer, tags, 0);
      check("views_call_find", pointer, 2);
      assertEquals(3, made.size());
      assertThrows(IllegalStateException.class, () -> made.getFirst().get(1).l());
      made.forEach(StructList::close);
      assertEquals(0, library.call("views_live"));
      // Nothing, where that may be.
      props.props = count -> null;
      check("views_call_find", pointer, 0);
      // Nobody else holds the memory of an automatic arena.
      props.props =
          count -> {
            StructList<SPropValue> own =
                Structs_SPropValueStruct.allocateArray(Arena.ofAuto(), count);
            own.get(1).l(10);
            own.get(2).l(20);
            return own;
          };
      check("views_call_own_props", pointer);
    }
  }

  @Test
  void aListThatFailsInJavaIsNotHandedOut() {
    JavaProps props = new JavaProps();
    List<StructList<SPropValue>> made = new ArrayList<>();
    try (ComObject token = ComObject.expose(props)) {
      MemorySegment pointer = token.pointer(Structs_IPropsProxy.TYPE);
      assertEquals(HResult.of(HResult.E_POINTER), getProps(pointer));
      // In an arena, with pointers: not C++'s to free.
      props.props = count -> Structs_SPropValueStruct.allocateArray(arena, count);
      assertEquals(HResult.of(HResult.E_FAIL), getProps(pointer));
      // Of another allocator, which frees it.
      props.props = count -> Structs_SPropValueStruct.allocateArray(new Heap() {}, count);
      assertEquals(HResult.of(HResult.E_FAIL), getProps(pointer));
      assertEquals(0, library.call("views_live"));
      // Twice the same.
      props.props =
          count -> {
            if (made.isEmpty()) {
              made.add(fill(Structs_SPropValueStruct.allocateArray(new Heap(), count)));
            }
            return made.getFirst();
          };
      check("views_call_get_props", pointer, arena.allocate(64), 2);
      assertEquals(HResult.of(HResult.E_FAIL), getProps(pointer));
      // A count that is not the list's.
      props.props = count -> Structs_SPropValueStruct.allocateArray(new Heap(), count);
      props.difference = -1;
      MemorySegment report = arena.allocate(4096);
      assertEquals(
          HResult.of(HResult.E_UNEXPECTED),
          hresult("views_call_find", pointer, 2, report, report.byteSize()));
      assertEquals("", report.getString(0));
      assertEquals(1, takeFailures().size());
      check("views_call_nowhere", pointer);
      assertEquals(2, takeFailures().size());
    }
  }

  private HResult getProps(MemorySegment pointer) {
    MemorySegment report = arena.allocate(4096);
    HResult hr =
        hresult("views_call_get_props", pointer, arena.allocate(64), 2, report, report.byteSize());
    assertEquals("", report.getString(0));
    assertEquals(1, takeFailures().size());
    return hr;
  }
}
