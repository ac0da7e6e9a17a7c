package io.comwright.roundtrip.array;

import static io.comwright.roundtrip.array.Script.with;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.comwright.ComException;
import io.comwright.ComObject;
import io.comwright.Guid;
import io.comwright.HResult;
import io.comwright.LongRef;
import io.comwright.Ref;
import io.comwright.roundtrip.Accounting;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A call that fails leaves the caller's arrays alone, and native code finds zeros. */
@ExtendWith(Accounting.class)
class ArrayFailuresTest {
  @Test
  void failuresLeaveTheCallersArraysAlone() {
    with(
        new Script() {
          @Override
          public void fill(Guid[] guids, int[] ints, String[] texts, int count) {
            ints[0] = 5;
            texts[0] = "made, and given back";
            guids[0] = new Guid(5, 5);
          }

          @Override
          public void update(int[] ints, Guid[] guids) {
            ints[0] = 5;
            guids[0] = null;
          }

          @Override
          public void pairs(Pair[] pairs) {
            pairs[0] = new Pair(1, new Item(1));
          }

          @Override
          public void read(byte[] buffer, LongRef done) {
            done.set(buffer.length + 1);
          }
        },
        (script, proxy) -> {
          int[] ints = {1, 2};
          Guid[] guids = {new Guid(1, 1), new Guid(2, 2)};
          String[] texts = {"a", "b"};
          ComException e =
              assertThrows(ComException.class, () -> proxy.fill(guids, ints, texts, 2));
          assertEquals(HResult.E_POINTER, e.hresult().code());
          e = assertThrows(ComException.class, () -> proxy.update(ints, guids));
          assertEquals(HResult.E_POINTER, e.hresult().code());
          assertArrayEquals(new int[] {1, 2}, ints);
          assertArrayEquals(new Guid[] {new Guid(1, 1), new Guid(2, 2)}, guids);
          assertArrayEquals(new String[] {"a", "b"}, texts);
          Pair[] pairs = new Pair[2];
          e = assertThrows(ComException.class, () -> proxy.pairs(pairs));
          assertEquals(HResult.E_POINTER, e.hresult().code());
          assertNull(pairs[0]);
          e = assertThrows(ComException.class, () -> proxy.read(new byte[2], null));
          assertEquals(HResult.E_UNEXPECTED, e.hresult().code());
        });
  }

  @Test
  void nativeCodeFindsZerosAfterAFailureAndInOutsUnchanged() {
    Script script =
        new Script() {
          @Override
          public void fill(Guid[] guids, int[] ints, String[] texts, int count) {
            ints[0] = 5;
            texts[0] = "made, and given back";
          }

          @Override
          public void update(int[] ints, Guid[] guids) {
            ints[0] = 5;
            guids[0] = null;
          }
        };
    try (Arena arena = Arena.ofConfined();
        ComObject object = ComObject.expose(script, IArraysProxy.TYPE);
        IRawArrays raw = IRawArraysProxy.retain(object.pointer(IArraysProxy.TYPE))) {
      MemorySegment memory = arena.allocate(64, 8).fill((byte) 0xCC);
      long at = memory.address();
      assertThrows(ComException.class, () -> raw.update(2, at, 2, at + 8));
      assertEquals(-1, memory.mismatch(arena.allocate(64, 8).fill((byte) 0xCC)));
      assertThrows(ComException.class, () -> raw.fill(at, at + 32, at + 40, 2));
      assertEquals(56, memory.mismatch(arena.allocate(64, 8)));
    }
  }

  @Test
  void aTextThatFailsLeaksNothing() {
    with(
        new Script() {
          @Override
          public void texts(
              Ref<String> name, Ref<String> title, Ref<String> remark, Ref<String> kind) {
            name.set("made before the failure");
            title.set("this too");
            kind.set(null);
          }
        },
        (script, proxy) -> {
          Ref<String> name = new Ref<>();
          Ref<String> title = new Ref<>();
          title.set("old");
          ComException e =
              assertThrows(ComException.class, () -> proxy.texts(name, title, null, new Ref<>()));
          assertEquals(HResult.E_POINTER, e.hresult().code());
          assertNull(name.get());
          assertEquals("old", title.get());
        });
  }
}
