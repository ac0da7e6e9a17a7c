package io.comwright.runtime;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.comwright.ComException;
import io.comwright.HResult;
import io.comwright.internal.Scope;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Upcalls that leave the frame alone, among calls that do not. */
class NestingTest {

  /** Both kinds of upcall count together, and one too many is refused and leaves nothing. */
  @Test
  void bothKindsShareALimit() {
    List<AutoCloseable> calls = new ArrayList<>();
    for (int depth = 0; depth < 64; depth++) {
      calls.add(depth % 3 == 0 ? Upcall.enter() : Upcall.begin());
    }
    for (int i = 0; i < 3; i++) {
      for (Runnable more : List.<Runnable>of(Upcall::begin, Upcall::enter)) {
        ComException refused = assertThrows(ComException.class, more::run);
        assertEquals(HResult.of(HResult.E_UNEXPECTED), refused.hresult());
      }
    }
    assertEquals(64, Nesting.current().depth());
    close(calls);
    assertEquals(0, Nesting.current().depth());
    assertEquals(0, Frame.current().depthMarked());
  }

  /** What is to happen at the end of a call happens at that of the innermost one, of any kind. */
  @Test
  void actionsRunAtTheEndOfTheInnermostCall() throws Exception {
    List<String> done = new ArrayList<>();
    Frame.atEndOfCall(() -> done.add("outside of all calls"));
    List<AutoCloseable> calls = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      // A frame of its own, a light upcall, a full one.
      calls.add(i % 3 == 0 ? Frame.enter() : i % 3 == 1 ? Upcall.begin() : Upcall.enter());
      if (i != 4) {
        int number = i;
        Frame.atEndOfCall(() -> done.add("end of " + number));
        Frame.atEndOfCall(() -> done.add("first " + number));
      }
    }
    for (int i = 7; i >= 0; i--) {
      calls.get(i).close();
      List<String> expected = i == 4 ? List.of() : List.of("first " + i, "end of " + i);
      assertEquals(expected, done, "after call " + i);
      done.clear();
    }
    assertEquals(0, Nesting.current().depth());
    // Calls that come after are not taken for those that had something to do.
    try (Nesting _ = Upcall.begin()) {
      assertEquals(1, Nesting.current().depth());
    }
    assertEquals(List.of(), done);
  }

  /** What is undone at the end of an upcall may call out, and be called, by any kind of call. */
  @Test
  void theEndOfAnUpcallMayBeCalled() throws Exception {
    onVirtualThread(
        () -> {
          List<String> done = new ArrayList<>();
          try (Frame outer = Frame.enter()) {
            long first = outer.cell(8);
            try (Frame upcall = Upcall.enter()) {
              upcall.atExit(() -> done.add("last"));
              upcall.atExit(
                  () -> {
                    try (Nesting _ = Upcall.begin()) {
                      done.add("called");
                    }
                    try (Frame _ = Upcall.enter()) {
                      done.add("called again");
                    }
                  });
            }
            assertEquals(List.of("called", "called again", "last"), done);
            assertEquals(0, Nesting.current().depth());
            assertEquals(first + 8, outer.cell(8));
          }
          assertFalse(framesOfOthers().isEmpty());
        });
  }

  /** A call in runs outside the scope of who has called out, and what it opens ends with it. */
  @Test
  void aScopeIsLeftAndEnteredAgain() {
    Scope scope = Scope.open();
    try {
      try (Nesting _ = Upcall.begin()) {
        assertNull(Scope.current());
        Scope inner = Scope.open();
        try (Nesting _ = Upcall.begin()) {
          assertNull(Scope.current());
        }
        assertSame(inner, Scope.current());
        inner.close();
      }
      assertSame(scope, Scope.current());
      try (Nesting _ = Upcall.begin()) {
        Scope.open();
      }
      assertSame(scope, Scope.current(), "what was left open is forgotten");
    } finally {
      scope.close();
    }
  }

  /** The memory of calls around it and inside it stays where it is. */
  @Test
  void memoryOfOthersIsLeftAlone() {
    try (Frame outer = Frame.enter()) {
      long first = outer.cell(8);
      try (Nesting _ = Upcall.begin()) {
        try (Frame inner = Frame.enter()) {
          assertEquals(first + 8, inner.cell(8));
        }
        Frame.atEndOfCall(() -> {});
      }
      assertEquals(first + 8, outer.cell(8));
    }
  }

  /** A virtual thread borrows a frame for its outermost call, whichever kind that is. */
  @Test
  void virtualThreadsKeepTheirFrameUntilTheCallEnds() throws Exception {
    onVirtualThread(
        () -> {
          try (Nesting _ = Upcall.begin()) {
            Frame mine = Frame.current();
            try (Frame frame = Frame.enter()) {
              assertSame(mine, frame);
            }
            assertFalse(framesOfOthers().contains(mine));
            assertSame(mine, Frame.current());
            assertEquals(1, Nesting.current().depth());
          }
        });
  }

  @Test
  void virtualThreadsGiveTheirFrameBack() throws Exception {
    AtomicReference<Frame> borrowed = new AtomicReference<>();
    onVirtualThread(
        () -> {
          try (Nesting _ = Upcall.begin()) {
            borrowed.set(Frame.current());
            try (Nesting _ = Upcall.begin()) {
              assertEquals(2, Nesting.current().depth());
            }
          }
        });
    assertTrue(framesOfOthers().contains(borrowed.get()));
  }

  static void onVirtualThread(Executable body) throws InterruptedException {
    AtomicReference<Throwable> failure = new AtomicReference<>();
    Thread.ofVirtual()
        .start(
            () -> {
              try {
                body.execute();
              } catch (Throwable e) {
                failure.set(e);
              }
            })
        .join();
    assertNull(failure.get());
  }

  /** The frames of more virtual threads at once than a pool has frames. */
  static Set<Frame> framesOfOthers() throws InterruptedException {
    Set<Frame> frames = ConcurrentHashMap.newKeySet();
    CountDownLatch entered = new CountDownLatch(70);
    CountDownLatch seen = new CountDownLatch(1);
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < 70; i++) {
      threads.add(
          Thread.ofVirtual()
              .start(
                  () -> {
                    Frame frame = Frame.enter();
                    frames.add(frame);
                    entered.countDown();
                    try {
                      seen.await();
                    } catch (InterruptedException e) {
                      throw new AssertionError(e);
                    }
                    // One after the other: two at once might make the pool fuller than it may be.
                    synchronized (frames) {
                      frame.close();
                    }
                  }));
    }
    entered.await();
    seen.countDown();
    for (Thread each : threads) {
      each.join();
    }
    return frames;
  }

  /** More threads than places find their own. */
  @Test
  void threadsKeepTheirOwnCount() throws Exception {
    List<Thread> threads = new ArrayList<>();
    AtomicReference<Throwable> failure = new AtomicReference<>();
    for (int i = 0; i < 300; i++) {
      int depth = i % 7;
      threads.add(
          Thread.ofPlatform()
              .start(
                  () -> {
                    List<AutoCloseable> calls = new ArrayList<>();
                    for (int k = 0; k < depth; k++) {
                      calls.add(Upcall.begin());
                      Thread.yield();
                    }
                    if (Nesting.current().depth() != depth) {
                      failure.set(new AssertionError(Nesting.current().depth() + " for " + depth));
                    }
                    close(calls);
                  }));
    }
    for (Thread thread : threads) {
      thread.join();
    }
    assertNull(failure.get());
  }

  /** Text of every length at every address, with every kind of character. */
  @Test
  void textIsReadUpToItsZero() {
    Random random = new Random(1);
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment memory = arena.allocate(4096, 16);
      for (int length = 0; length < 600; length++) {
        for (int kind = 0; kind < 3; kind++) {
          String text = text(random, length, kind);
          long start = random.nextInt(20);
          memory.fill((byte) 0x7f);
          byte[] bytes = text.getBytes(StandardCharsets.UTF_16LE);
          MemorySegment.copy(bytes, 0, memory, JAVA_BYTE, start, bytes.length);
          memory.asSlice(start + bytes.length, 2).fill((byte) 0);
          assertEquals(text, Upcall.readUtf16(memory.address() + start), "from " + start);
        }
      }
    }
    assertNotNull(Nesting.current());
  }

  /** Latin-1 only; one other character somewhere; any. */
  private static String text(Random random, int length, int kind) {
    char[] chars = new char[length];
    for (int i = 0; i < length; i++) {
      chars[i] = (char) (1 + random.nextInt(kind == 2 ? 0xd7ff : 0xff));
    }
    if (kind == 1 && length > 0) {
      // 0x0100 and 0x8000 have a byte of zero, which is no zero.
      chars[random.nextInt(length)] = random.nextBoolean() ? '\u0100' : '\u8000';
    }
    return new String(chars);
  }

  private static void close(List<AutoCloseable> calls) {
    for (AutoCloseable call : calls.reversed()) {
      try {
        call.close();
      } catch (Exception e) {
        throw new AssertionError(e);
      }
    }
  }
}
