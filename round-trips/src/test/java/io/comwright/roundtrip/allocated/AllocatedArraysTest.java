package io.comwright.roundtrip.allocated;

import static io.comwright.roundtrip.allocated.Heap.memory;
import static io.comwright.roundtrip.allocated.Script.close;
import static io.comwright.roundtrip.allocated.Script.with;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.comwright.ComObject;
import io.comwright.Guid;
import io.comwright.HResult;
import io.comwright.Handle;
import io.comwright.IUnknown;
import io.comwright.IntRef;
import io.comwright.LongRef;
import io.comwright.Ref;
import io.comwright.ShortRef;
import io.comwright.automation.Variant;
import io.comwright.roundtrip.Accounting;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Arrays that the callee allocates, as results and outs, proxy over stub and against raw memory.
 */
@ExtendWith(Accounting.class)
class AllocatedArraysTest {
  @Test
  void results() {
    Script script = new Script();
    Heap.allocated = 0;
    Heap.freed = 0;
    with(
        script,
        proxy -> {
          assertArrayEquals(script.numbers, proxy.numbers());
          assertArrayEquals(script.texts, proxy.texts());
          IntRef count = new IntRef();
          assertArrayEquals(script.bstrs, proxy.bstrs(count));
          assertEquals(2, count.get());
          // Three texts and their array.
          assertEquals(4, Heap.allocated);
          assertEquals(4, Heap.freed);
          script.numbers = new long[0];
          script.texts = new String[0];
          script.bstrs = new String[0];
          script.count = 0;
          assertEquals(0, proxy.numbers().length);
          assertEquals(0, proxy.texts().length);
          assertEquals(0, proxy.bstrs(count).length);
          script.texts = null;
          assertNull(proxy.texts());
        });
  }

  @Test
  void objects() {
    Script script = new Script();
    with(
        script,
        proxy -> {
          Ref<IItem[]> items = new Ref<>();
          Ref<Pair[]> pairs = new Ref<>();
          Ref<Variant[]> variants = new Ref<>();
          LongRef count = new LongRef();
          proxy.objects(items, pairs, variants, count);
          assertEquals(3, items.get().length);
          try (IItem first = items.get()[0];
              IItem last = items.get()[2];
              IItem paired = pairs.get()[0].item();
              IUnknown inside = ((Variant.Unknown) variants.get()[3]).value()) {
            assertEquals(1, first.number());
            assertNull(items.get()[1]);
            assertEquals(2, last.number());
            assertEquals(11, paired.number());
            assertNull(pairs.get()[1].item());
            assertSame(script.items[0], ComObject.implementation(first));
            assertEquals(new Item(3), ComObject.implementation(inside));
          }
          assertEquals(Variant.of("text"), variants.get()[0]);
          assertEquals(2, count.get());
          proxy.objects(items, pairs, null, count);
          assertEquals(false, script.sawVariants);
          close(items.get());
          pairs.get()[0].item().close();
        });
  }

  @Test
  void values() {
    with(
        new Script(),
        proxy -> {
          ShortRef count = new ShortRef();
          Ref<Effect[]> effects = new Ref<>();
          Ref<Keys[]> keys = new Ref<>();
          Ref<boolean[]> bools = new Ref<>();
          Ref<boolean[]> variantBools = new Ref<>();
          Ref<boolean[]> byteBools = new Ref<>();
          Ref<Guid[]> guids = new Ref<>();
          Ref<Handle[]> handles = new Ref<>();
          Ref<Point[]> points = new Ref<>();
          Ref<HResult[]> results = new Ref<>();
          proxy.values(
              count,
              effects,
              keys,
              bools,
              variantBools,
              byteBools,
              guids,
              handles,
              points,
              results);
          assertEquals(3, count.get());
          assertEquals(
              List.of(Effect.COPY, Effect.NONE, Effect.COPY), Arrays.asList(effects.get()));
          assertEquals(List.of(new Keys(-1), new Keys(0), new Keys(8)), Arrays.asList(keys.get()));
          for (Ref<boolean[]> truths : List.of(bools, variantBools, byteBools)) {
            assertArrayEquals(new boolean[] {true, false, true}, truths.get());
          }
          assertEquals(new Guid(-1, -2), guids.get()[2]);
          assertArrayEquals(new Handle[] {Handle.of(5), null, Handle.INVALID}, handles.get());
          assertEquals(new Point(3, (short) 4), points.get()[2]);
          assertEquals(HResult.of(-1), results.get()[1]);
        });
  }

  @Test
  void whatStaysTheCalleesIsKeptOnce() {
    Script script = new Script();
    try (Arena arena = Arena.ofConfined();
        ComObject object = ComObject.expose(script, IAllocatedProxy.TYPE);
        IRawAllocated raw = IRawAllocatedProxy.retain(object.pointer(IAllocatedProxy.TYPE));
        IAllocated proxy = IAllocatedProxy.retain(object.pointer(IAllocatedProxy.TYPE))) {
      MemorySegment cells = arena.allocate(64, 8);
      long at = cells.address();
      raw.borrowedNumbers(at, at + 8);
      long first = cells.get(ValueLayout.JAVA_LONG, 8);
      raw.borrowedNumbers(at, at + 8);
      assertEquals(first, cells.get(ValueLayout.JAVA_LONG, 8));
      assertEquals(3, cells.get(ValueLayout.JAVA_INT, 0));
      script.borrowedNumbers = new int[] {4};
      raw.borrowedNumbers(at, at + 8);
      assertArrayEquals(
          new int[] {1, 2, 3}, memory(first, 12).toArray(ValueLayout.JAVA_INT_UNALIGNED));
      assertArrayEquals(new int[] {4}, proxy.borrowedNumbers());
      script.borrowedNumbers = new int[0];
      assertEquals(0, proxy.borrowedNumbers().length);
      Ref<String[]> texts = new Ref<>();
      Ref<String[]> bstrs = new Ref<>();
      proxy.borrowed(texts, bstrs);
      assertArrayEquals(new String[] {"kept", null}, texts.get());
      assertArrayEquals(new String[] {"a\0b", ""}, bstrs.get());
      script.bstrs = null;
      proxy.borrowed(texts, bstrs);
      assertNull(bstrs.get());
    }
  }
}
