package io.comwright.roundtrip.view;

import static io.comwright.roundtrip.view.Failures.fails;
import static io.comwright.roundtrip.view.Failures.quietly;
import static io.comwright.roundtrip.view.Samples.numbered;
import static io.comwright.roundtrip.view.Samples.ownTags;
import static io.comwright.roundtrip.view.Samples.props;
import static io.comwright.roundtrip.view.Samples.tags;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.comwright.ComException;
import io.comwright.ComLeaks;
import io.comwright.ComObject;
import io.comwright.ComScope;
import io.comwright.HResult;
import io.comwright.IntRef;
import io.comwright.Ref;
import io.comwright.StructList;
import io.comwright.TaskMemory;
import io.comwright.UpcallFailureListener;
import io.comwright.roundtrip.Accounting;
import java.lang.foreign.Arena;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Arrays of structs that the callee allocates, viewed in place. */
@ExtendWith(Accounting.class)
class ViewListsTest {
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
    try (IProps proxy = IPropsProxy.from(props)) {
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
    try (IProps proxy = IPropsProxy.from(props);
        Arena arena = Arena.ofConfined()) {
      props.answer = () -> props(new PropHeap(), 0);
      StructList<SPropValue> list = proxy.getProps(null, 0);
      assertEquals(List.of(), list);
      assertEquals(1, PropHeap.LIVE.size());
      list.close();
      // No struct has a pointer that could be handed out twice.
      props.answer = () -> SPropValueStruct.allocateArray(arena, 0);
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
          try (IProps proxy = IPropsProxy.from(props);
              Arena arena = Arena.ofConfined()) {
            StructList<SPropValue> inArena = SPropValueStruct.allocateArray(arena, 1);
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
            StructList<WaveExtensible> flat = WaveExtensibleStruct.allocateArray(arena, 2);
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
    try (IProps proxy = IPropsProxy.from(props);
        Arena arena = Arena.ofConfined()) {
      props.answer = () -> SPropValueStruct.allocateArray(arena, 1);
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
          try (IProps proxy = IPropsProxy.from(props)) {
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
    try (IProps proxy = IPropsProxy.from(props);
        Arena arena = Arena.ofConfined()) {
      StructList<SPropValue> own = numbered(SPropValueStruct.allocateArray(arena, 3));
      props.answer = () -> own;
      try (StructList<SPropValue> borrowed = proxy.ownProps()) {
        assertEquals(own.segment().address(), borrowed.segment().address());
        borrowed.get(1).l(7);
      }
      assertEquals(List.of(0, 7, 2), numbers(own));
      // Nobody else holds the memory of an automatic arena.
      props.answer = () -> numbered(SPropValueStruct.allocateArray(Arena.ofAuto(), 2));
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
    try (IProps proxy = IPropsProxy.from(new Props());
        Arena arena = Arena.ofConfined()) {
      proxy.ask(
          (tags, props, own) -> {
            tags.set(tags(arena, 8));
            props.set(numbered(SPropValueStruct.allocateArray(arena, 3)));
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
    try (IProps proxy = IPropsProxy.from(props)) {
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
    try (ITable proxy = ITableProxy.from(table);
        Arena arena = Arena.ofConfined()) {
      fails(
          IllegalStateException.class,
          "ITable.setRow: props: the list is closed",
          () -> proxy.setRow(list));
      SRow row = SRowStruct.allocate(arena);
      fails(IllegalStateException.class, "the list is closed", () -> row.lpProps(list));
      assertEquals(0, table.calls);
      assertThrows(
          IllegalArgumentException.class, () -> SPropValueStruct.allocateArray(new PropHeap(), -1));
      assertEquals(List.of(), PropHeap.LIVE);
    }
  }
}
