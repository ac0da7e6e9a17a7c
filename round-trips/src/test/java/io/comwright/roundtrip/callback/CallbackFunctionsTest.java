package io.comwright.roundtrip.callback;

import static io.comwright.roundtrip.callback.Failure.failures;
import static io.comwright.roundtrip.callback.Failure.thrown;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.comwright.ComException;
import io.comwright.CustomMarshaller;
import io.comwright.Ref;
import io.comwright.annotation.Borrowed;
import io.comwright.annotation.Callback;
import io.comwright.annotation.CoTaskMem;
import io.comwright.annotation.InOut;
import io.comwright.annotation.MarshalWith;
import io.comwright.annotation.SizeIs;
import io.comwright.annotation.ThrowOnFailure;
import io.comwright.roundtrip.Accounting;
import java.lang.foreign.Arena;
import java.lang.foreign.SegmentAllocator;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Functions that take and give functions, in arrays and converted too. */
@ExtendWith(Accounting.class)
class CallbackFunctionsTest {
  /** A function that takes and gives functions. */
  @Callback
  interface Compose {
    @Nullable Action compose(Action a, @Nullable Action b, @SizeIs Action[] more);
  }

  @Test
  void functionsOfFunctions() throws Exception {
    try (Arena arena = Arena.ofConfined()) {
      List<String> runs = new ArrayList<>();
      Action ready = ActionStub.allocate(() -> runs.add("ready"), arena);
      Compose compose =
          CallbackFunctionsTest_ComposeStub.allocate(
              (a, b, more) -> {
                assertInstanceOf(ActionProxy.class, a);
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
    return CallbackFunctionsTest_ComposeStub.allocate((a, b, more) -> () -> {}, arena);
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
      Lists lists =
          CallbackFunctionsTest_ListsStub.allocate(count -> new int[] {count, 2 * count}, arena);
      assertArrayEquals(new int[] {3, 6}, lists.numbers(3));
      Action action = ActionStub.allocate(() -> {}, arena);
      Actions actions =
          CallbackFunctionsTest_ActionsStub.allocate(
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
      Runnable allocated = new Running(ActionStub.allocate(() -> runs.add("allocated"), arena));
      Schedule schedule =
          CallbackFunctionsTest_ScheduleStub.allocate(
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
