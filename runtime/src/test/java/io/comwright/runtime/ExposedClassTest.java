package io.comwright.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.comwright.ComObject;
import io.comwright.ComType;
import io.comwright.Guid;
import io.comwright.HResult;
import io.comwright.IUnknown;
import io.comwright.IUnknownProxy;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which interfaces an object answers, and with which of its pointers. */
class ExposedClassTest {
  private interface First extends IUnknown {}

  private interface Second extends First {}

  private interface Third extends Second {}

  private interface Other extends IUnknown {}

  private static final ComType<First> FIRST = type(First.class, 1, IUnknownProxy.TYPE);
  private static final ComType<Second> SECOND = type(Second.class, 2, FIRST);
  private static final ComType<Third> THIRD = type(Third.class, 3, SECOND);
  private static final ComType<Other> OTHER = type(Other.class, 4, IUnknownProxy.TYPE);

  private static Guid iid(int number) {
    return Guid.parse("00000000-0000-0000-0000-0000000000e" + number);
  }

  private static <T extends IUnknown> ComType<T> type(Class<T> type, int iid, ComType<?> base) {
    return new GeneratedType<>(type, iid(iid), base) {
      @Override
      protected T proxy(long pointer, Ownership ownership) {
        throw new UnsupportedOperationException();
      }

      @Override
      protected StubVtable stub() {
        throw new UnsupportedOperationException();
      }
    };
  }

  private static ExposedClass of(ComType<?>... types) {
    return ExposedClass.of(List.of(types), type -> type == OTHER ? 0x2000 : 0x1000);
  }

  private static int cell(ExposedClass exposed, ComType<?> type) {
    return exposed.cell(type.iid().mostSignificantBits(), type.iid().leastSignificantBits());
  }

  /** A vtable begins with that of its base, and with that of the base's base. */
  @Test
  void allBasesShareOnePointer() {
    ExposedClass exposed = of(FIRST, THIRD, OTHER);
    assertEquals(0x1000, exposed.vtable(0));
    assertEquals(0x2000, exposed.vtable(1));
    assertEquals(3, exposed.cellCount(), "and one that is made late");
    for (ComType<?> type : List.of(FIRST, SECOND, THIRD, IUnknownProxy.TYPE)) {
      assertEquals(0, cell(exposed, type), type.toString());
    }
    assertEquals(1, cell(exposed, OTHER));
    assertFalse(exposed.answers(iid(9)));
  }

  @Test
  void twoInterfacesOfOneIidAreRefused() {
    ComType<Other> twin = type(Other.class, 2, IUnknownProxy.TYPE);
    IllegalArgumentException e =
        assertThrows(IllegalArgumentException.class, () -> of(THIRD, twin));
    assertTrue(e.getMessage().contains("have the same IID " + iid(2)), e.getMessage());
  }

  /** "Rules for Implementing QueryInterface": what fails leaves NULL. */
  @Test
  void aQueryThatFailsLeavesNull() {
    try (ComObject token = ComObject.expose(new IUnknown() {})) {
      long self = token.pointer(IUnknownProxy.TYPE).address();
      Frame frame = Frame.enter();
      try {
        long cell = frame.word(-1);
        long asked = frame.guid(iid(9), "IFoo.bar", "iid");
        assertEquals(HResult.E_NOINTERFACE, Unknown.queryInterface(self, asked, cell));
        assertEquals(0, Memory.getLong(cell));
        Memory.putLong(cell, -1);
        assertEquals(HResult.E_POINTER, Unknown.queryInterface(self, 0, cell));
        assertEquals(0, Memory.getLong(cell));
        assertEquals(HResult.E_POINTER, Unknown.queryInterface(self, asked, 0));
      } finally {
        frame.exit();
      }
    }
  }
}
