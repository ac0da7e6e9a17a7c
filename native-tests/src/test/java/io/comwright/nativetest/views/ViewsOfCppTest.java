package io.comwright.nativetest.views;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.comwright.ComException;
import io.comwright.ComScope;
import io.comwright.Guid;
import io.comwright.HResult;
import io.comwright.Ref;
import io.comwright.StructList;
import io.comwright.StructView;
import io.comwright.nativetest.EachCompiler;
import io.comwright.nativetest.NativeLibrary;
import io.comwright.nativetest.NativeObject;
import io.comwright.nativetest.views.Structs.IRows;
import io.comwright.nativetest.views.Structs.SPropTagArray;
import io.comwright.nativetest.views.Structs.SPropValue;
import io.comwright.nativetest.views.Structs.SRow;
import io.comwright.nativetest.views.Structs.SRowSet;
import io.comwright.nativetest.views.Structs.WaveFormat;
import io.comwright.nativetest.views.Structs.WaveFormatExtensible;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Java calls C++ with views, and gets some. */
@EachCompiler
class ViewsOfCppTest extends ViewTest {
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
}
