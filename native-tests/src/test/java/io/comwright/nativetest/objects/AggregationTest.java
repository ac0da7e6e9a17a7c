package io.comwright.nativetest.objects;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.comwright.ClassFactory;
import io.comwright.ComObject;
import io.comwright.ComType;
import io.comwright.FinalRelease;
import io.comwright.HResult;
import io.comwright.IClassFactoryProxy;
import io.comwright.IUnknown;
import io.comwright.IUnknownProxy;
import io.comwright.junit.ComRules;
import io.comwright.nativetest.EachCompiler;
import io.comwright.nativetest.NativeObject;
import io.comwright.nativetest.NativeTest;
import io.comwright.nativetest.callbacks.IReenter;
import io.comwright.nativetest.callbacks.IReenterProxy;
import io.comwright.nativetest.slots.ISlots2;
import io.comwright.nativetest.slots.ISlots2Proxy;
import io.comwright.nativetest.slots.ISlotsProxy;
import java.lang.foreign.MemorySegment;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A Java object as a part of a C++ object, which keeps COM's rules for both. */
@EachCompiler
class AggregationTest extends NativeTest {
  private static final String UNKNOWN = "00000000-0000-0000-c000-000000000046";
  private static final String SLOTS_2 = "2b3c4d5f-6f70-8192-a3b4-c5d6e7f8091a";

  private static final List<ComType<?>> TYPES = List.of(ISlots2Proxy.TYPE, IReenterProxy.TYPE);

  private static final class Part implements ISlots2, IReenter, FinalRelease {
    int ended;

    @Override
    public int area(int side) {
      return side * side;
    }

    @Override
    public int area(int width, int height) {
      return width * height;
    }

    @Override
    public int last() {
      return 0;
    }

    @Override
    public int more() {
      return 0;
    }

    @Override
    public int bounce(String text, int depth, IReenter other) {
      return 0;
    }

    @Override
    public void finalRelease() {
      ended++;
    }
  }

  private final Part part = new Part();

  private NativeObject whole() {
    NativeObject whole = library.create("whole_create");
    library.call("whole_take", whole, ComObject.aggregate(part, whole.pointer()));
    return whole;
  }

  private void end(NativeObject whole) {
    assertEquals(1, whole.refs());
    assertEquals(0, part.ended);
    assertEquals(0, library.call("client_release", whole));
    assertEquals(1, part.ended);
    assertEquals(0, live());
  }

  @Test
  void theWholeKeepsTheRules() {
    NativeObject whole = whole();
    ComRules.require(whole.pointer(), TYPES);
    assertEquals(1, library.call("whole_part_is_apart", whole));
    assertEquals(1, live());
    end(whole);
  }

  @Test
  void soDoesThePartThroughEachOfItsInterfaces() {
    NativeObject whole = whole();
    try (IUnknown outer = IUnknownProxy.retain(whole.pointer())) {
      for (ComType<?> type : List.of(ISlotsProxy.TYPE, ISlots2Proxy.TYPE, IReenterProxy.TYPE)) {
        try (ComObject token = ComObject.expose(part)) {
          ComRules.require(token.pointer(type), TYPES);
        }
      }
      try (ISlots2Proxy slots = ISlots2Proxy.from(outer);
          IReenterProxy reenter = IReenterProxy.from(slots)) {
        assertEquals(true, ComObject.sameObject(outer, reenter));
        assertEquals(ComObject.identity(outer), ComObject.identity(part));
        assertSame(part, ComObject.implementation(slots));
        assertEquals(4, whole.refs());
      }
    }
    end(whole);
  }

  @Test
  void callsArrive() {
    NativeObject whole = whole();
    try (IUnknown outer = IUnknownProxy.retain(whole.pointer());
        ISlots2Proxy slots = ISlots2Proxy.from(outer)) {
      MemorySegment result = arena.allocate(JAVA_INT);
      assertEquals(
          HResult.of(0), hresult("slots_call", ComObject.pointerOf(slots), 4, 2, 3, result));
    }
    end(whole);
  }

  @Test
  void whatJavaHoldsOfThePartHoldsTheWhole() {
    NativeObject whole = whole();
    try (ComObject token = ComObject.expose(part)) {
      assertEquals(2, whole.refs());
      assertEquals(1, library.call("client_release", whole));
      assertEquals(0, part.ended);
      assertEquals(2, library.call("client_add_ref", whole));
      assertNotEquals(whole.pointer(), token.pointer(IUnknownProxy.TYPE));
    }
    end(whole);
  }

  @Test
  void aPartIsMadeOnce() {
    NativeObject whole = whole();
    assertThrows(IllegalStateException.class, () -> ComObject.aggregate(part, whole.pointer()));
    Part other = new Part();
    try (ComObject _ = ComObject.expose(other)) {
      assertThrows(IllegalStateException.class, () -> ComObject.aggregate(other, whole.pointer()));
    }
    assertThrows(
        NullPointerException.class, () -> ComObject.aggregate(new Part(), MemorySegment.NULL));
    end(whole);
    NativeObject again = whole();
    assertEquals(0, library.call("client_release", again));
    assertEquals(2, part.ended);
  }

  @Test
  void classObjectsMakeParts() {
    try (ComObject factory = ComObject.expose(ClassFactory.aggregatable(() -> part))) {
      MemorySegment pointer = factory.pointer(IClassFactoryProxy.TYPE);
      NativeObject whole = library.create("whole_create");
      assertEquals(
          HResult.of(HResult.CLASS_E_NOAGGREGATION),
          hresult("whole_make", whole, pointer, guids(SLOTS_2)));
      takeFailures();
      assertEquals(HResult.of(0), hresult("whole_make", whole, pointer, guids(UNKNOWN)));
      assertEquals(1, library.call("whole_part_is_apart", whole));
      ComRules.require(whole.pointer(), TYPES);
      assertEquals(1, whole.refs());
      assertEquals(0, library.call("client_release", whole));
      assertEquals(1, part.ended);
    }
  }
}
