package io.comwright.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.comwright.ComException;
import io.comwright.ComObject;
import io.comwright.HResult;
import io.comwright.IUnknown;
import io.comwright.IUnknownProxy;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import org.junit.jupiter.api.Test;

/** Arrays behind pointers of structs: what is kept of them, and what is not. */
class ElementsOfStructsTest {
  private static final class Plain implements IUnknown {}

  @Test
  void noReferenceIsLeftIfAnElementIsNull() {
    int before = ComObject.liveCount();
    try (Arena arena = Arena.ofConfined();
        ComObject token = ComObject.expose(new Plain())) {
      Block block = Views.allocate(arena, 0, Block.plain());
      MemorySegment pointers = arena.allocate(16, 8);
      Memory.putLong(pointers.address(), token.pointer(IUnknownProxy.TYPE).address());
      ComException failure =
          assertThrows(
              ComException.class,
              () ->
                  ViewFields.retain(
                      block,
                      pointers.address(),
                      2,
                      IUnknownProxy.TYPE,
                      false,
                      IUnknown[]::new,
                      "Block.items"));
      assertEquals(HResult.E_POINTER, failure.hresult().code());
    }
    assertEquals(before, ComObject.liveCount());
  }

  @Test
  void whatAnImplementationLendsIsKeptToItsEnd() {
    try (ComObject token = ComObject.expose(new Plain())) {
      long self = token.pointer(IUnknownProxy.TYPE).address();
      Frame frame = Frame.enter();
      long kept;
      try {
        Giver giver = Giver.implementation(frame, self);
        long elements = giver.array(3, 8);
        for (int i = 0; i < 3; i++) {
          Memory.putLong(elements + 8L * i, 0x1122334455667700L + i);
        }
        kept = giver.keep(elements, 3, 8);
      } finally {
        frame.exit();
      }
      for (int i = 0; i < 3; i++) {
        assertEquals(0x1122334455667700L + i, Memory.getLong(kept + 8L * i));
      }
    }
  }
}
