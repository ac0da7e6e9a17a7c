package io.comwright.roundtrip.out;

import static io.comwright.roundtrip.out.Calls.calling;
import static io.comwright.roundtrip.out.Calls.natively;
import static io.comwright.roundtrip.out.Natively.cells;
import static io.comwright.roundtrip.out.Natively.count;
import static io.comwright.roundtrip.out.Natively.detached;
import static io.comwright.roundtrip.out.Natively.release;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.comwright.ComException;
import io.comwright.ComObject;
import io.comwright.HResult;
import io.comwright.IntRef;
import io.comwright.Ref;
import io.comwright.roundtrip.Accounting;
import io.comwright.runtime.Memory;
import java.lang.foreign.Arena;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the callee may replace. */
@ExtendWith(Accounting.class)
class InOutsTest {
  @Test
  void anInOutThatIsLeftStaysAsItIs() {
    calling(
        new Calls() {
          @Override
          public IThing replace(Ref<IThing> a, Ref<@Nullable IThing> b, IntRef i) {
            assertEquals(1, a.get().id());
            assertNull(b.get());
            i.set(i.get() + 1);
            return a.get();
          }
        },
        proxy -> {
          try (ComObject object = ComObject.expose(new Thing(1));
              IThing mine = IThingProxy.retain(object.pointer(IThingProxy.TYPE))) {
            Ref<IThing> a = new Ref<>(mine);
            Ref<@Nullable IThing> b = new Ref<>();
            IntRef i = new IntRef(41);
            try (IThing result = proxy.replace(a, b, i)) {
              assertEquals(1, result.id());
              assertEquals(3, count(mine));
            }
            assertSame(mine, a.get());
            assertNull(b.get());
            assertEquals(42, i.get());
            assertEquals(2, count(mine));
            // A Java object in the Ref is exposed for the call.
            Thing java = new Thing(1);
            a.set(java);
            proxy.replace(a, b, i).close();
            assertSame(java, a.get());
          }
        });
  }

  @Test
  void anInOutThatIsReplacedReleasesTheOld() {
    calling(
        new Calls() {
          @Override
          public IThing replace(Ref<IThing> a, Ref<@Nullable IThing> b, IntRef i) {
            a.set(new Thing(10));
            b.set(b.get() == null ? new Thing(20) : null);
            return new Thing(30);
          }
        },
        proxy -> {
          try (ComObject object = ComObject.expose(new Thing(1));
              IThing mine = IThingProxy.retain(object.pointer(IThingProxy.TYPE))) {
            Ref<IThing> a = new Ref<>(mine);
            Ref<@Nullable IThing> b = new Ref<>();
            proxy.replace(a, b, new IntRef()).close();
            assertNotSame(mine, a.get());
            assertEquals(10, a.get().id());
            assertEquals(20, b.get().id());
            assertEquals(2, count(mine));
            assertEquals(1, count(a.get()));
            IThing old = b.get();
            a.get().close();
            a.set(mine);
            proxy.replace(a, b, new IntRef()).close();
            assertNull(b.get());
            assertEquals(1, count(old));
            old.close();
            a.get().close();
            assertEquals(2, count(mine));
          }
        });
  }

  @Test
  void anInOutIsUnchangedOnFailure() {
    int[] how = {0};
    ICalls failing =
        new Calls() {
          @Override
          public IThing replace(Ref<IThing> a, Ref<@Nullable IThing> b, IntRef i) {
            a.set(new Thing(10));
            b.set(new Thing(20));
            i.set(99);
            if (how[0] == 1) {
              throw new IllegalStateException();
            } else if (how[0] == 2) {
              a.set(null);
              return new Thing(30);
            }
            return null;
          }
        };
    natively(
        failing,
        raw -> {
          try (Arena arena = Arena.ofConfined()) {
            long before = detached(new Thing(1));
            int alive = ComObject.liveCount();
            int[] codes = {HResult.E_POINTER, HResult.E_FAIL, HResult.E_POINTER};
            for (how[0] = 0; how[0] < codes.length; how[0]++) {
              long[] cell = cells(arena, 4);
              Memory.putLong(cell[0], before);
              Memory.putLong(cell[1], 0);
              Memory.putInt(cell[2], 5);
              assertEquals(codes[how[0]], raw.replace(cell[0], cell[1], cell[2], cell[3]).code());
              assertEquals(before, Memory.getLong(cell[0]));
              assertEquals(0, Memory.getLong(cell[1]));
              assertEquals(5, Memory.getInt(cell[2]));
              assertEquals(0, Memory.getLong(cell[3]));
              assertEquals(1, count(before));
              assertEquals(alive, ComObject.liveCount());
            }
            assertEquals(0, release(before));
          }
        });
    how[0] = 1;
    calling(
        failing,
        proxy -> {
          try (ComObject object = ComObject.expose(new Thing(1));
              IThing mine = IThingProxy.retain(object.pointer(IThingProxy.TYPE))) {
            Ref<IThing> a = new Ref<>(mine);
            Ref<@Nullable IThing> b = new Ref<>();
            assertThrows(ComException.class, () -> proxy.replace(a, b, new IntRef()));
            assertSame(mine, a.get());
            assertEquals(2, count(mine));
            // An argument that is wrong is found before the call, and nothing is kept.
            assertThrows(NullPointerException.class, () -> proxy.replace(a, b, null));
            assertEquals(2, count(mine));
          }
        });
  }
}
