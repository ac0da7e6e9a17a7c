package io.comwright.roundtrip;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.comwright.ComException;
import io.comwright.ComObject;
import io.comwright.CustomMarshaller;
import io.comwright.Guid;
import io.comwright.HResult;
import io.comwright.Handle;
import io.comwright.IUnknown;
import io.comwright.IntRef;
import io.comwright.Ref;
import io.comwright.UpcallFailureListener;
import io.comwright.annotation.Borrowed;
import io.comwright.annotation.Bstr;
import io.comwright.annotation.ByValue;
import io.comwright.annotation.Callback;
import io.comwright.annotation.CoTaskMem;
import io.comwright.annotation.ComInterface;
import io.comwright.annotation.ComStruct;
import io.comwright.annotation.FixedSize;
import io.comwright.annotation.HResultBool;
import io.comwright.annotation.InOut;
import io.comwright.annotation.MarshalWith;
import io.comwright.annotation.Out;
import io.comwright.annotation.Outs;
import io.comwright.annotation.Pointer;
import io.comwright.annotation.PreserveSig;
import io.comwright.annotation.SizeIs;
import io.comwright.annotation.ThrowOnFailure;
import io.comwright.annotation.Unsigned;
import io.comwright.annotation.Utf8;
import io.comwright.annotation.Win32Bool;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Function pointers: every place where they stand, and every way in which they end. */
@ExtendWith(Accounting.class)
class CallbackTest {
  @ComStruct
  record Point(double x, float y) {}

  @ComStruct
  record Small(short a, short b) {}

  @ComStruct
  record Large(long a, long b, @Nullable String c) {}

  @Callback
  interface Action {
    void run();

    default Action twice() {
      return () -> {
        run();
        run();
      };
    }
  }

  @Callback
  interface Mixed {
    double call(
        byte a,
        @Unsigned short b,
        float c,
        @Nullable String d,
        @ByValue Point e,
        double f,
        long g,
        @Win32Bool boolean h,
        @ByValue Small i,
        Large j);
  }

  @Callback
  interface Move {
    Point move(@ByValue Point from, @ByValue Small by);
  }

  @Callback
  interface Halve {
    Small halve(int whole);
  }

  @Callback
  interface Checked {
    @ThrowOnFailure
    int check(int a, @Out Ref<Guid> guid, @InOut IntRef counter);
  }

  @Callback
  interface Truth {
    @ThrowOnFailure
    @HResultBool
    boolean is(int a);
  }

  @Callback
  interface Code {
    HResult code(int a);
  }

  @Callback
  interface Texts {
    @Utf8
    @Borrowed
    String name(int index);
  }

  @Callback
  interface Bstrs {
    @Bstr
    @Borrowed
    String name(int index);
  }

  @Callback
  interface Owned {
    @ThrowOnFailure
    @CoTaskMem
    String name(IUnknown object);
  }

  @Callback
  interface Order extends Comparator<Handle> {
    @Override
    int compare(Handle a, Handle b);
  }

  /** A function that takes and gives functions. */
  @Callback
  interface Compose {
    @Nullable Action compose(Action a, @Nullable Action b, @SizeIs Action[] more);
  }

  @ComStruct
  record Table(int size, Action start, @Nullable Halve halve, @FixedSize(2) Action[] more) {}

  @Outs
  record Both(Action action, @Nullable Halve halve, int number) {}

  @ComInterface("00000000-0000-0000-0000-0000000000f1")
  interface IFunctions extends IUnknown {
    void call(Action action, @Nullable Halve halve);

    Action get();

    @Nullable Action getOrNull();

    @PreserveSig
    Action raw();

    @PreserveSig
    @Nullable Action rawOrNull();

    void exchange(@InOut Ref<Action> action, @Out Ref<@Nullable Halve> halve);

    Both both();

    void use(Table table);

    Table table();

    void replace(@InOut Ref<Table> table);

    void all(@SizeIs Action[] in, @Out @SizeIs @Nullable Halve[] out);
  }

  /** What an implementation does unless a test says otherwise. */
  private static class Functions implements IFunctions {
    @Override
    public void call(Action action, @Nullable Halve halve) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Action get() {
      throw new UnsupportedOperationException();
    }

    @Override
    public @Nullable Action getOrNull() {
      throw new UnsupportedOperationException();
    }

    @Override
    public Action raw() {
      throw new UnsupportedOperationException();
    }

    @Override
    public @Nullable Action rawOrNull() {
      throw new UnsupportedOperationException();
    }

    @Override
    public void exchange(Ref<Action> action, Ref<@Nullable Halve> halve) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Both both() {
      throw new UnsupportedOperationException();
    }

    @Override
    public void use(Table table) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Table table() {
      throw new UnsupportedOperationException();
    }

    @Override
    public void replace(Ref<Table> table) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void all(Action[] in, @Nullable Halve[] out) {
      throw new UnsupportedOperationException();
    }
  }

  private interface Body {
    void run(IFunctions functions) throws Exception;
  }

  private static void through(IFunctions implementation, Body test) throws Exception {
    try (ComObject token = ComObject.expose(implementation);
        IFunctions proxy =
            CallbackTest_IFunctionsProxy.retain(token.pointer(CallbackTest_IFunctionsProxy.TYPE))) {
      test.run(proxy);
    }
  }

  private record Failure(String method, HResult answer, Throwable thrown) {}

  private static List<Failure> failures(Body test) throws Exception {
    List<Failure> failures = new ArrayList<>();
    UpcallFailureListener before =
        ComObject.onUpcallFailure(
            (method, answer, thrown) -> failures.add(new Failure(method, answer, thrown)));
    try {
      test.run(null);
    } finally {
      ComObject.onUpcallFailure(before);
    }
    return failures;
  }

  private static String thrown(Class<? extends Throwable> type, Runnable code) {
    return assertThrows(type, code::run).getMessage();
  }

  @Test
  void argumentsOfEveryKind() {
    try (Arena arena = Arena.ofConfined()) {
      List<Object> seen = new ArrayList<>();
      Mixed mixed =
          CallbackTest_MixedStub.allocate(
              (a, b, c, d, e, f, g, h, i, j) -> {
                seen.addAll(java.util.Arrays.asList(a, b, c, d, e, f, g, h, i, j));
                return 0.1;
              },
              arena);
      Object[] passed = {
        (byte) -1,
        (short) -2,
        0.5f,
        null,
        new Point(1.5, 2.5f),
        -3.25,
        Long.MIN_VALUE,
        true,
        new Small((short) -7, (short) 8),
        new Large(1, -2, "text")
      };
      assertEquals(
          0.1,
          mixed.call(
              (byte) -1,
              (short) -2,
              0.5f,
              null,
              new Point(1.5, 2.5f),
              -3.25,
              Long.MIN_VALUE,
              true,
              new Small((short) -7, (short) 8),
              new Large(1, -2, "text")));
      assertArrayEquals(passed, seen.toArray());
      assertEquals(
          "Mixed.call: j is null",
          thrown(
              NullPointerException.class,
              () ->
                  mixed.call(
                      (byte) 0,
                      (short) 0,
                      0,
                      null,
                      new Point(0, 0),
                      0,
                      0,
                      false,
                      new Small((short) 0, (short) 0),
                      null)));
    }
  }

  @Test
  void structResults() throws Exception {
    try (Arena arena = Arena.ofConfined()) {
      Move move =
          CallbackTest_MoveStub.allocate(
              (from, by) -> new Point(from.x() + by.a(), from.y() + by.b()), arena);
      assertEquals(
          new Point(3.5, -1.5f), move.move(new Point(1.5, 2.5f), new Small((short) 2, (short) -4)));
      Halve halve =
          CallbackTest_HalveStub.allocate(
              whole -> whole == 0 ? null : new Small((short) whole, (short) (whole >> 16)), arena);
      assertEquals(new Small((short) 0x5678, (short) 0x1234), halve.halve(0x12345678));
      List<Failure> failures =
          failures(none -> assertEquals(new Small((short) 0, (short) 0), halve.halve(0)));
      assertEquals(1, failures.size());
      assertEquals("Halve.halve", failures.getFirst().method());
    }
  }

  @Test
  void hresultsThatAreThrown() throws Exception {
    try (Arena arena = Arena.ofConfined()) {
      Guid guid = new Guid(1, 2);
      Checked checked =
          CallbackTest_CheckedStub.allocate(
              (a, out, counter) -> {
                counter.set(counter.get() + 1);
                out.set(guid);
                if (a < 0) {
                  throw new ComException(HResult.E_ABORT);
                }
                return 2 * a;
              },
              arena);
      Ref<Guid> out = new Ref<>();
      IntRef counter = new IntRef(41);
      assertEquals(6, checked.check(3, out, counter));
      assertEquals(guid, out.get());
      assertEquals(42, counter.get());
      List<Failure> failures =
          failures(
              none -> {
                ComException failure =
                    assertThrows(ComException.class, () -> checked.check(-1, out, counter));
                assertEquals(HResult.E_ABORT, failure.hresult().code());
                assertTrue(failure.getMessage().contains("Checked.check"), failure.getMessage());
              });
      assertEquals(1, failures.size());
      assertEquals(42, counter.get());

      Truth truth = CallbackTest_TruthStub.allocate(a -> a > 0, arena);
      assertTrue(truth.is(1));
      assertEquals(false, truth.is(0));
      Code code = CallbackTest_CodeStub.allocate(HResult::of, arena);
      assertEquals(HResult.of(HResult.E_FAIL), code.code(HResult.E_FAIL));
    }
  }

  @Test
  void texts() throws Exception {
    try (Arena arena = Arena.ofConfined()) {
      Texts texts = CallbackTest_TextsStub.allocate(index -> "name " + index, arena);
      assertEquals("name 7", texts.name(7));
      assertEquals("name 7", texts.name(7));
      Bstrs bstrs = CallbackTest_BstrsStub.allocate(index -> "b\0" + index, arena);
      assertEquals("b\0" + 7, bstrs.name(7));
      Owned owned = CallbackTest_OwnedStub.allocate(Object::toString, arena);
      through(
          new Functions(), functions -> assertTrue(owned.name(functions).startsWith("IUnknown")));
    }
  }

  @Test
  void aGenericParent() {
    try (Arena arena = Arena.ofConfined()) {
      Order order =
          CallbackTest_OrderStub.allocate((a, b) -> Long.compare(a.value(), b.value()), arena);
      List<Handle> handles = new ArrayList<>(List.of(Handle.of(3), Handle.of(1), Handle.of(2)));
      handles.sort(order);
      assertEquals(List.of(Handle.of(1), Handle.of(2), Handle.of(3)), handles);
    }
  }

  @Test
  void defaultMethodsOfAProxy() {
    int[] runs = new int[1];
    try (Arena arena = Arena.ofConfined()) {
      Action action = CallbackTest_ActionStub.allocate(() -> runs[0]++, arena);
      action.twice().run();
    }
    assertEquals(2, runs[0]);
  }

  @Test
  void functionsOfFunctions() throws Exception {
    try (Arena arena = Arena.ofConfined()) {
      List<String> runs = new ArrayList<>();
      Action ready = CallbackTest_ActionStub.allocate(() -> runs.add("ready"), arena);
      Compose compose =
          CallbackTest_ComposeStub.allocate(
              (a, b, more) -> {
                assertInstanceOf(CallbackTest_ActionProxy.class, a);
                a.run();
                for (Action each : more) {
                  each.run();
                }
                return b;
              },
              arena);
      assertEquals(
          ready,
          compose.compose(() -> runs.add("a"), ready, new Action[] {() -> runs.add("b"), ready}));
      assertEquals(List.of("a", "b", "ready"), runs);
      assertNull(compose.compose(() -> {}, null, new Action[0]));
      assertEquals(
          "Compose.compose: an element of more is null",
          thrown(
              NullPointerException.class,
              () -> compose.compose(() -> {}, null, new Action[] {() -> {}, null})));

      // The last is no function pointer: its lifetime is the call's.
      List<Failure> failures =
          failures(none -> assertNull(broken(arena).compose(() -> {}, null, new Action[0])));
      assertEquals(1, failures.size());
      assertEquals(
          "Compose.compose: result is a Java function, and nothing says how long native code may"
              + " call it; make a function pointer with ActionStub.allocate(function, arena) and"
              + " hand out that",
          failures.getFirst().thrown().getMessage());
    }
  }

  private static Compose broken(Arena arena) {
    return CallbackTest_ComposeStub.allocate((a, b, more) -> () -> {}, arena);
  }

  @Test
  void argumentsOfMethods() throws Exception {
    List<String> runs = new ArrayList<>();
    through(
        new Functions() {
          @Override
          public void call(Action action, @Nullable Halve halve) {
            action.run();
            runs.add(halve == null ? "none" : halve.halve(5).toString());
          }
        },
        functions -> {
          int alive = ComObject.liveCount();
          functions.call(() -> runs.add("run " + (ComObject.liveCount() - alive)), null);
          functions.call(() -> runs.add("again"), whole -> new Small((short) whole, (short) 0));
          assertEquals(
              "IFunctions.call: action is null",
              thrown(NullPointerException.class, () -> functions.call(null, null)));
          assertEquals(alive, ComObject.liveCount());
        });
    assertEquals(List.of("run 1", "none", "again", "Small[a=5, b=0]"), runs);
  }

  @Test
  void resultsAndOuts() throws Exception {
    try (Arena arena = Arena.ofConfined()) {
      List<String> runs = new ArrayList<>();
      Action a = CallbackTest_ActionStub.allocate(() -> runs.add("a"), arena);
      Action b = CallbackTest_ActionStub.allocate(() -> runs.add("b"), arena);
      Halve halve =
          CallbackTest_HalveStub.allocate(whole -> new Small((short) 1, (short) 2), arena);
      boolean[] none = new boolean[1];
      through(
          new Functions() {
            @Override
            public Action get() {
              return a;
            }

            @Override
            public @Nullable Action getOrNull() {
              return none[0] ? null : a;
            }

            @Override
            public Action raw() {
              return b;
            }

            @Override
            public @Nullable Action rawOrNull() {
              return none[0] ? null : b;
            }

            @Override
            public void exchange(Ref<Action> action, Ref<@Nullable Halve> out) {
              if (!none[0]) {
                action.set(b);
                out.set(halve);
              }
            }

            @Override
            public Both both() {
              return new Both(a, none[0] ? null : halve, 7);
            }

            @Override
            public Table table() {
              return new Table(1, a, none[0] ? null : halve, new Action[] {a, b});
            }

            @Override
            public void replace(Ref<Table> table) {
              Table old = table.get();
              old.start().run();
              table.set(new Table(2, b, old.halve(), old.more()));
            }

            @Override
            public void all(Action[] in, @Nullable Halve[] out) {
              for (Action each : in) {
                each.run();
              }
              out[0] = halve;
            }
          },
          functions -> {
            assertEquals(a, functions.get());
            assertNotSame(a, functions.get());
            assertEquals(a.hashCode(), functions.get().hashCode());
            assertEquals(a.toString(), functions.get().toString());
            assertNotEquals(b, functions.get());
            assertEquals(a, functions.getOrNull());
            assertEquals(b, functions.raw());
            assertEquals(b, functions.rawOrNull());
            assertEquals(new Both(a, halve, 7), functions.both());
            functions.both().action().run();

            Ref<Action> action = new Ref<>(a);
            Ref<@Nullable Halve> out = new Ref<>();
            functions.exchange(action, out);
            assertEquals(b, action.get());
            assertEquals(halve, out.get());

            Table table = functions.table();
            table.more()[1].run();
            assertEquals(new Small((short) 1, (short) 2), table.halve().halve(0));
            Ref<Table> ref = new Ref<>(table);
            functions.replace(ref);
            assertEquals(b, ref.get().start());

            Halve[] halves = new Halve[2];
            functions.all(new Action[] {a, () -> runs.add("lambda")}, halves);
            assertEquals(halve, halves[0]);
            assertNull(halves[1]);
            assertEquals(List.of("a", "b", "a", "a", "lambda"), runs);

            none[0] = true;
            assertNull(functions.getOrNull());
            assertNull(functions.rawOrNull());
            assertNull(functions.both().halve());
            assertNull(functions.table().halve());
            action.set(a);
            functions.exchange(action, out);
            assertSame(a, action.get());
            assertNull(out.get());
          });
    }
  }

  @Test
  void aJavaFunctionIsNotHandedOut() throws Exception {
    try (Arena arena = Arena.ofConfined()) {
      Action good = CallbackTest_ActionStub.allocate(() -> {}, arena);
      Action lambda = () -> {};
      through(
          new Functions() {
            @Override
            public Action get() {
              return lambda;
            }

            @Override
            public Action raw() {
              return lambda;
            }

            @Override
            public void exchange(Ref<Action> action, Ref<@Nullable Halve> halve) {
              action.set(good);
              halve.set(whole -> new Small((short) 0, (short) 0));
            }

            @Override
            public Both both() {
              return new Both(good, whole -> new Small((short) 0, (short) 0), 7);
            }

            @Override
            public Table table() {
              return new Table(1, good, null, new Action[] {good, lambda});
            }

            @Override
            public void all(Action[] in, @Nullable Halve[] out) {
              out[1] = whole -> new Small((short) 0, (short) 0);
            }
          },
          functions -> {
            Ref<Action> action =
                new Ref<>(CallbackTest_ActionProxy.of(MemorySegment.ofAddress(16)));
            Action before = action.get();
            Ref<@Nullable Halve> halve = new Ref<>();
            Halve[] halves = new Halve[2];
            List<Failure> failures =
                failures(
                    none -> {
                      assertThrows(ComException.class, functions::get);
                      assertThrows(ComException.class, functions::raw);
                      assertThrows(ComException.class, () -> functions.exchange(action, halve));
                      assertThrows(ComException.class, functions::both);
                      assertThrows(ComException.class, functions::table);
                      assertThrows(ComException.class, () -> functions.all(new Action[0], halves));
                    });
            assertSame(before, action.get());
            assertNull(halve.get());
            assertNull(halves[1]);
            List<String> parameters =
                List.of("result", "result", "halve", "halve", "Table.more", "an element of out");
            assertEquals(parameters.size(), failures.size());
            for (int i = 0; i < parameters.size(); i++) {
              Throwable thrown = failures.get(i).thrown();
              assertInstanceOf(IllegalStateException.class, thrown);
              assertTrue(
                  thrown.getMessage().contains(": " + parameters.get(i) + " is a Java function, "),
                  thrown.getMessage());
              assertEquals(HResult.of(HResult.E_FAIL), failures.get(i).answer());
            }
            // Nor does a proxy pass one that is to be replaced.
            action.set(lambda);
            assertTrue(
                thrown(IllegalStateException.class, () -> functions.exchange(action, halve))
                    .startsWith("IFunctions.exchange: the value of action is a Java function, "));
            Ref<Table> table = new Ref<>(new Table(1, good, null, new Action[] {good, lambda}));
            assertTrue(
                thrown(IllegalStateException.class, () -> functions.replace(table))
                    .startsWith("IFunctions.replace: Table.more is a Java function, "));
          });
    }
  }

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
    Code code = CallbackTest_CodeStub.allocate(HResult::of, arena);
    Move move = CallbackTest_MoveStub.allocate((from, by) -> from, arena);
    assertEquals(alive + 2, ComObject.liveCount());
    MemorySegment function = ((CallbackTest_CodeProxy) code).segment();
    assertEquals(ComObject.pointerOf(code).address(), function.address());
    assertEquals(0, function.byteSize());
    Code stale = CallbackTest_CodeProxy.of(MemorySegment.ofAddress(function.address()));
    Move staleMove = CallbackTest_MoveProxy.of(ComObject.pointerOf(move));
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
    assertEquals("CallbackTest_CodeProxy[closed]", code.toString());
    assertEquals(false, function.scope().isAlive());
    assertTrue(
        thrown(IllegalStateException.class, () -> CallbackTest_CodeProxy.of(function))
            .contains("CodeProxy.of"));
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
    assertThrows(
        IllegalStateException.class, () -> CallbackTest_ActionStub.allocate(() -> {}, closed));
    try (Arena arena = Arena.ofConfined()) {
      assertEquals(
          "ActionStub.allocate: function is null",
          thrown(NullPointerException.class, () -> CallbackTest_ActionStub.allocate(null, arena)));
      assertEquals(
          "ActionStub.allocate: arena is null",
          thrown(
              NullPointerException.class, () -> CallbackTest_ActionStub.allocate(() -> {}, null)));
      Action action = CallbackTest_ActionStub.allocate(() -> {}, arena);
      assertTrue(
          thrown(
                  IllegalArgumentException.class,
                  () -> CallbackTest_ActionStub.allocate(action, arena))
              .startsWith("ActionStub.allocate: CallbackTest_ActionProxy[0x"));
    }
    assertEquals(
        "ActionProxy.of: function is null",
        thrown(NullPointerException.class, () -> CallbackTest_ActionProxy.of(MemorySegment.NULL)));
    assertEquals(alive, ComObject.liveCount());
  }

  @Test
  void anAutomaticArena() throws Exception {
    int alive = ComObject.liveCount();
    int[] runs = new int[1];
    Action action = CallbackTest_ActionStub.allocate(() -> runs[0]++, Arena.ofAuto());
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
        Reused reused = CallbackTest_ReusedStub.allocate(() -> number, arena);
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
    int number();
  }

  @Test
  void whatAFunctionThrows() throws Exception {
    try (Arena arena = Arena.ofConfined()) {
      Code code =
          CallbackTest_CodeStub.allocate(
              a -> {
                throw new UnsupportedOperationException("no");
              },
              arena);
      Action overflow = CallbackTest_ActionStub.allocate(CallbackTest::forever, arena);
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
          CallbackTest_CodeStub.allocate(
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
    assertEquals(
        "CallbackTest_ActionProxy[0x1234]",
        CallbackTest_ActionProxy.of(MemorySegment.ofAddress(0x1234)).toString());
    assertNotEquals(
        CallbackTest_ActionProxy.of(MemorySegment.ofAddress(0x1234)),
        CallbackTest_CodeProxy.of(MemorySegment.ofAddress(0x1234)));
    assertTrue(
        thrown(
                IllegalArgumentException.class,
                () -> CallbackTest_ActionProxy.of(MemorySegment.ofArray(new byte[8])))
            .contains("Java heap"));
  }

  /** What an HRESULT cannot say: the raw pointer parameter. */
  @Callback
  interface Raw {
    @Pointer
    long echo(MemorySegment a, @Nullable Handle b);
  }

  @Test
  void rawPointers() {
    try (Arena arena = Arena.ofConfined()) {
      Raw raw = CallbackTest_RawStub.allocate((a, b) -> b == null ? a.address() : b.value(), arena);
      assertEquals(0x77, raw.echo(MemorySegment.ofAddress(0x77), null));
      assertEquals(-1, raw.echo(MemorySegment.NULL, Handle.INVALID));
    }
  }

  /** What the callee keeps, and arrays of functions. */
  @Callback
  interface Lists {
    @ThrowOnFailure
    @Borrowed
    @SizeIs
    int[] numbers(int count);
  }

  @Callback
  interface Actions {
    @ThrowOnFailure
    @CoTaskMem
    @SizeIs
    @Nullable Action[] actions(@Nullable Action last);
  }

  @Test
  void arraysOfTheCallee() throws Exception {
    try (Arena arena = Arena.ofConfined()) {
      Lists lists = CallbackTest_ListsStub.allocate(count -> new int[] {count, 2 * count}, arena);
      assertArrayEquals(new int[] {3, 6}, lists.numbers(3));
      Action action = CallbackTest_ActionStub.allocate(() -> {}, arena);
      Actions actions =
          CallbackTest_ActionsStub.allocate(
              last -> new Action[] {action, null, last == null ? () -> {} : last}, arena);
      assertArrayEquals(new Action[] {action, null, action}, actions.actions(action));
      List<Failure> failures =
          failures(none -> assertThrows(ComException.class, () -> actions.actions(null)));
      assertTrue(
          failures.getFirst().thrown().getMessage().contains("is a Java function, "),
          failures.getFirst().thrown().getMessage());
    }
  }

  /** A function pointer that the author wants as another type. */
  public static final class RunnableMarshaller implements CustomMarshaller<Runnable, Action> {
    /** Called by generated code. */
    public RunnableMarshaller() {}

    @Override
    public Action toNative(Runnable value, SegmentAllocator call) {
      return value instanceof Running running ? running.action : value::run;
    }

    @Override
    public Runnable fromNative(Action value) {
      return new Running(value);
    }
  }

  private record Running(Action action) implements Runnable {
    @Override
    public void run() {
      action.run();
    }
  }

  @Callback
  interface Schedule {
    @ThrowOnFailure
    @MarshalWith(RunnableMarshaller.class)
    @Nullable Runnable schedule(
        @MarshalWith(RunnableMarshaller.class) Runnable now,
        @MarshalWith(RunnableMarshaller.class) @InOut Ref<Runnable> later);
  }

  @Test
  void convertedFunctions() throws Exception {
    try (Arena arena = Arena.ofConfined()) {
      List<String> runs = new ArrayList<>();
      Runnable allocated =
          new Running(CallbackTest_ActionStub.allocate(() -> runs.add("allocated"), arena));
      Schedule schedule =
          CallbackTest_ScheduleStub.allocate(
              (now, later) -> {
                now.run();
                later.get().run();
                return later.get();
              },
              arena);
      Ref<Runnable> later = new Ref<>(allocated);
      schedule.schedule(() -> runs.add("now"), later).run();
      later.get().run();
      assertEquals(List.of("now", "allocated", "allocated", "allocated"), runs);
      later.set(() -> {});
      assertTrue(
          thrown(IllegalStateException.class, () -> schedule.schedule(() -> {}, later))
              .contains("the value of later is a Java function, "));
    }
  }
}
