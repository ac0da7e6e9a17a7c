package io.comwright.roundtrip.exchange;

import static io.comwright.roundtrip.exchange.Script.with;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.comwright.ComException;
import io.comwright.ComObject;
import io.comwright.HResult;
import io.comwright.IntRef;
import io.comwright.Ref;
import io.comwright.roundtrip.Accounting;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Arrays whose elements the callee replaces, and elements that have a native form of their own. */
@ExtendWith(Accounting.class)
class ExchangeTest {
  private static IItem proxy(int number) {
    return IItemProxy.from(new Item(number));
  }

  private static void fails(int code, Runnable call) {
    ComException e = assertThrows(ComException.class, call::run);
    assertEquals(HResult.of(code), e.hresult(), e.getMessage());
  }

  @Test
  void whatIsNotReplacedStaysTheSame() {
    Script script = new Script();
    script.items =
        items -> {
          assertEquals(4, items.length);
          assertNull(items[2]);
          assertEquals(1, items[0].number());
          items[1] = new Item(20);
          items[2] = items[0];
          items[3] = null;
        };
    Item exposed = new Item(1);
    with(
        script,
        (proxy, raw, memory) -> {
          try (IItem second = proxy(2);
              IItem fourth = proxy(4)) {
            IItem[] items = {exposed, second, null, fourth};
            proxy.items(items);
            assertSame(exposed, items[0]);
            assertNotSame(second, items[1]);
            assertNull(items[3]);
            try (IItem replaced = items[1];
                IItem moved = items[2]) {
              assertEquals(20, replaced.number());
              assertSame(exposed, ComObject.implementation(moved));
            }
            // What was replaced stays its owner's.
            assertEquals(2, second.number());
            script.items = items2 -> assertNull(items2);
            proxy.items(null);
            script.items = items2 -> assertEquals(0, items2.length);
            proxy.items(new IItem[0]);
          }
        });
  }

  @Test
  void texts() {
    Script script = new Script();
    script.texts =
        (texts, bstrs) -> {
          assertArrayEquals(new String[] {"a", null, "c", "d"}, texts);
          texts[0] = "A";
          texts[1] = "B";
          texts[2] = null;
          bstrs[1] = bstrs[0] + "\0" + bstrs[1];
        };
    with(
        script,
        (proxy, raw, memory) -> {
          String[] texts = {"a", null, "c", "d"};
          String[] bstrs = {"x", "y"};
          proxy.texts(texts, bstrs);
          assertArrayEquals(new String[] {"A", "B", null, "d"}, texts);
          assertArrayEquals(new String[] {"x", "x\0y"}, bstrs);
          NullPointerException e =
              assertThrows(
                  NullPointerException.class,
                  () -> proxy.texts(texts, new String[] {"made, and given back", null}));
          assertEquals("IExchange.texts: an element of bstrs is null", e.getMessage());
        });
  }

  @Test
  void aFailureLeavesBothSidesAsTheyWere() {
    Script script = new Script();
    script.items =
        items -> {
          items[0] = new Item(10);
          items[1] = null;
          throw new ComException(HResult.E_ABORT);
        };
    script.texts =
        (texts, bstrs) -> {
          texts[0] = "made, and given back";
          bstrs[0] = null;
        };
    script.pairs = pairs -> pairs[0] = new Pair(5, new Item(5));
    with(
        script,
        (proxy, raw, memory) -> {
          try (IItem first = proxy(1);
              IItem second = proxy(2)) {
            IItem[] items = {first, second};
            fails(HResult.E_ABORT, () -> proxy.items(items));
            assertSame(first, items[0]);
            assertSame(second, items[1]);
            String[] texts = {"a"};
            String[] bstrs = {"b"};
            fails(HResult.E_POINTER, () -> proxy.texts(texts, bstrs));
            assertArrayEquals(new String[] {"a"}, texts);
            assertArrayEquals(new String[] {"b"}, bstrs);
            // The array is replaced, and an out behind it fails.
            script.last = null;
            script.done = 2;
            Pair before = new Pair(1, first);
            Pair[] pairs = {before, new Pair(2, null)};
            fails(HResult.E_POINTER, () -> proxy.pairs(pairs, new IntRef(), new Ref<>()));
            assertSame(before, pairs[0]);
            script.last = first;
            script.done = 3;
            fails(HResult.E_UNEXPECTED, () -> proxy.pairs(pairs, new IntRef(), new Ref<>()));
            assertSame(before, pairs[0]);
          }
          try (ComObject held = ComObject.expose(new Item(3), IItemProxy.TYPE)) {
            long pointer = held.pointer(IItemProxy.TYPE).address();
            memory.set(ValueLayout.JAVA_LONG, 0, pointer);
            fails(HResult.E_ABORT, () -> raw.items(2, memory.address()));
            assertEquals(pointer, memory.get(ValueLayout.JAVA_LONG, 0));
            assertEquals(0, memory.get(ValueLayout.JAVA_LONG, 8));
          }
        });
  }

  @Test
  void structs() {
    Script script = new Script();
    script.done = 2;
    script.pairs =
        pairs -> {
          pairs[0] = new Pair(10, pairs[1].item());
          pairs[2] = new Pair(30, new Item(30));
        };
    with(
        script,
        (proxy, raw, memory) -> {
          try (IItem second = proxy(2)) {
            Pair third = new Pair(3, null);
            Pair[] pairs = {new Pair(1, null), new Pair(2, second), third};
            IntRef done = new IntRef();
            Ref<IItem> last = new Ref<>();
            proxy.pairs(pairs, done, last);
            assertEquals(2, done.get());
            assertEquals(10, pairs[0].key());
            assertEquals(2, pairs[0].item().number());
            assertEquals(2, pairs[1].key());
            // Not among those that are filled.
            assertSame(third, pairs[2]);
            pairs[0].item().close();
            pairs[1].item().close();
            last.get().close();
          }
        });
  }

  /** A callee that reports more than there is, and hands out something beside it. */
  private static final class Liar implements IRawExchange {
    long item;

    @Override
    public void items(int count, long items) {}

    @Override
    public void texts(int n, long texts, int m, long bstrs) {}

    @Override
    public void pairs(int count, long pairs, long done, long last) {
      next(count, pairs, done, last);
    }

    @Override
    @SuppressWarnings("restricted")
    public void next(int count, long items, long fetched, long last) {
      MemorySegment.ofAddress(fetched).reinterpret(4).set(ValueLayout.JAVA_INT, 0, count + 1);
      MemorySegment.ofAddress(last).reinterpret(8).set(ValueLayout.JAVA_LONG, 0, item);
    }

    @Override
    public void values(int a, long p, int b, long q, int c, long r, int d, long s, int e, long t) {}

    @Override
    public void fill(int a, long p, int b, long q, int c, long r, int d, long s, int e, long t) {}

    @Override
    @SuppressWarnings("restricted")
    public void sized(int count, long out) {
      MemorySegment memory = MemorySegment.ofAddress(out).reinterpret(8L * count);
      for (int i = 0; i < count; i++) {
        assertEquals(8, memory.get(ValueLayout.JAVA_INT, 8L * i));
        memory.set(ValueLayout.JAVA_BYTE, 8L * i + 4, (byte) (i + 1));
      }
    }

    @Override
    public void sizedIn(int count, long in) {}
  }

  @Test
  void aLieAboutAnArrayLosesNoOtherOut() {
    Liar liar = new Liar();
    try (ComObject item = ComObject.expose(new Item(1), IItemProxy.TYPE)) {
      MemorySegment pointer = item.pointer(IItemProxy.TYPE);
      liar.item = pointer.address();
      with(
          liar,
          (proxy, raw, memory) -> {
            // The callee's reference, which the caller has to give back.
            IItemProxy.retain(pointer);
            fails(HResult.E_UNEXPECTED, () -> proxy.next(new IItem[1], new IntRef(), new Ref<>()));
            IItemProxy.retain(pointer);
            fails(HResult.E_UNEXPECTED, () -> proxy.pairs(new Pair[0], new IntRef(), new Ref<>()));
          });
    }
  }

  @Test
  void elementsWithANativeForm() {
    with(
        new Script(),
        (proxy, raw, memory) -> {
          Effect[] effects = {Effect.COPY, Effect.NONE};
          Keys[] keys = {new Keys(-1), new Keys(1L << 40)};
          boolean[] bools = {true, false};
          boolean[] variantBools = {false, true};
          boolean[] byteBools = {true, true};
          proxy.values(effects, keys, bools, variantBools, byteBools);
          assertEquals(List.of(Effect.NONE, Effect.COPY), List.of(effects));
          assertEquals(List.of(new Keys(0), new Keys(~(1L << 40))), List.of(keys));
          assertArrayEquals(new boolean[] {false, true}, bools);
          assertArrayEquals(new boolean[] {true, false}, variantBools);
          assertArrayEquals(new boolean[] {false, false}, byteBools);
          proxy.fill(effects, keys, bools, variantBools, byteBools);
          assertEquals(List.of(Effect.COPY, Effect.COPY), List.of(effects));
          assertEquals(new Keys(1L << 40), keys[1]);
          assertTrue(bools[1] && variantBools[1] && byteBools[1]);
          // A value that has no native one leaves everything as it was.
          effects[1] = Effect.UNKNOWN;
          assertThrows(
              IllegalArgumentException.class,
              () -> proxy.values(effects, keys, bools, variantBools, byteBools));
          assertTrue(bools[0]);
          // The widths, as native code sees them: 2, 8, 4, 2 and 1 bytes.
          long at = memory.address();
          memory.fill((byte) 0xCC);
          raw.fill(2, at, 1, at + 8, 1, at + 16, 1, at + 24, 3, at + 32);
          assertArrayEquals(
              new byte[] {1, 0, 1, 0, -52, -52, -52, -52},
              memory.asSlice(0, 8).toArray(ValueLayout.JAVA_BYTE));
          assertEquals(1L << 40, memory.get(ValueLayout.JAVA_LONG, 8));
          assertEquals(0xCCCCCCCC_00000001L, memory.get(ValueLayout.JAVA_LONG, 16));
          assertEquals(0xCCCCCCCC_CCCCFFFFL, memory.get(ValueLayout.JAVA_LONG, 24));
          assertEquals(0xCCCCCCCC_CC010101L, memory.get(ValueLayout.JAVA_LONG, 32));
          // An unknown value is not COPY, and anything but zero is true.
          memory.set(ValueLayout.JAVA_SHORT, 0, (short) 77);
          memory.set(ValueLayout.JAVA_INT, 16, -5);
          raw.values(1, at, 1, at + 8, 1, at + 16, 1, at + 24, 1, at + 32);
          assertEquals(1, memory.get(ValueLayout.JAVA_SHORT, 0));
          assertEquals(0, memory.get(ValueLayout.JAVA_INT, 16));
        });
  }

  @Test
  void structsThatSayTheirSize() {
    with(
        new Liar(),
        (proxy, raw, memory) -> {
          Sized[] out = new Sized[3];
          proxy.sized(out);
          assertEquals(new Sized(8, (byte) 3), out[2]);
        });
    with(
        new Script(),
        (proxy, raw, memory) -> {
          Sized[] out = new Sized[2];
          proxy.sized(out);
          assertEquals(new Sized(8, (byte) 1), out[1]);
          proxy.sizedIn(new Sized[] {new Sized(0, (byte) 0), new Sized(1, (byte) 0)});
          memory.fill((byte) 0xCC);
          memory.set(ValueLayout.JAVA_INT, 0, 8);
          memory.set(ValueLayout.JAVA_INT, 8, 12);
          byte[] before = memory.toArray(ValueLayout.JAVA_BYTE);
          fails(HResult.E_INVALIDARG, () -> raw.sized(2, memory.address()));
          fails(HResult.E_INVALIDARG, () -> raw.sizedIn(2, memory.address()));
          assertArrayEquals(before, memory.toArray(ValueLayout.JAVA_BYTE));
          memory.set(ValueLayout.JAVA_INT, 8, 8);
          raw.sized(2, memory.address());
          assertEquals(1, memory.get(ValueLayout.JAVA_BYTE, 12));
        });
  }
}
