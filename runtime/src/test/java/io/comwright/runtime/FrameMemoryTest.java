package io.comwright.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.comwright.ComObject;
import io.comwright.IUnknown;
import io.comwright.IUnknownProxy;
import io.comwright.internal.Modes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Calls out that have nothing to undo but Java objects, among calls that have. */
class FrameMemoryTest {
  private ComObject object;
  private IUnknownProxy proxy;

  @BeforeEach
  void makeProxy() {
    object = ComObject.expose(new IUnknown() {});
    proxy = IUnknownProxy.retain(object.pointer(IUnknownProxy.TYPE));
  }

  @AfterEach
  void closeProxy() {
    proxy.close();
    object.close();
  }

  private long pointer(FrameMemory frame, IUnknown argument) {
    return frame.pointer(argument, IUnknownProxy.TYPE, "IFoo.bar", "argument");
  }

  private static long next() {
    try (Frame frame = Frame.enter()) {
      return frame.cell(8);
    }
  }

  /** A call that goes on, with the memory that it has taken. */
  private record Level(AutoCloseable call, List<Long> words, long value) {
    void take(FrameMemory memory, Random random) {
      for (int i = random.nextInt(4); i > 0; i--) {
        // So large, now and then, that it has a piece of its own.
        int size = 8 * (1 + random.nextInt(i == 3 ? 40_000 : 200));
        long address = memory.cell(size);
        words.add(address);
        words.add(address + size - 8);
        Memory.putLong(address, value);
        Memory.putLong(address + size - 8, value);
      }
    }

    void check() {
      words.forEach(word -> assertEquals(value, Memory.getLong(word)));
    }
  }

  /** Whatever nests in whatever: memory stays while its call goes on, and is free afterwards. */
  @Test
  void memoryIsOfTheCallThatTookIt() throws Exception {
    long first = next();
    for (int seed = 0; seed < 200; seed++) {
      Random random = new Random(seed);
      Deque<Level> levels = new ArrayDeque<>();
      for (int step = 0; step < 300; step++) {
        if (levels.size() < 40 && random.nextInt(5) < 3) {
          levels.push(begin(random, step));
        } else if (!levels.isEmpty()) {
          levels.forEach(Level::check);
          levels.pop().call.close();
        }
      }
      while (!levels.isEmpty()) {
        levels.forEach(Level::check);
        levels.pop().call.close();
      }
      assertEquals(first, next(), "after calls " + seed);
      assertFalse(Frame.current().isInCall());
      assertEquals(0, Frame.current().pending());
    }
  }

  private Level begin(Random random, long value) {
    return switch (random.nextInt(5)) {
      case 0 -> new Level(Upcall.begin(), List.of(), value);
      case 1 -> {
        Frame frame = random.nextBoolean() ? Frame.enter() : Upcall.enter();
        Level level = new Level(frame, new ArrayList<>(), value);
        level.take(frame, random);
        yield level;
      }
      default -> {
        FrameMemory frame = Downcall.memory(proxy);
        Level level = new Level(frame, new ArrayList<>(), value);
        if (random.nextInt(4) != 0) {
          level.take(frame, random);
        }
        if (random.nextInt(4) == 0) {
          pointer(frame, new IUnknown() {});
          level.take(frame, random);
        }
        yield level;
      }
    };
  }

  /** Only a Java object makes the mark a whole one. */
  @Test
  void proxiesLeaveTheMarkLight() {
    Assumptions.assumeFalse(Modes.CHECKED);
    try (FrameMemory frame = Downcall.memory(proxy)) {
      frame.cell(8);
      assertEquals(ComObject.pointerOf(proxy).address(), pointer(frame, proxy));
      assertTrue(frame.isLight());
      pointer(frame, new IUnknown() {});
      assertFalse(frame.isLight());
    }
  }

  /** An action that the call itself leaves for its end, and not that of the call around it. */
  @Test
  void actionsRunAtTheEndOfTheCall() {
    List<String> done = new ArrayList<>();
    try (FrameMemory outer = Downcall.memory(proxy)) {
      outer.cell(8);
      try (Nesting _ = Upcall.begin()) {
        try (FrameMemory inner = Downcall.memory(proxy)) {
          inner.cell(8);
          Frame.atEndOfCall(() -> done.add("inner"));
          pointer(inner, new IUnknown() {});
        }
        assertEquals(List.of("inner"), done);
        Frame.atEndOfCall(() -> done.add("upcall"));
      }
      assertEquals(List.of("inner", "upcall"), done);
      try (Nesting _ = Upcall.begin();
          FrameMemory passing = Downcall.memory(proxy)) {
        pointer(passing, new IUnknown() {});
        Frame.atEndOfCall(() -> done.add("passing"));
      }
      assertEquals(List.of("inner", "upcall", "passing"), done);
      assertTrue(outer.isLight());
    }
    assertFalse(Frame.current().isInCall());
  }

  @Test
  void javaObjectsAreExposedUntilTheCallEnds() {
    int live = ComObject.liveCount();
    long first = next();
    try (FrameMemory frame = Downcall.memory(proxy)) {
      frame.cell(1000);
      pointer(frame, new IUnknown() {});
      pointer(frame, proxy);
      pointer(frame, new IUnknown() {});
      frame.cell(1000);
      assertEquals(live + 2, ComObject.liveCount());
    }
    assertEquals(live, ComObject.liveCount());
    assertEquals(first, next());
    assertThrows(
        IllegalArgumentException.class,
        () -> {
          try (FrameMemory frame = Downcall.memory(proxy)) {
            pointer(frame, new IUnknown() {});
            frame.utf16("a\0b", "IFoo.bar", "text");
          }
        });
    assertEquals(live, ComObject.liveCount());
    assertEquals(first, next());
  }

  @Test
  void whatCannotBePassedIsNamed() {
    IUnknownProxy closed = IUnknownProxy.retain(proxy);
    closed.close();
    try (FrameMemory frame = Downcall.memory(proxy)) {
      Exception ended = assertThrows(IllegalStateException.class, () -> pointer(frame, closed));
      assertTrue(ended.getMessage().startsWith("IFoo.bar: argument"), ended.getMessage());
      Exception missing = assertThrows(NullPointerException.class, () -> pointer(frame, null));
      assertTrue(missing.getMessage().contains("IFoo.bar: argument"), missing.getMessage());
    }
  }

  /** What an implementation that is called meanwhile leaves for the end happens at its end. */
  @Test
  void theEndOfAnUpcallInsideIsItsOwn() {
    List<String> done = new ArrayList<>();
    try (FrameMemory frame = Downcall.memory(proxy)) {
      long word = frame.word(42);
      try (Nesting _ = Upcall.begin()) {
        Frame.atEndOfCall(() -> done.add("end"));
      }
      assertEquals(List.of("end"), done);
      assertEquals(42, Memory.getLong(word));
    }
  }

  /** An upcall that ends inside the call does not end the loan of the frame. */
  @Test
  void virtualThreadsKeepTheirFrameUntilTheCallEnds() throws Exception {
    NestingTest.onVirtualThread(
        () -> {
          try (FrameMemory frame = Downcall.memory(proxy)) {
            long word = frame.word(42);
            Frame mine = Frame.current();
            try (Nesting _ = Upcall.begin()) {
              next();
            }
            assertFalse(NestingTest.framesOfOthers().contains(mine));
            assertEquals(42, Memory.getLong(word));
          }
        });
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void virtualThreadsGiveTheirFrameBack(boolean exposes) throws Exception {
    AtomicReference<Frame> borrowed = new AtomicReference<>();
    NestingTest.onVirtualThread(
        () -> {
          try (FrameMemory frame = Downcall.memory(proxy)) {
            borrowed.set(Frame.current());
            if (exposes) {
              pointer(frame, new IUnknown() {});
            }
          }
        });
    assertTrue(NestingTest.framesOfOthers().contains(borrowed.get()));
  }

  /** There is room for marks of both lengths, wherever the room for the first ones ends. */
  @ParameterizedTest
  @ValueSource(ints = {0, 1})
  void manyCallsNest(int light) throws Exception {
    AtomicReference<Throwable> failure = new AtomicReference<>();
    Thread thread =
        new Thread(
            () -> {
              try {
                nest(light, 100);
              } catch (Throwable e) {
                failure.set(e);
              }
            });
    thread.start();
    thread.join();
    assertNull(failure.get());
  }

  private void nest(int light, int levels) {
    try (FrameMemory frame = light > 0 ? Downcall.memory(proxy) : Frame.enter()) {
      long word = frame.word(levels);
      if (levels > 0) {
        nest(light - 1, levels - 1);
      }
      assertEquals(levels, Memory.getLong(word));
    }
  }
}
