package io.comwright.roundtrip.callback;

import static io.comwright.roundtrip.callback.Failure.failures;
import static io.comwright.roundtrip.callback.Failure.thrown;
import static io.comwright.roundtrip.callback.Functions.through;
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
import io.comwright.HResult;
import io.comwright.Ref;
import io.comwright.roundtrip.Accounting;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Functions as arguments, results, outs, fields and elements. */
@ExtendWith(Accounting.class)
class CallbackPlacesTest {
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
      Action a = ActionStub.allocate(() -> runs.add("a"), arena);
      Action b = ActionStub.allocate(() -> runs.add("b"), arena);
      Halve halve = HalveStub.allocate(whole -> new Small((short) 1, (short) 2), arena);
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
      Action good = ActionStub.allocate(() -> {}, arena);
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
            Ref<Action> action = new Ref<>(ActionProxy.of(MemorySegment.ofAddress(16)));
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
}
