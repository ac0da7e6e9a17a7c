package io.comwright.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.comwright.Allocator;
import io.comwright.ComException;
import io.comwright.ComObject;
import io.comwright.HResult;
import io.comwright.IUnknown;
import io.comwright.IUnknownProxy;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** What stubs hand out, and what proxies require of what is handed out. */
class AnswersTest {
  private static final String METHOD = "IFoo.bar";

  private static void fails(int code, Executable call) {
    assertEquals(HResult.of(code), assertThrows(ComException.class, call).hresult());
  }

  @Test
  void countsAreThoseOfTheArray() {
    assertEquals(3, Answers.stored(3, 3, METHOD, "array"));
    assertEquals(0, Answers.stored(0, 3, METHOD, "array"));
    fails(HResult.E_UNEXPECTED, () -> Answers.stored(4, 3, METHOD, "array"));
    fails(HResult.E_UNEXPECTED, () -> Answers.stored(-1, 3, METHOD, "array"));
    Answers.counted(3, 3, METHOD, "array");
    fails(HResult.E_UNEXPECTED, () -> Answers.counted(2, 3, METHOD, "array"));
    fails(HResult.E_UNEXPECTED, () -> Answers.counted(4, 3, METHOD, "array"));
    assertEquals(3, Results.stored(3, 3, METHOD, "array"));
    fails(HResult.E_UNEXPECTED, () -> Results.stored(4, 3, METHOD, "array"));
    fails(HResult.E_UNEXPECTED, () -> Results.stored(-1, 3, METHOD, "array"));
    assertEquals(0, Results.received(0, 0, METHOD, "array"));
    fails(HResult.E_POINTER, () -> Results.received(1, 0, METHOD, "array"));
    fails(HResult.E_UNEXPECTED, () -> Results.received(-1, 8, METHOD, "array"));
    fails(HResult.E_UNEXPECTED, () -> Results.received(1L << 31, 8, METHOD, "array"));
  }

  @Test
  void anArrayHasWhatTheCallerAsksFor() {
    Answers.asked(3, 3, METHOD, "array");
    ComException e = assertThrows(ComException.class, () -> Answers.asked(4, 3, METHOD, "array"));
    assertEquals(HResult.of(HResult.E_UNEXPECTED), e.hresult());
    assertTrue(
        e.getMessage().endsWith("array has 3 elements, and the caller asks for 4"), e.getMessage());
  }

  @Test
  void anArrayIsUnchangedIfItHoldsTheSame() {
    String[] before = {"a", null};
    String[] copy = before.clone();
    assertTrue(Answers.unchanged(before, before, copy));
    assertFalse(Answers.unchanged(copy, before, copy));
    assertFalse(Answers.unchanged(null, before, copy));
    before[1] = "b";
    assertFalse(Answers.unchanged(before, before, copy));
    int[] numbers = {1, 2};
    assertTrue(Answers.unchanged(numbers, numbers, new int[] {1, 2}));
    assertFalse(Answers.unchanged(numbers, numbers, new int[] {1, 3}));
    assertTrue(Answers.unchanged(null, null, null));
  }

  /** A count that is none clears nothing, rather than the memory of the process. */
  @Test
  void whatFailedIsClearedAsFarAsItIsThere() {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment cells = arena.allocate(24, 8).fill((byte) 1);
      Answers.clear(0, 8);
      Answers.clear(0, 2, 8);
      Answers.clear(cells.address(), -1, 8);
      Answers.clear(cells.address(), 1L << 40, 8);
      assertEquals(0x0101010101010101L, Memory.getLong(cells.address()));
      Answers.clear(cells.address(), 2, 8);
      assertEquals(0, Memory.getLong(cells.address()));
      assertEquals(0, Memory.getLong(cells.address() + 8));
      assertEquals(0x0101010101010101L, Memory.getLong(cells.address() + 16));
    }
  }

  @Test
  void anAllocatorMayHaveNothing() {
    Allocator none =
        new Allocator() {
          @Override
          public long allocate(long size) {
            return 0;
          }

          @Override
          public void free(long address) {}
        };
    assertThrows(OutOfMemoryError.class, () -> Answers.allocate(none, 2, 8, METHOD, "array"));
  }

  /** The receiver has a reference, and the owner of the proxy has its own. */
  @Test
  void aProxyThatIsHandedOutStaysItsOwners() {
    ComObject token = ComObject.expose(new IUnknown() {});
    int before = ComObject.liveCount();
    long handedOut;
    try (IUnknownProxy proxy = IUnknownProxy.retain(token.pointer(IUnknownProxy.TYPE))) {
      token.close();
      handedOut = Answers.detach(proxy, Unknown.type(), METHOD);
    }
    assertEquals(before, ComObject.liveCount());
    assertEquals(0, Unknown.release(handedOut));
    assertEquals(before - 1, ComObject.liveCount());
  }
}
