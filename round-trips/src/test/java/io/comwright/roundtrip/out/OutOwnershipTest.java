package io.comwright.roundtrip.out;

import static io.comwright.roundtrip.out.Calls.calling;
import static io.comwright.roundtrip.out.Calls.natively;
import static io.comwright.roundtrip.out.Natively.cells;
import static io.comwright.roundtrip.out.Natively.count;
import static io.comwright.roundtrip.out.Natively.detached;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

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

/** Who owns the references that come out, of calls that fail halfway too. */
@ExtendWith(Accounting.class)
class OutOwnershipTest {
  @Test
  void interfacesBelongToTheReceiver() {
    Thing a = new Thing(1);
    Thing b = new Thing(2);
    calling(
        new Calls() {
          @Override
          public void two(Ref<@Nullable IThing> first, Ref<IThing> second) {
            first.set(a);
            second.set(b);
          }
        },
        proxy -> {
          Ref<@Nullable IThing> first = new Ref<>();
          Ref<IThing> second = new Ref<>();
          proxy.two(first, second);
          assertEquals(1, first.get().id());
          assertEquals(2, second.get().id());
          assertEquals(1, count(first.get()));
          assertEquals(1, count(second.get()));
          first.get().close();
          second.get().close();
        });
  }

  /** A proxy that an implementation hands out stays its own. */
  @Test
  void proxiesArePassedOnWithAReference() {
    try (ComObject object = ComObject.expose(new Thing(1));
        IThing mine = IThingProxy.retain(object.pointer(IThingProxy.TYPE))) {
      calling(
          new Calls() {
            @Override
            public void two(Ref<@Nullable IThing> first, Ref<IThing> second) {
              second.set(mine);
            }
          },
          proxy -> {
            Ref<@Nullable IThing> first = new Ref<>();
            Ref<IThing> second = new Ref<>();
            proxy.two(first, second);
            assertNull(first.get());
            assertEquals(3, count(mine));
            second.get().close();
            assertEquals(2, count(mine));
          });
    }
  }

  @Test
  void aStubThatFailsHalfwayGivesBack() {
    IThing[] out = {new Thing(1), null};
    RuntimeException[] thrown = {null};
    natively(
        new Calls() {
          @Override
          public void two(Ref<@Nullable IThing> first, Ref<IThing> second) {
            first.set(out[0]);
            second.set(out[1]);
            if (thrown[0] != null) {
              throw thrown[0];
            }
          }
        },
        raw -> {
          int alive = ComObject.liveCount();
          try (Arena arena = Arena.ofConfined()) {
            long[] cell = cells(arena, 2);
            assertEquals(HResult.E_POINTER, raw.two(cell[0], cell[1]).code());
            assertEquals(0, Memory.getLong(cell[0]));
            assertEquals(0, Memory.getLong(cell[1]));
            out[1] = new Thing(2);
            thrown[0] = new IllegalArgumentException();
            cell = cells(arena, 2);
            assertEquals(HResult.E_INVALIDARG, raw.two(cell[0], cell[1]).code());
            assertEquals(0, Memory.getLong(cell[0]));
            assertEquals(0, Memory.getLong(cell[1]));
            thrown[0] = null;
            assertEquals(HResult.E_POINTER, raw.two(cell[0], 0).code());
            assertEquals(0, Memory.getLong(cell[0]));
            assertEquals(alive, ComObject.liveCount());
          }
        });
  }

  @Test
  void aProxyThatFailsHalfwayGivesBack() {
    calling(
        new Raw() {
          @Override
          public HResult two(long a, long b) {
            assertEquals(0, Memory.getLong(a));
            assertEquals(0, Memory.getLong(b));
            Memory.putLong(a, detached(new Thing(1)));
            return HResult.of(0);
          }
        },
        proxy -> {
          int alive = ComObject.liveCount();
          Ref<@Nullable IThing> first = new Ref<>();
          Ref<IThing> second = new Ref<>();
          ComException e = assertThrows(ComException.class, () -> proxy.two(first, second));
          assertEquals(HResult.E_POINTER, e.hresult().code());
          assertTrue(e.getMessage().contains("the value of b"), e.getMessage());
          assertNull(first.get());
          assertEquals(alive, ComObject.liveCount());
        });
  }

  @Test
  void aFailedCallsOutsAreIgnored() {
    calling(
        new Raw() {
          @Override
          public HResult two(long a, long b) {
            Memory.putLong(a, 0x1234);
            Memory.putLong(b, 0x1234);
            return HResult.of(HResult.E_FAIL);
          }

          @Override
          public HResult preserved(long thing, long i) {
            Memory.putLong(thing, 0x1234);
            Memory.putInt(i, 99);
            return HResult.of(HResult.E_FAIL);
          }
        },
        proxy -> {
          Ref<@Nullable IThing> first = new Ref<>();
          Ref<IThing> second = new Ref<>();
          assertThrows(ComException.class, () -> proxy.two(first, second));
          assertNull(first.get());
          assertNull(second.get());
          IntRef i = new IntRef(5);
          assertEquals(HResult.of(HResult.E_FAIL), proxy.preserved(second, i));
          assertNull(second.get());
          assertEquals(5, i.get());
        });
  }
}
