package io.comwright.roundtrip.view;

import static io.comwright.roundtrip.view.Failures.fails;
import static io.comwright.roundtrip.view.Failures.quietly;
import static io.comwright.roundtrip.view.Samples.ownTags;
import static io.comwright.roundtrip.view.Samples.tags;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.comwright.ComException;
import io.comwright.ComLeaks;
import io.comwright.ComScope;
import io.comwright.HResult;
import io.comwright.Ref;
import io.comwright.StructList;
import io.comwright.TaskMemory;
import io.comwright.roundtrip.Accounting;
import java.lang.foreign.Arena;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A view that comes back: who frees it, and what happens to one that cannot be handed out. */
@ExtendWith(Accounting.class)
class ViewResultsTest {
  private static SRowSet rows(int count) {
    SRowSet rows = SRowSetStruct.allocate(new RowHeap(), count);
    for (int i = 0; i < count; i++) {
      StructList<SPropValue> props =
          SPropValueStruct.allocateArray(TaskMemory.allocator().segments(), 2);
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
    try (ITable proxy = ITableProxy.from(table)) {
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
          try (ITable proxy = ITableProxy.from(table);
              Arena arena = Arena.ofConfined()) {
            SRowSet rows = SRowSetStruct.allocate(arena, 1);
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
            Tags other = TagsStruct.allocate(new RowHeap(), 0);
            table.answer = () -> other;
            proxy.tags().close();
            assertThrows(IllegalStateException.class, other::count);
            SRowSet wrong = SRowSetStruct.allocate(TaskMemory.allocator(), 0);
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
    try (ITable proxy = ITableProxy.from(table);
        Arena arena = Arena.ofConfined()) {
      Ref<Tags> tags = new Ref<>();
      Ref<Wave> wave = new Ref<>();
      table.answer = () -> ownTags(1);
      table.second = () -> WaveStruct.allocate(TaskMemory.allocator(), 2);
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
          try (ITable proxy = ITableProxy.from(table)) {
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
          try (ITable proxy = ITableProxy.from(table)) {
            made.count(-1);
            assertThrows(ComException.class, proxy::tags);
            made.close();
          }
        });
  }

  @Test
  void aBorrowedResultStaysTheImplementations() {
    Table table = new Table();
    try (ITable proxy = ITableProxy.from(table);
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
    try (ITable proxy = ITableProxy.from(table)) {
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
      assertFalse(ComLeaks.open().stream().anyMatch(each -> each.what().startsWith("TagsStruct")));
    } finally {
      ComLeaks.level(before);
    }
  }
}
