package io.comwright.nativetest.callbacks;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.comwright.ComObject;
import io.comwright.HResult;
import io.comwright.nativetest.EachCompiler;
import io.comwright.nativetest.NativeObject;
import io.comwright.nativetest.NativeTest;
import java.lang.foreign.MemorySegment;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Threads of C++ that go back and forth with one Java object. */
@EachCompiler
class NativeThreadsTest extends NativeTest {
  private static final HResult S_OK = HResult.of(0);
  private static final HResult E_UNEXPECTED = HResult.of(0x8000ffff);

  /** The default of {@code io.comwright.maxUpcallDepth}. */
  private static final int MAX_DEPTH = 64;

  private static final class Reenter implements IReenter {
    final AtomicInteger calls = new AtomicInteger();

    @Override
    public int bounce(String text, int depth, IReenter other) {
      calls.incrementAndGet();
      return 1 + (depth == 0 ? 0 : other.bounce("from Java", depth - 1, this));
    }
  }

  @Test
  void upcallsOfNativeThreadsNestToTheLimit() {
    int threads = 3;
    MemorySegment results = arena.allocate(4L * threads, 4);
    MemorySegment levels = arena.allocate(4L * threads, 4);
    NativeObject other = library.create("reenter_create");
    Reenter java = new Reenter();
    try (ComObject token = ComObject.expose(java)) {
      MemorySegment pointer = token.pointer(IReenterProxy.TYPE);
      // Java and C++ take turns, Java first: the last of 128 levels is the 64th of C++.
      int depth = 2 * MAX_DEPTH - 1;
      library.call("callbacks_bounce", pointer, other, depth, threads, results, levels);
      for (int i = 0; i < threads; i++) {
        assertEquals(S_OK, HResult.of(results.getAtIndex(JAVA_INT, i)));
        assertEquals(depth + 1, levels.getAtIndex(JAVA_INT, i));
      }
      assertEquals(threads * MAX_DEPTH, java.calls.getAndSet(0));

      library.call("callbacks_bounce", pointer, other, depth + 1, threads, results, levels);
      for (int i = 0; i < threads; i++) {
        assertEquals(E_UNEXPECTED, HResult.of(results.getAtIndex(JAVA_INT, i)));
      }
      assertEquals(threads * MAX_DEPTH, java.calls.get());
      List<Failure> failures = takeFailures();
      assertEquals(threads * (MAX_DEPTH + 1), failures.size());
      assertTrue(failures.stream().allMatch(failure -> failure.answer().equals(E_UNEXPECTED)));

      library.call("callbacks_bounce", pointer, other, 1, 1, results, levels);
      assertEquals(S_OK, HResult.of(results.getAtIndex(JAVA_INT, 0)));
      assertEquals(2, levels.getAtIndex(JAVA_INT, 0));
    }
    assertEquals(1, other.refs());
    assertEquals(0, library.call("reenter_mismatches", other));
  }
}
