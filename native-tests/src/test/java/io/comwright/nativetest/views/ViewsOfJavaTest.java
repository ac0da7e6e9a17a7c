package io.comwright.nativetest.views;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.comwright.ComException;
import io.comwright.ComObject;
import io.comwright.HResult;
import io.comwright.Ref;
import io.comwright.StructList;
import io.comwright.nativetest.EachCompiler;
import io.comwright.nativetest.views.Structs.Heap;
import io.comwright.nativetest.views.Structs.IRows;
import io.comwright.nativetest.views.Structs.RowHeap;
import io.comwright.nativetest.views.Structs.SPropTagArray;
import io.comwright.nativetest.views.Structs.SPropValue;
import io.comwright.nativetest.views.Structs.SRowSet;
import io.comwright.nativetest.views.Structs.WaveFormat;
import io.comwright.nativetest.views.Structs.WaveFormatExtensible;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** C++ calls Java with structs, and gets some. */
@EachCompiler
class ViewsOfJavaTest extends ViewTest {
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
    rows.rows = ViewsOfJavaTest::rows;
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
}
