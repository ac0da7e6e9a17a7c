package io.comwright.roundtrip.callback;

import static io.comwright.roundtrip.callback.Failure.failures;
import static io.comwright.roundtrip.callback.Failure.thrown;
import static io.comwright.roundtrip.callback.Functions.through;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.comwright.ComObject;
import io.comwright.HResult;
import io.comwright.annotation.Callback;
import io.comwright.annotation.PreserveSig;
import io.comwright.roundtrip.Accounting;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** When a function begins and ends, and what it throws meanwhile. */
@ExtendWith(Accounting.class)
class CallbackLifetimeTest {
  @Test
  void theEndOfACall() throws Exception {
    Action[] kept = new Action[3];
    int[] runs = new int[1];
    through(
        new Functions() {
          @Override
          public void call(Action action, @Nullable Halve halve) {
            kept[0] = action;
            action.run();
          }

          @Override
          public void use(Table table) {
            kept[1] = table.start();
            kept[2] = table.more()[1];
            kept[1].run();
            kept[2].run();
          }
        },
        functions -> {
          functions.call(() -> runs[0]++, null);
          functions.use(
              new Table(0, () -> runs[0]++, null, new Action[] {() -> {}, () -> runs[0]++}));
        });
    assertEquals(3, runs[0]);
    List<Failure> failures =
        failures(
            none -> {
              for (Action action : kept) {
                action.run();
              }
            });
    assertEquals(3, runs[0]);
    assertEquals(3, failures.size());
    assertEquals("Action.run", failures.getFirst().method());
    assertEquals(HResult.of(HResult.RPC_E_DISCONNECTED), failures.getFirst().answer());
    assertTrue(
        failures.getFirst().thrown().getMessage().contains("ActionStub.allocate(function, arena)"),
        failures.getFirst().thrown().getMessage());
  }

  @Test
  void theEndOfAnArena() throws Exception {
    int alive = ComObject.liveCount();
    Arena arena = Arena.ofShared();
    Code code = CodeStub.allocate(HResult::of, arena);
    Move move = MoveStub.allocate((from, by) -> from, arena);
    assertEquals(alive + 2, ComObject.liveCount());
    MemorySegment function = ((CodeProxy) code).segment();
    assertEquals(ComObject.pointerOf(code).address(), function.address());
    assertEquals(0, function.byteSize());
    Code stale = CodeProxy.of(MemorySegment.ofAddress(function.address()));
    Move staleMove = MoveProxy.of(ComObject.pointerOf(move));
    assertEquals(code, stale);
    assertEquals(stale, code);
    assertEquals(HResult.of(5), stale.code(5));
    arena.close();
    assertEquals(alive, ComObject.liveCount());
    assertEquals(
        "Code.code: the arena of the function is closed",
        thrown(IllegalStateException.class, () -> code.code(5)));
    assertNotEquals(code, stale);
    assertEquals(code, code);
    assertEquals("CodeProxy[closed]", code.toString());
    assertEquals(false, function.scope().isAlive());
    assertTrue(
        thrown(IllegalStateException.class, () -> CodeProxy.of(function)).contains("CodeProxy.of"));
    List<Failure> failures =
        failures(
            none -> {
              assertEquals(HResult.of(HResult.RPC_E_DISCONNECTED), stale.code(5));
              assertEquals(
                  new Point(0, 0),
                  staleMove.move(new Point(1, 2), new Small((short) 1, (short) 2)));
            });
    assertEquals(2, failures.size());
  }

  @Test
  void whatCannotBeAllocated() {
    Arena closed = Arena.ofShared();
    closed.close();
    int alive = ComObject.liveCount();
    assertThrows(IllegalStateException.class, () -> ActionStub.allocate(() -> {}, closed));
    try (Arena arena = Arena.ofConfined()) {
      assertEquals(
          "ActionStub.allocate: function is null",
          thrown(NullPointerException.class, () -> ActionStub.allocate(null, arena)));
      assertEquals(
          "ActionStub.allocate: arena is null",
          thrown(NullPointerException.class, () -> ActionStub.allocate(() -> {}, null)));
      Action action = ActionStub.allocate(() -> {}, arena);
      assertTrue(
          thrown(IllegalArgumentException.class, () -> ActionStub.allocate(action, arena))
              .startsWith("ActionStub.allocate: ActionProxy[0x"));
    }
    assertEquals(
        "ActionProxy.of: function is null",
        thrown(NullPointerException.class, () -> ActionProxy.of(MemorySegment.NULL)));
    assertEquals(alive, ComObject.liveCount());
  }

  @Test
  void anAutomaticArena() throws Exception {
    int alive = ComObject.liveCount();
    int[] runs = new int[1];
    Action action = ActionStub.allocate(() -> runs[0]++, Arena.ofAuto());
    for (int i = 0; i < 5; i++) {
      System.gc();
      Thread.sleep(10);
    }
    action.run();
    assertEquals(1, runs[0]);
    java.lang.ref.Reference.reachabilityFence(action);
    action = null;
    for (int i = 0; i < 500 && ComObject.liveCount() != alive; i++) {
      System.gc();
      Thread.sleep(10);
    }
    assertEquals(alive, ComObject.liveCount());
  }

  /** A pointer is not used again before 256 others have ended, and then it is. */
  @Test
  void pointersAreUsedAgain() throws Exception {
    List<Long> addresses = new ArrayList<>();
    for (int i = 0; i < 2000; i++) {
      int number = i;
      try (Arena arena = Arena.ofConfined()) {
        Reused reused = CallbackLifetimeTest_ReusedStub.allocate(() -> number, arena);
        assertEquals(i, reused.number());
        addresses.add(ComObject.pointerOf(reused).address());
      }
    }
    Set<Long> distinct = new HashSet<>(addresses);
    assertEquals(257, distinct.size());
    assertEquals(distinct, new HashSet<>(addresses.subList(0, 257)));
    assertEquals(addresses.get(0), addresses.get(257));
  }

  @Callback
  interface Reused {
    @PreserveSig(whenThrown = 0)
    int number();
  }

  @Test
  void whatAFunctionThrows() throws Exception {
    try (Arena arena = Arena.ofConfined()) {
      Code code =
          CodeStub.allocate(
              a -> {
                throw new UnsupportedOperationException("no");
              },
              arena);
      Action overflow = ActionStub.allocate(CallbackLifetimeTest::forever, arena);
      List<Failure> failures =
          failures(
              none -> {
                assertEquals(HResult.of(HResult.E_NOTIMPL), code.code(1));
                overflow.run();
              });
      assertEquals(2, failures.size());
      assertInstanceOf(StackOverflowError.class, failures.get(1).thrown());
    }
  }

  private static void forever() {
    forever();
  }

  @Test
  void nestingHasALimit() throws Exception {
    try (Arena arena = Arena.ofConfined()) {
      int[] depth = new int[1];
      Code[] self = new Code[1];
      self[0] =
          CodeStub.allocate(
              a -> {
                depth[0] = Math.max(depth[0], a);
                return self[0].code(a + 1);
              },
              arena);
      List<Failure> failures =
          failures(none -> assertEquals(HResult.of(HResult.E_UNEXPECTED), self[0].code(1)));
      assertEquals(64, depth[0]);
      assertEquals(1, failures.size());
    }
  }

  @Test
  void pointersOfNativeCode() {
    assertEquals("ActionProxy[0x1234]", ActionProxy.of(MemorySegment.ofAddress(0x1234)).toString());
    assertNotEquals(
        ActionProxy.of(MemorySegment.ofAddress(0x1234)),
        CodeProxy.of(MemorySegment.ofAddress(0x1234)));
    assertTrue(
        thrown(
                IllegalArgumentException.class,
                () -> ActionProxy.of(MemorySegment.ofArray(new byte[8])))
            .contains("Java heap"));
  }
}
