package io.comwright.roundtrip.out;

import static io.comwright.roundtrip.out.Calls.calling;
import static io.comwright.roundtrip.out.Calls.natively;
import static io.comwright.roundtrip.out.Natively.cells;
import static io.comwright.roundtrip.out.Natively.detached;
import static io.comwright.roundtrip.out.Natively.release;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.comwright.ComException;
import io.comwright.ComObject;
import io.comwright.HResult;
import io.comwright.IUnknown;
import io.comwright.IUnknownProxy;
import io.comwright.IntRef;
import io.comwright.Ref;
import io.comwright.annotation.ComInterface;
import io.comwright.annotation.ComStruct;
import io.comwright.annotation.Out;
import io.comwright.annotation.Pointer;
import io.comwright.roundtrip.Accounting;
import io.comwright.runtime.Memory;
import java.lang.foreign.Arena;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Structs that come out, and several outs as one record. */
@ExtendWith(Accounting.class)
class OutRecordsTest {
  @Test
  void structsGiveBackWhatTheyHold() {
    Holder[] answer = new Holder[2];
    ICalls implementation =
        new Calls() {
          @Override
          public Holder holder(Ref<Holder> out) {
            out.set(answer[0]);
            return answer[1];
          }
        };
    natively(
        implementation,
        raw -> {
          int alive = ComObject.liveCount();
          try (Arena arena = Arena.ofConfined()) {
            long[] cell = cells(arena, 2);
            answer[0] = new Holder(1, new Thing(1), new Thing(2));
            answer[1] = new Holder(1, new Thing(3), null);
            assertEquals(HResult.E_POINTER, raw.holder(cell[0], cell[1]).code());
            for (long at : cell) {
              for (int i = 0; i < 24; i += 8) {
                assertEquals(0, Memory.getLong(at + i));
              }
            }
            assertEquals(alive, ComObject.liveCount());
          }
        });
    calling(
        implementation,
        proxy -> {
          answer[1] = answer[0];
          Ref<Holder> out = new Ref<>();
          Holder result = proxy.holder(out);
          assertEquals(1, out.get().a().id());
          assertEquals(2, result.b().id());
          for (Holder holder : new Holder[] {result, out.get()}) {
            holder.a().close();
            holder.b().close();
          }
        });
    int[] id = {-1};
    boolean[] whole = {true};
    calling(
        new Raw() {
          @Override
          public HResult holder(long out, long result) {
            for (long at : new long[] {out, result}) {
              Memory.putLong(at + 8, detached(new Thing(1)));
              Memory.putLong(at + 16, detached(new Thing(2)));
            }
            Memory.putInt(result, id[0]);
            if (!whole[0]) {
              release(Memory.getLong(result + 16));
              Memory.putLong(result + 16, 0);
            }
            return HResult.of(0);
          }
        },
        proxy -> {
          int alive = ComObject.liveCount();
          Ref<Holder> out = new Ref<>();
          // The record refuses the value.
          assertThrows(IllegalArgumentException.class, () -> proxy.holder(out));
          assertNull(out.get());
          assertEquals(alive, ComObject.liveCount());
          // A reference is missing.
          id[0] = 0;
          whole[0] = false;
          ComException e = assertThrows(ComException.class, () -> proxy.holder(out));
          assertTrue(e.getMessage().contains("Holder.b"), e.getMessage());
          assertNull(out.get());
          assertEquals(alive, ComObject.liveCount());
        });
  }

  @ComStruct(size = 8)
  record Counted(@Out IntRef count) {}

  @ComStruct(size = 4)
  record Positive(int value) {
    Positive {
      if (value < 0) {
        throw new IllegalArgumentException("negative");
      }
    }
  }

  @ComInterface("00000000-0000-0000-0000-0000000000da")
  interface IFiller extends IUnknown {
    Positive fill(Counted counted);
  }

  /** The same, as native code sees it. */
  @ComInterface(value = "00000000-0000-0000-0000-0000000000da", preserveSig = true)
  interface IRawFiller extends IUnknown {
    HResult fill(@Pointer long counted, @Pointer long result);
  }

  @Test
  void aResultThatIsRefusedLeavesTheRefsOfAStruct() {
    int[] answer = {-1};
    IRawFiller callee =
        (counted, result) -> {
          Memory.putInt(Memory.getLong(counted), 7);
          Memory.putInt(result, answer[0]);
          return HResult.of(HResult.S_OK);
        };
    try (ComObject object = ComObject.expose(callee, OutRecordsTest_IRawFillerProxy.TYPE);
        IUnknownProxy unknown = IUnknownProxy.retain(object.pointer(IUnknownProxy.TYPE));
        IFiller proxy = OutRecordsTest_IFillerProxy.from(unknown)) {
      IntRef count = new IntRef(5);
      assertThrows(IllegalArgumentException.class, () -> proxy.fill(new Counted(count)));
      assertEquals(5, count.get());
      answer[0] = 1;
      assertEquals(1, proxy.fill(new Counted(count)).value());
      assertEquals(7, count.get());
    }
  }

  @Test
  void severalOutsAreOneRecord() {
    Pair[] answer = {new Pair(new Thing(1), 5, null, true)};
    ICalls implementation =
        new Calls() {
          @Override
          public Pair pair() {
            return answer[0];
          }
        };
    calling(
        implementation,
        proxy -> {
          Pair pair = proxy.pair();
          assertEquals(1, pair.a().id());
          assertEquals(5, pair.id());
          assertNull(pair.b());
          assertTrue(pair.last());
          pair.a().close();
        });
    natively(
        implementation,
        raw -> {
          try (Arena arena = Arena.ofConfined()) {
            long[] cell = cells(arena, 4);
            answer[0] = new Pair(null, 5, new Thing(2), true);
            int alive = ComObject.liveCount();
            assertEquals(HResult.E_POINTER, raw.pair(cell[0], cell[1], cell[2], cell[3]).code());
            assertEquals(0, Memory.getLong(cell[0]));
            assertEquals(0, Memory.getLong(cell[2]));
            answer[0] = null;
            assertEquals(HResult.E_POINTER, raw.pair(cell[0], cell[1], cell[2], cell[3]).code());
            assertEquals(alive, ComObject.liveCount());
          }
        });
    calling(
        new Raw() {
          @Override
          public HResult pair(long a, long id, long b, long last) {
            Memory.putLong(a, detached(new Thing(1)));
            Memory.putLong(b, detached(new Thing(2)));
            Memory.putInt(id, -1);
            return HResult.of(0);
          }
        },
        proxy -> {
          int alive = ComObject.liveCount();
          assertThrows(IllegalArgumentException.class, proxy::pair);
          assertEquals(alive, ComObject.liveCount());
        });
  }
}
