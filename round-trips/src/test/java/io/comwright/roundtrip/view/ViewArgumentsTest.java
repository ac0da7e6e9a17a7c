package io.comwright.roundtrip.view;

import static io.comwright.roundtrip.view.Failures.fails;
import static io.comwright.roundtrip.view.Failures.quietly;
import static io.comwright.roundtrip.view.Samples.tags;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.comwright.ComException;
import io.comwright.HResult;
import io.comwright.StructList;
import io.comwright.StructView;
import io.comwright.roundtrip.Accounting;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A view that is passed is the caller's memory, for as long as the call. */
@ExtendWith(Accounting.class)
class ViewArgumentsTest {
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
    try (ITable proxy = ITableProxy.from(table);
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
          try (ITable proxy = ITableProxy.from(table);
              Arena arena = Arena.ofConfined()) {
            Tags tags = tags(arena, 1);
            ComException failure =
                assertThrows(ComException.class, () -> proxy.setColumns(tags, 0));
            assertEquals(HResult.E_ABORT, failure.hresult().code());
            assertThrows(IllegalStateException.class, () -> kept.getFirst().count());
          }
        });
  }

  @Test
  void aWrongArgumentIsFoundBeforeTheCall() {
    Table table = new Table();
    try (ITable proxy = ITableProxy.from(table);
        Arena arena = Arena.ofConfined()) {
      fails(
          NullPointerException.class,
          "ITable.setColumns: tags is null",
          () -> proxy.setColumns(null, 0));
      Tags heap = TagsStruct.of(MemorySegment.ofArray(new byte[8]));
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
    try (ITable proxy = ITableProxy.from(table);
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
    try (ITable proxy = ITableProxy.from(table);
        Arena arena = Arena.ofConfined()) {
      StructList<SPropValue> props = SPropValueStruct.allocateArray(arena, 3);
      for (int i = 0; i < 3; i++) {
        props.get(i).ulPropTag(10 * i);
      }
      proxy.setProps(2, props);
      assertEquals(List.of(1, 11, 0), props.stream().map(SPropValue::l).toList());
      assertEquals(2, kept.getLast().size());
      proxy.setRow(props);
      assertEquals(List.of(1, 11, 21), props.stream().map(SPropValue::l).toList());
      assertThrows(IllegalStateException.class, () -> kept.getLast().get(0).l());
      proxy.setRow(SPropValueStruct.allocateArray(arena, 0));
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
          try (ITable proxy = ITableProxy.from(table);
              Arena arena = Arena.ofConfined()) {
            Everything e = EverythingStruct.allocate(arena);
            proxy.sized(e);
            e.size(e.size() + 8);
            proxy.sized(e);
            e.size(EverythingStruct.SIZE - 1);
            ComException failure = assertThrows(ComException.class, () -> proxy.sized(e));
            assertEquals(HResult.E_INVALIDARG, failure.hresult().code());
            assertEquals(2, table.calls);
          }
        });
  }
}
