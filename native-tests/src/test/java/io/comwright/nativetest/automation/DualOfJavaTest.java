package io.comwright.nativetest.automation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.comwright.ComException;
import io.comwright.ComObject;
import io.comwright.ErrorInfo;
import io.comwright.Guid;
import io.comwright.HResult;
import io.comwright.IntRef;
import io.comwright.Ref;
import io.comwright.automation.IEnumVARIANT;
import io.comwright.automation.VariantEnumerator;
import io.comwright.nativetest.CountedMemoryTest;
import io.comwright.nativetest.EachCompiler;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** C++ calls a Java object of a dual interface in both ways. */
@EachCompiler
class DualOfJavaTest extends CountedMemoryTest {
  private static final class Shelf implements IShelf {
    final List<String> told = new ArrayList<>();
    final Map<Integer, String> items = new TreeMap<>();

    @Override
    public int add(int amount, String note, boolean loud) {
      told.add(amount + " " + note + " " + loud);
      return told.size();
    }

    @Override
    public String item(int index) {
      return items.getOrDefault(index, "");
    }

    @Override
    public void setItem(int index, String value) {
      items.put(index, value);
    }

    @Override
    public void halve(IntRef number, Ref<String> words) {
      told.add(words.get() == null ? "out" : "in");
      number.set(number.get() / 2);
      words.set("halved");
    }

    @Override
    public IEnumVARIANT newEnum() {
      return new VariantEnumerator(List.copyOf(items.values()));
    }

    @Override
    public void fail() {
      throw new ComException(
          HResult.CLASS_E_CLASSNOTAVAILABLE,
          null,
          new ErrorInfo(Guid.NULL, "Shelf.Java", "no shälf", "", 0),
          null);
    }
  }

  private final Shelf shelf = new Shelf();

  @AfterEach
  void textsOfTheCallerAreNotFreed() {
    assertEquals(0, library.call("arrays_live", 1));
    assertEquals(0, library.call("arrays_wrong", 1));
  }

  private void check(String function) {
    try (ComObject object = ComObject.expose(shelf)) {
      check(function, object.pointer(IShelfProxy.TYPE));
    }
  }

  @Test
  void membersHaveNumbers() {
    check("shelf_membersHaveNumbers");
  }

  @Test
  void methodsAreCalled() {
    check("shelf_methodsAreCalled");
    assertEquals(
        List.of("5 n true", "42 none true", "7 n false", "-1 12 false", "9 slot true"), shelf.told);
  }

  @Test
  void propertiesAreReadAndWritten() {
    check("shelf_propertiesAreReadAndWritten");
    assertEquals(Map.of(1, "one", 2, "2.5"), shelf.items);
  }

  @Test
  void placesAreReplaced() {
    check("shelf_placesAreReplaced");
    assertEquals(List.of("out", "out", "out"), shelf.told);
  }

  @Test
  void elementsAreEnumerated() {
    shelf.items.put(1, "one");
    shelf.items.put(2, "two");
    check("dispatch_collectionsAreEnumerated");
  }

  @Test
  void wrongCallsAreRefused() {
    check("shelf_wrongCallsAreRefused");
    assertEquals(List.of(), shelf.told);
    takeFailures();
  }

  @Test
  void exceptionsArrive() {
    check("shelf_exceptionsArrive");
    assertEquals(1, takeFailures().size());
  }
}
