package io.comwright.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.comwright.ComObject;
import io.comwright.ComScope;
import io.comwright.IUnknown;
import io.comwright.IUnknownProxy;
import io.comwright.StructList;
import io.comwright.StructView;
import io.comwright.UpcallFailureListener;
import io.comwright.internal.Scope;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrameTest {
  private static long utf16(Frame frame, String text) {
    return frame.utf16(text, "IFoo.bar", "text");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 1023, 1024, 1025, 100_000})
  void textOfAnyLengthSurvivesWithItsTerminator(int length) {
    String text = "x\u00e9\u4e2d\ud83d\ude00\ud800".repeat(length / 6 + 1).substring(0, length);
    Frame frame = Frame.enter();
    try {
      long address = utf16(frame, text);
      for (int i = 0; i < length; i++) {
        assertEquals(text.charAt(i), Memory.getChar(address + 2L * i));
      }
      assertEquals(0, Memory.getChar(address + 2L * length));
      assertEquals(text, Upcall.readUtf16(address));
    } finally {
      frame.exit();
    }
  }

  @Test
  void nestedCallsLeaveOuterMemoryAlone() {
    List<String> texts = new ArrayList<>();
    List<Long> addresses = new ArrayList<>();
    nest(0, texts, addresses);
    assertEquals(200, texts.size());
  }

  private static void nest(int depth, List<String> texts, List<Long> addresses) {
    if (depth == 200) {
      return;
    }
    Frame frame = Frame.enter();
    try {
      texts.add("level " + depth + " " + "y".repeat(depth * 37));
      addresses.add(utf16(frame, texts.get(depth)));
      nest(depth + 1, texts, addresses);
      for (int i = 0; i <= depth; i++) {
        assertEquals(texts.get(i), Upcall.readUtf16(addresses.get(i)));
      }
    } finally {
      frame.exit();
    }
  }

  /** In many chunks, with something to undo at each level. */
  @Test
  void eachCallEndsWhereItBegan() {
    List<Integer> undone = new ArrayList<>();
    List<Long> first = new ArrayList<>();
    List<Long> again = new ArrayList<>();
    Frame frame = Frame.enter();
    long before = frame.cell(8);
    level(1, first, undone);
    assertEquals(IntStream.range(0, 40).mapToObj(i -> 40 - i).toList(), undone);
    assertEquals(before + 8, frame.cell(8), "the outer call goes on in its own chunk");
    level(1, again, undone);
    frame.exit();
    assertEquals(first, again);
  }

  private static void level(int level, List<Long> addresses, List<Integer> undone) {
    Frame frame = Frame.enter();
    try {
      addresses.add(frame.cell(600_000));
      frame.atExit(() -> undone.add(level));
      if (level < 40) {
        level(level + 1, addresses, undone);
      }
      addresses.add(frame.cell(8));
    } finally {
      frame.exit();
    }
  }

  @Test
  void memoryIsUsedAgainByTheNextCall() {
    Frame frame = Frame.enter();
    long first = frame.cell(8);
    frame.exit();
    for (int i = 0; i < 100; i++) {
      frame = Frame.enter();
      assertEquals(first, frame.cell(8));
      utf16(frame, "z".repeat(50_000));
      frame.exit();
    }
  }

  @Test
  void cellsAreZeroedAndAligned() {
    for (int round = 0; round < 2; round++) {
      Frame frame = Frame.enter();
      try {
        for (int size = 1; size <= 64; size++) {
          long address = frame.cell(size);
          assertEquals(0, address % 8);
          for (int i = 0; i < size; i++) {
            assertEquals(0, Memory.getByte(address + i));
            Memory.putByte(address + i, (byte) 0x5a);
          }
        }
      } finally {
        frame.exit();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 4, 8, 16, 32, 64})
  void alignedMemoryOverlapsNothing(long alignment) {
    for (int before = 0; before < 9; before++) {
      Frame frame = Frame.enter();
      try {
        for (int i = 0; i < before; i++) {
          frame.cell(8);
        }
        MemorySegment memory = frame.memory(24, alignment);
        assertEquals(0, memory.address() % alignment);
        assertEquals(24, memory.byteSize());
        long cell = frame.cell(8);
        memory.fill((byte) 0x5a);
        assertEquals(0, Memory.getLong(cell), "the memory ends in the next cell");
      } finally {
        frame.exit();
      }
    }
  }

  /** The zero behind a text is its own: what comes next does not lie there. */
  @Test
  void terminatorsAreNotOverwritten() {
    Frame frame = Frame.enter();
    try {
      long counted = frame.counted("abcd", 4);
      frame.word(-1);
      assertEquals(0, Memory.getChar(counted + 8));
      long utf16 = utf16(frame, "abc");
      frame.word(-1);
      assertEquals(0, Memory.getChar(utf16 + 6));
      long bstr = frame.bstr("abcd", "IFoo.bar", "text");
      frame.word(-1);
      assertEquals(0, Memory.getChar(bstr + 8));
      for (TextEncoding encoding : TextEncoding.values()) {
        for (String text : List.of("", "a", "abcdefg", "abcdefgh")) {
          frame.word(-1);
          long address = frame.text(text, encoding, "IFoo.bar", "text");
          frame.word(-1);
          assertEquals(text, Text.read(address, encoding), encoding.toString());
        }
      }
    } finally {
      frame.exit();
    }
  }

  @Test
  void nothingToPassHasAnAddressOfItsOwn() {
    Frame frame = Frame.enter();
    try {
      long empty = frame.array(0, 8);
      long word = frame.word(-1);
      assertNotEquals(empty, word);
      assertEquals(0, Memory.getLong(empty));
      GeneratedList<Block> none = new GeneratedList<>(MemorySegment.NULL, 0, Block.plain());
      assertNotEquals(0, frame.views(none, 0, none.type(), "IFoo.bar", "list"));
    } finally {
      frame.exit();
    }
  }

  /** A view of the user's own, which is not asked to be reachable. */
  private record Own(MemorySegment segment) implements StructView {}

  @Test
  void memoryOfArgumentsStaysUntilTheCallEnds() throws InterruptedException {
    Frame frame = Frame.enter();
    WeakReference<?> one;
    WeakReference<?> several;
    try {
      one = passed(frame);
      several = allPassed(frame);
      for (int i = 0; i < 5; i++) {
        System.gc();
        Thread.sleep(10);
      }
      assertNotNull(one.get());
      assertNotNull(several.get());
    } finally {
      frame.exit();
    }
  }

  private static WeakReference<?> passed(Frame frame) {
    MemorySegment segment = Arena.ofAuto().allocate(24, 8);
    frame.view(new Own(segment), Block.plain(), "IFoo.bar", "view");
    return new WeakReference<>(segment.scope());
  }

  private static WeakReference<?> allPassed(Frame frame) {
    Block.Type type = Block.plain();
    StructList<Block> list = Views.allocateArray(Arena.ofAuto(), 2, type);
    frame.views(list, 2, type, "IFoo.bar", "list");
    return new WeakReference<>(list.segment().scope());
  }

  @Test
  void embeddedZeroIsRefusedAndNull() {
    Frame frame = Frame.enter();
    try {
      IllegalArgumentException e =
          assertThrows(IllegalArgumentException.class, () -> utf16(frame, "a\0b"));
      assertTrue(e.getMessage().startsWith("IFoo.bar: text contains U+0000"), e.getMessage());
      NullPointerException n = assertThrows(NullPointerException.class, () -> utf16(frame, null));
      assertEquals("IFoo.bar: text is null", n.getMessage());
    } finally {
      frame.exit();
    }
  }

  @Test
  void eachThreadHasItsOwn() throws InterruptedException {
    Frame frame = Frame.enter();
    try {
      for (Thread.Builder builder : List.of(Thread.ofPlatform(), Thread.ofVirtual())) {
        AtomicReference<Frame> other = new AtomicReference<>();
        builder
            .start(
                () -> {
                  Frame outer = Frame.enter();
                  Frame inner = Frame.enter();
                  assertSame(outer, inner);
                  inner.exit();
                  utf16(outer, "still here");
                  outer.exit();
                  other.set(outer);
                })
            .join();
        assertNotSame(frame, other.get());
      }
    } finally {
      frame.exit();
    }
  }

  /** A virtual thread that has given back its frame takes another one for its next call. */
  @Test
  void virtualThreadsNeverShareAFrame() throws InterruptedException {
    AtomicReference<Frame> first = new AtomicReference<>();
    AtomicReference<Frame> again = new AtomicReference<>();
    CountDownLatch over = new CountDownLatch(1);
    CountDownLatch taken = new CountDownLatch(1);
    Thread thread =
        Thread.ofVirtual()
            .start(
                () -> {
                  first.set(Frame.enter());
                  first.get().exit();
                  over.countDown();
                  try {
                    taken.await();
                  } catch (InterruptedException e) {
                    return;
                  }
                  again.set(Frame.enter());
                  again.get().exit();
                });
    over.await();
    Set<Frame> others = Collections.newSetFromMap(new IdentityHashMap<>());
    CountDownLatch seen = new CountDownLatch(1);
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < 70; i++) {
      CountDownLatch entered = new CountDownLatch(1);
      threads.add(
          Thread.ofVirtual()
              .start(
                  () -> {
                    Frame frame = Frame.enter();
                    others.add(frame);
                    entered.countDown();
                    try {
                      seen.await();
                    } catch (InterruptedException e) {
                      return;
                    } finally {
                      frame.exit();
                    }
                  }));
      entered.await();
    }
    assertEquals(70, others.size());
    assertTrue(others.contains(first.get()), "a frame is used again");
    taken.countDown();
    thread.join();
    assertFalse(others.contains(again.get()), "two threads use one frame");
    seen.countDown();
    for (Thread other : threads) {
      other.join();
    }
  }

  private static IUnknownProxy proxy(ComObject object) {
    return IUnknownProxy.retain(object.pointer(IUnknownProxy.TYPE));
  }

  /** What arrives in an upcall is not the scope's of the code that waits for it. */
  @Test
  void anUpcallRunsOutsideTheScope() {
    try (ComObject object = ComObject.expose(new IUnknown() {})) {
      IUnknownProxy arrived;
      try (ComScope _ = ComScope.open()) {
        Scope scope = Scope.current();
        Frame frame = Frame.enter();
        frame.suspend(scope);
        assertNull(Scope.current());
        arrived = proxy(object);
        frame.exit();
        assertSame(scope, Scope.current());
      }
      assertNotEquals(0, Proxies.pointerOrNull(arrived));
      arrived.close();
    }
  }

  /** A call inside a call, of which one hands over what it has taken, and the other fails. */
  @Test
  void aCallHandsOverItsOwnOnly() {
    try (ComObject object = ComObject.expose(new IUnknown() {});
        IUnknownProxy outer = proxy(object);
        IUnknownProxy inner = proxy(object)) {
      Frame frame = Frame.enter();
      frame.taken(outer);
      Frame.enter();
      frame.taken(inner);
      frame.commit();
      frame.exit();
      assertNotEquals(0, Proxies.pointerOrNull(inner));
      assertNotEquals(0, Proxies.pointerOrNull(outer));
      frame.exit();
      assertNotEquals(0, Proxies.pointerOrNull(inner));
      assertEquals(0, Proxies.pointerOrNull(outer), "the outer call has not committed");
    }
  }

  /** Many things to undo, each in its way, in the reverse order. */
  @Test
  void muchIsUndone() {
    List<Integer> undone = new ArrayList<>();
    int before = ComObject.liveCount();
    try (ComObject object = ComObject.expose(new IUnknown() {})) {
      List<IUnknownProxy> taken = new ArrayList<>();
      Frame frame = Frame.enter();
      for (int i = 0; i < 100; i++) {
        int number = i;
        frame.atExit(() -> undone.add(number));
        taken.add(proxy(object));
        frame.taken(taken.getLast());
        long cell = frame.cell(8);
        frame.own(cell, Owned.INTERFACE);
        IUnknownProxy another = proxy(object);
        Memory.putLong(cell, ((VtableProxy) another).end());
      }
      frame.exit();
      assertEquals(IntStream.range(0, 100).map(i -> 99 - i).boxed().toList(), undone);
      taken.forEach(proxy -> assertEquals(0, Proxies.pointerOrNull(proxy)));
    }
    assertEquals(before, ComObject.liveCount());
  }

  @Test
  void whatFailsAtTheEndStopsNothing() {
    List<String> told = new ArrayList<>();
    UpcallFailureListener before =
        ComObject.onUpcallFailure((method, answer, failure) -> told.add(failure.getMessage()));
    try {
      Frame frame = Frame.enter();
      long first = frame.cell(8);
      frame.atExit(() -> told.add("the first action"));
      frame.atExit(
          () -> {
            throw new IllegalStateException("the second fails");
          });
      frame.exit();
      assertEquals(List.of("the second fails", "the first action"), told);
      Frame next = Frame.enter();
      assertEquals(first, next.cell(8));
      next.exit();
    } finally {
      ComObject.onUpcallFailure(before);
    }
  }

  /** Neither a first call nor one that goes on behind its large argument keeps its memory. */
  @Test
  void muchMemoryIsOfTheCallOnly() {
    CompletableFuture.runAsync(
            () -> {
              for (int i = 0; i < 3; i++) {
                Frame frame = Frame.enter();
                frame.cell(3 << 20);
                frame.cell(8);
                frame.cell(2 << 20);
                long nested = Frame.enter().cell(100_000);
                assertTrue(nested != 0);
                frame.exit();
                assertTrue(frame.reserved() > 5 << 20);
                frame.exit();
                assertTrue(frame.reserved() < 1 << 20, () -> frame.reserved() + " bytes are kept");
              }
            },
            task -> new Thread(task).start())
        .join();
  }

  /** What is aligned takes up to seven bytes more, which have to be there too. */
  @Test
  void memoryEndsWithItsChunk() {
    int chunk = 1 << 14;
    CompletableFuture.runAsync(
            () -> {
              Frame frame = Frame.enter();
              long start = frame.cell(8);
              frame.cell(chunk - 8 - 12);
              long last = frame.cell(12);
              assertTrue(last < start || last + 12 <= start + chunk || last >= start + chunk);
              frame.exit();
            },
            task -> new Thread(task).start())
        .join();
  }
}
