package io.comwright.automation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.comwright.ComException;
import io.comwright.ComObject;
import io.comwright.HResult;
import io.comwright.IUnknown;
import io.comwright.IntRef;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SequenceTest {
  private final int live = ComObject.liveCount();

  @AfterEach
  void nothingIsLeft() {
    assertEquals(live, ComObject.liveCount());
  }

  private static ScriptObject item(int number) {
    return new ScriptObject(call -> Variant.of(number), "number");
  }

  private static ScriptObject collection(List<?> items) {
    return new ScriptObject(
        call -> {
          assertEquals(-4, call.member());
          assertEquals(3, call.flags());
          return Variant.of(new VariantEnumerator(items));
        });
  }

  private static List<ScriptObject> items() {
    return List.of(item(1), item(2), item(3));
  }

  @Test
  void valuesOfACollection() {
    List<Integer> numbers = new ArrayList<>();
    try (Dispatch collection = Dispatch.of(collection(List.of(1, 2, 3)));
        Sequence<Integer> elements = collection.elements(int.class)) {
      elements.forEach(numbers::add);
    }
    assertEquals(List.of(1, 2, 3), numbers);
  }

  @Test
  void anElementIsClosedBeforeTheNextArrives() {
    List<Dispatch> seen = new ArrayList<>();
    try (Dispatch collection = Dispatch.of(collection(items()));
        Sequence<Dispatch> elements = collection.elements(Dispatch.class)) {
      int number = 1;
      for (Dispatch element : elements) {
        assertEquals(number++, element.get("number"));
        seen.forEach(
            earlier -> assertThrows(IllegalStateException.class, () -> earlier.get("number")));
        seen.add(element);
      }
    }
    assertEquals(3, seen.size());
  }

  @Test
  void aLoopMayEndAnywhere() {
    for (int end = 0; end < 3; end++) {
      try (Dispatch collection = Dispatch.of(collection(items()));
          Sequence<Dispatch> elements = collection.elements(Dispatch.class)) {
        int at = 0;
        for (Dispatch element : elements) {
          assertEquals(at + 1, element.get("number"));
          if (at++ == end) {
            break;
          }
        }
      }
      assertEquals(live, ComObject.liveCount(), "after " + end);
    }
  }

  @Test
  void aLoopThatThrowsClosesItsElement() {
    assertThrows(
        ComException.class,
        () -> {
          try (Dispatch collection = Dispatch.of(collection(List.of(item(1), "no object")));
              Sequence<Dispatch> elements = collection.elements(Dispatch.class)) {
            elements.forEach(element -> assertEquals(1, element.get("number")));
          }
        });
  }

  @Test
  void aListIsTheCallers() {
    List<Dispatch> list;
    try (Dispatch collection = Dispatch.of(collection(items()));
        Sequence<Dispatch> elements = collection.elements(Dispatch.class)) {
      list = elements.toList();
    }
    assertEquals(List.of(1, 2, 3), list.stream().map(element -> element.get("number")).toList());
    list.forEach(Dispatch::close);
  }

  @Test
  void aListOfWhichAnElementFailsLeavesNothing() {
    try (Dispatch collection = Dispatch.of(collection(List.of(item(1), item(2), "no object")));
        Sequence<Dispatch> elements = collection.elements(Dispatch.class)) {
      assertThrows(ComException.class, elements::toList);
    }
  }

  @Test
  void oneLoopOnly() {
    Sequence<Integer> elements = Sequence.of(new VariantEnumerator(List.of(1)), int.class);
    Iterator<Integer> loop = elements.iterator();
    assertThrows(IllegalStateException.class, elements::iterator);
    assertTrue(loop.hasNext());
    assertTrue(loop.hasNext());
    assertEquals(1, loop.next());
    assertFalse(loop.hasNext());
    assertThrows(NoSuchElementException.class, loop::next);
    elements.close();
    elements.close();
    assertThrows(IllegalStateException.class, loop::hasNext);
    assertThrows(IllegalStateException.class, elements::toList);
  }

  /** Three objects in steps of two, with a failure behind them if that is wanted. */
  private record Objects(List<IUnknown> given, boolean fails) implements IUnknown {
    HResult next(IUnknown[] items, IntRef fetched) {
      int count = Math.min(items.length, 3 - given.size());
      if (count == 0 && fails) {
        throw new ComException(HResult.E_FAIL);
      }
      for (int i = 0; i < count; i++) {
        items[i] = IDispatchProxy.from(item(given.size()));
        given.add(items[i]);
      }
      fetched.set(count);
      return HResult.of(count == items.length || fails ? HResult.S_OK : HResult.S_FALSE);
    }
  }

  @Test
  void anyEnumeratorAndWhatArrivedWithoutBeingAskedFor() {
    Objects objects = new Objects(new ArrayList<>(), false);
    try (Sequence<IUnknown> sequence = Sequence.of(objects, objects::next, new IUnknown[2])) {
      assertTrue(sequence.iterator().hasNext());
      assertEquals(2, objects.given.size());
    }
    assertEquals(live, ComObject.liveCount());
    Objects all = new Objects(new ArrayList<>(), false);
    try (Sequence<IUnknown> sequence = Sequence.of(all, all::next, new IUnknown[2])) {
      int count = 0;
      for (IUnknown object : sequence) {
        assertEquals(all.given.get(count++), object);
      }
      assertEquals(3, count);
    }
    assertThrows(
        IllegalArgumentException.class, () -> Sequence.of(all, all::next, new IUnknown[0]));
  }

  @Test
  void aFailureOfTheEnumeratorEndsTheLoop() {
    Objects objects = new Objects(new ArrayList<>(), true);
    try (Sequence<IUnknown> sequence = Sequence.of(objects, objects::next, new IUnknown[2])) {
      assertEquals(
          HResult.E_FAIL,
          assertThrows(ComException.class, () -> sequence.forEach(object -> {})).hresult().code());
    }
  }

  @Test
  void aJavaEnumeratorSkipsCopiesAndBeginsAgain() {
    IntRef fetched = new IntRef();
    Variant[] two = new Variant[2];
    try (IEnumVARIANT values = IEnumVARIANTProxy.from(new VariantEnumerator(List.of(1, 2, 3)))) {
      assertEquals(HResult.S_OK, values.skip(2).code());
      try (IEnumVARIANT copy = values.copy()) {
        assertEquals(HResult.S_FALSE, copy.next(two, fetched).code());
        assertEquals(1, fetched.get());
        assertEquals(Variant.of(3), two[0]);
      }
      assertEquals(HResult.S_FALSE, values.skip(-1).code());
      assertEquals(HResult.S_OK, values.reset().code());
      assertEquals(HResult.S_OK, values.next(two, fetched).code());
      assertEquals(Variant.of(2), two[1]);
    }
  }
}
