package io.comwright.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.comwright.ComException;
import io.comwright.ComObject;
import io.comwright.HResult;
import io.comwright.IUnknown;
import java.lang.foreign.Arena;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** What stubs require of native callers. */
class UpcallTest {
  private static final String METHOD = "IFoo.bar";

  private static void fails(int code, Executable call) {
    assertEquals(HResult.of(code), assertThrows(ComException.class, call).hresult());
  }

  /** One level too deep is refused, and leaves nothing behind. */
  @Test
  void tooDeepAnUpcallIsRefused() {
    Frame outer = Frame.enter();
    long cell = outer.cell(8);
    int depth = 0;
    try {
      for (; depth < 64; depth++) {
        Upcall.enter();
      }
      for (int i = 0; i < 3; i++) {
        fails(HResult.E_UNEXPECTED, Upcall::enter);
      }
      assertEquals(64, outer.nesting().depth());
    } finally {
      for (; depth > 0; depth--) {
        outer.close();
      }
    }
    assertEquals(0, outer.nesting().depth());
    assertEquals(cell + 8, outer.cell(8), "the frame stands where it stood");
    outer.exit();
    Frame next = Frame.enter();
    assertEquals(cell, next.cell(8));
    next.exit();
  }

  /** Sizes are unsigned. */
  @Test
  void aStructMayBeLarger() {
    assertEquals(-1, Upcall.structSize(-1, 8, METHOD, "size"));
    assertEquals(8, Upcall.structSize(8, 8, METHOD, "size"));
    fails(HResult.E_INVALIDARG, () -> Upcall.structSize(7, 8, METHOD, "size"));
    assertEquals(-1, Upcall.structSize((short) -1, 8, METHOD, "size"));
    fails(HResult.E_INVALIDARG, () -> Upcall.structSize((short) 7, 8, METHOD, "size"));
    fails(HResult.E_INVALIDARG, () -> Upcall.structSize((short) 40_000, 50_000, METHOD, "size"));
  }

  @Test
  void anElementHasTheExactSize() {
    Upcall.exactSize(40_000, 40_000, METHOD, "size");
    Upcall.exactSize((short) 40_000, 40_000, METHOD, "size");
    fails(HResult.E_INVALIDARG, () -> Upcall.exactSize(40_001, 40_000, METHOD, "size"));
    fails(HResult.E_INVALIDARG, () -> Upcall.exactSize((short) 40_001, 40_000, METHOD, "size"));
  }

  @Test
  void aCountIsNotTrusted() {
    assertEquals(0, Upcall.length(0, 0, METHOD, "count"));
    assertEquals(2, Upcall.length(2, 8, METHOD, "count"));
    fails(HResult.E_POINTER, () -> Upcall.length(1, 0, METHOD, "count"));
    for (long count : new long[] {-1, Integer.MAX_VALUE - 7L, 1L << 40}) {
      IllegalArgumentException e =
          assertThrows(
              IllegalArgumentException.class, () -> Upcall.length(count, 8, METHOD, "count"));
      assertTrue(e.getMessage().endsWith(Long.toUnsignedString(count)), e.getMessage());
    }
  }

  private static final class Plain implements IUnknown {}

  /** {@code IFooStub.allocate}: the object and its proxy end with the arena. */
  @Test
  void anObjectWithoutReferencesEndsWithItsArena() {
    int before = ComObject.liveCount();
    Plain plain = new Plain();
    IUnknown proxy;
    long pointer;
    try (Arena arena = Arena.ofConfined()) {
      proxy = Upcall.allocate(plain, arena, Unknown.type());
      pointer = Proxies.pointerOf(proxy, METHOD);
      assertSame(plain, Upcall.target(pointer));
      assertEquals(before + 1, ComObject.liveCount());
    }
    assertEquals(before, ComObject.liveCount());
    assertEquals(0, Proxies.pointerOrNull((VtableProxy) proxy));
    fails(HResult.RPC_E_DISCONNECTED, () -> Upcall.target(pointer));
  }
}
