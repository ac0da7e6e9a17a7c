package io.comwright.roundtrip.view;

import static io.comwright.roundtrip.view.Failures.fails;
import static io.comwright.roundtrip.view.Samples.ID;
import static io.comwright.roundtrip.view.Samples.tags;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.comwright.ComException;
import io.comwright.StructList;
import io.comwright.TaskMemory;
import io.comwright.roundtrip.Accounting;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The memory of a view: its bounds, its thread and its end. */
@ExtendWith(Accounting.class)
class ViewMemoryTest {
  @Test
  void memoryIsBounded() {
    try (Arena arena = Arena.ofConfined()) {
      fails(
          IllegalArgumentException.class,
          "SPropValueStruct.of: the segment has 23 bytes, and SPropValue has 24",
          () -> SPropValueStruct.of(arena.allocate(23)));
      Tags tags = tags(arena, 1, 2, 3);
      assertArrayEquals(new int[] {1, 2, 3}, tags.tags());
      tags.count(4);
      fails(IndexOutOfBoundsException.class, "Tags.tags", tags::tags);
      fails(IndexOutOfBoundsException.class, "Tags.tags", () -> tags.tags(new int[4]));
      tags.count(-1);
      fails(ComException.class, "Tags.tags", tags::tags);
      tags.tags(new int[] {5});
      assertEquals(1, tags.count());
      SRowSet rows = SRowSetStruct.allocate(arena, 2);
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
      Wave wave = WaveStruct.of(arena.allocate(18).asReadOnly());
      assertEquals(0, wave.tag());
      fails(UnsupportedOperationException.class, "Wave.tag", () -> wave.tag((short) 1));
    }
  }

  @Test
  void aStructIsViewedAsALargerOne() {
    try (Arena arena = Arena.ofConfined()) {
      WaveExtensible whole = WaveExtensibleStruct.allocate(arena);
      whole.subFormat(ID);
      whole.mask(3);
      Wave format = whole.format();
      format.cbSize((short) 22);
      assertEquals(22, format.extra().length);
      assertEquals(ID, WaveExtensibleStruct.of(format).subFormat());
      Wave small = WaveStruct.allocate(arena, 0);
      fails(
          IllegalArgumentException.class,
          "WaveExtensibleStruct.of: WaveStruct",
          () -> WaveExtensibleStruct.of(small));
      format.cbSize((short) 23);
      fails(IndexOutOfBoundsException.class, "Wave.extra", format::extra);
    }
  }

  @Test
  void memoryOnTheHeapIsViewedToo() {
    WaveExtensible whole = WaveExtensibleStruct.of(MemorySegment.ofArray(new byte[41]).asSlice(1));
    whole.mask(-5);
    whole.subFormat(ID);
    assertEquals(-5, whole.mask());
    assertEquals(ID, whole.subFormat());
  }

  @Test
  void aViewEndsWithItsArena() {
    Arena arena = Arena.ofConfined();
    Everything e = EverythingStruct.allocate(arena);
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
      Wave wave = WaveStruct.allocate(arena, 0);
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

  @Test
  void anAllocatorThatFailsLeaksNothing() {
    assertThrows(
        IllegalArgumentException.class, () -> TagsStruct.allocate(TaskMemory.allocator(), -1));
    try (Arena arena = Arena.ofConfined()) {
      assertThrows(IllegalArgumentException.class, () -> SPropValueStruct.allocateArray(arena, -1));
      fails(
          IllegalArgumentException.class,
          "the count 65536 does not fit",
          () -> WaveStruct.allocate(TaskMemory.allocator(), 65536));
    }
  }
}
