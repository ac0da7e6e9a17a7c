package io.comwright.nativetest.slots;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.comwright.ComObject;
import io.comwright.HResult;
import io.comwright.nativetest.EachCompiler;
import io.comwright.nativetest.NativeObject;
import io.comwright.nativetest.NativeTest;
import java.lang.foreign.MemorySegment;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Slots that do not follow from the order of methods. */
@EachCompiler
class SlotsTest extends NativeTest {
  private MemorySegment result;

  @BeforeEach
  void allocate() {
    result = arena.allocate(4, 4);
  }

  @Test
  void javaCallsCpp() {
    NativeObject object = library.create("slots_create");
    try (ISlots2Proxy slots = ISlots2Proxy.attach(object.pointer())) {
      assertEquals(12, slots.area(3, 4));
      assertEquals(25, slots.area(5));
      assertEquals(6, slots.version());
      assertEquals(7, slots.last());
      assertEquals(8, slots.more());
    }
  }

  @Test
  void aProxyOfAnInterfaceThatIsDescribedInPart() {
    NativeObject object = library.create("slots_create");
    try (ISlots2Proxy slots = ISlots2Proxy.attach(object.pointer());
        ISlotsInPartProxy part = ISlotsInPartProxy.from(slots)) {
      assertEquals(49, part.areaOfSquare(7));
      assertEquals(7, part.last());
    }
    assertEquals(0, object.refs());
  }

  @Test
  void anInterfaceThatIsDescribedInPartIsNotImplemented() {
    class Part implements ISlotsInPart {
      @Override
      public int areaOfSquare(int side) {
        return 0;
      }

      @Override
      public int last() {
        return 0;
      }
    }

    assertThrows(IllegalArgumentException.class, () -> ComObject.expose(new Part()));
  }

  @Test
  void cppCallsJava() {
    try (ComObject token = ComObject.expose(new Slots())) {
      MemorySegment pointer = token.pointer(ISlots2Proxy.TYPE);
      assertSlot(3, 1203, pointer);
      assertSlot(4, 1200, pointer);
      assertSlot(6, 66, pointer);
      assertSlot(7, 77, pointer);
      assertSlot(8, 88, pointer);
      assertEquals(HResult.of(0x80004001), hresult("slots_call", pointer, 5, 0, 0, result));
    }
  }

  @Test
  void aDefaultImplementationIsOverridden() {
    class Newer extends Slots {
      @Override
      public int version() {
        return 67;
      }
    }

    try (ComObject token = ComObject.expose(new Newer())) {
      assertSlot(6, 67, token.pointer(ISlotsProxy.TYPE));
    }
  }

  private void assertSlot(int slot, int expected, MemorySegment pointer) {
    assertEquals(HResult.of(0), hresult("slots_call", pointer, slot, 12, 3, result));
    assertEquals(expected, result.get(JAVA_INT, 0));
  }

  private static class Slots implements ISlots2 {
    @Override
    public int area(int side) {
      return side * 100;
    }

    @Override
    public int area(int width, int height) {
      return width * 100 + height;
    }

    @Override
    public int last() {
      return 77;
    }

    @Override
    public int more() {
      return 88;
    }
  }
}
