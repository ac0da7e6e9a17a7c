package io.comwright.nativetest.functions;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.comwright.ComObject;
import io.comwright.HResult;
import io.comwright.nativetest.EachCompiler;
import io.comwright.nativetest.functions.IFunctions.Code;
import io.comwright.nativetest.functions.IFunctions.Size;
import io.comwright.nativetest.functions.IFunctions.Visit;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** How long a function can be called, and what happens to those that are called too late. */
@EachCompiler
class FunctionLifetimeTest extends FunctionTest {
  private static final HResult DISCONNECTED = HResult.of(0x80010108);

  /** The default of {@code io.comwright.callbackQuarantine}. */
  private static final int QUARANTINE = 256;

  @Test
  void aFunctionIsKeptAsLongAsItsArena() {
    AtomicInteger calls = new AtomicInteger();
    Visit allocated;
    Visit kept;
    try (Arena lifetime = Arena.ofShared()) {
      allocated =
          IFunctions_VisitStub.allocate(
              (index, name, weight, size, parameter) -> {
                calls.addAndGet(index);
                return true;
              },
              lifetime);
      functions.keep(allocated);
      kept = functions.kept();
      assertEquals(allocated, kept);
      assertTrue(callKept(kept, 1));
      assertTrue(callKept(allocated, 10));
      assertTrue(allocated.visit(100, null, 0, new Size(0, 0), 0));
      assertEquals(111, calls.get());
      assertEquals(1, live());
    }
    assertEquals(0, live());
    IllegalStateException closed =
        assertThrows(IllegalStateException.class, () -> functions.keep(allocated));
    assertEquals(
        "IFunctions.keep: visit: the arena of the function is closed", closed.getMessage());
    assertThrows(IllegalStateException.class, () -> allocated.visit(1, null, 0, new Size(0, 0), 0));
    assertFalse(callKept(kept, 1000));
    assertFalse(kept.visit(1000, null, 0, new Size(0, 0), 0));
    assertEquals(111, calls.get());
    List<Failure> failures = takeFailures();
    assertEquals(2, failures.size());
    for (Failure failure : failures) {
      assertEquals("Visit.visit", failure.method());
      assertEquals(DISCONNECTED, failure.answer());
      assertInstanceOf(IllegalStateException.class, failure.thrown());
    }
    functions.keep(null);
    assertNull(functions.kept());
  }

  @Test
  void aLateCallOfAnHresultFunctionClearsItsOuts() {
    MemorySegment out = arena.allocateFrom(JAVA_INT, 77);
    MemorySegment stale;
    try (Arena lifetime = Arena.ofConfined()) {
      stale =
          MemorySegment.ofAddress(
              IFunctions_CodeStub.allocate(a -> 2 * a, lifetime).segment().address());
      assertEquals(HResult.of(0), hresult("functions_code", stale, 21, out));
      assertEquals(42, out.get(JAVA_INT, 0));
    }
    assertEquals(DISCONNECTED, hresult("functions_code", stale, 21, out));
    assertEquals(0, out.get(JAVA_INT, 0));
    assertEquals(1, takeFailures().size());
  }

  /** No more functions are made than were alive at once and wait. */
  @Test
  void functionsAreUsedAgain() {
    Set<Long> pointers = new HashSet<>();
    List<Long> order = new ArrayList<>();
    int[] calls = new int[1];
    for (int i = 0; i < 5000; i++) {
      int number = i;
      functions.keep((index, name, weight, size, parameter) -> calls[0] == number);
      long pointer = ComObject.pointerOf(functions.kept()).address();
      pointers.add(pointer);
      order.add(pointer);
    }
    // Other tests have left some waiting.
    assertTrue(pointers.size() <= 2 * QUARANTINE, pointers.size() + " functions");
    for (int i = 0; i + QUARANTINE < order.size(); i += 997) {
      assertEquals(
          QUARANTINE,
          new HashSet<>(order.subList(i, i + QUARANTINE)).size(),
          "a function was used again too soon");
    }
    // A pointer that is used again calls what it belongs to now.
    Visit[] stale = new Visit[1];
    functions.keep((index, name, weight, size, parameter) -> true);
    stale[0] = functions.kept();
    assertFalse(callKept(stale[0], 0));
    takeFailures();
    for (int i = 0; i < 2 * QUARANTINE; i++) {
      functions.each(
          (index, name, weight, size, parameter) -> {
            calls[0]++;
            return false;
          },
          1,
          0);
    }
    assertEquals(2 * QUARANTINE, calls[0]);
    assertFalse(callKept(stale[0], 0));
    assertEquals(1, takeFailures().size());
  }

  /** Threads call a function while its arena closes, and while others are made in its place. */
  @Test
  void threadsOfCppCallAFunctionThatEnds() throws Exception {
    for (int round = 0; round < 5; round++) {
      MemorySegment counts = arena.allocate(24, 8);
      MemorySegment stop = arena.allocate(4, 4);
      Thread storm;
      CountingCode counting = new CountingCode();
      try (Arena lifetime = Arena.ofShared()) {
        Code code = IFunctions_CodeStub.allocate(counting, lifetime);
        MemorySegment pointer = ComObject.pointerOf(code);
        storm =
            Thread.ofPlatform()
                .start(() -> library.call("functions_storm", pointer, 8, stop, counts));
        while (counting.calls.get() < 1000) {
          Thread.onSpinWait();
        }
      }
      // Half of the queue: the pointer is not used again.
      for (int i = 0; i < QUARANTINE / 2; i++) {
        try (Arena lifetime = Arena.ofConfined()) {
          assertEquals(-1, IFunctions_CodeStub.allocate(a -> -1, lifetime).call(1));
        }
      }
      List<Failure> late = new ArrayList<>();
      while (late.isEmpty()) {
        late.addAll(takeFailures());
      }
      stop.set(JAVA_INT, 0, 1);
      storm.join();
      late.addAll(takeFailures());
      assertEquals(counting.calls.get(), counts.get(JAVA_LONG, 0));
      assertEquals(late.size(), counts.get(JAVA_LONG, 8));
      assertNotEquals(0, counts.get(JAVA_LONG, 8));
      assertEquals(0, counts.get(JAVA_LONG, 16));
    }
  }

  private static final class CountingCode implements Code {
    final AtomicInteger calls = new AtomicInteger();

    @Override
    public int call(int a) {
      calls.incrementAndGet();
      return 2 * a;
    }
  }
}
