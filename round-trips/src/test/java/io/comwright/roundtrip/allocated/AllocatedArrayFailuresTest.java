package io.comwright.roundtrip.allocated;

import static io.comwright.roundtrip.allocated.Heap.memory;
import static io.comwright.roundtrip.allocated.Script.close;
import static io.comwright.roundtrip.allocated.Script.fails;
import static io.comwright.roundtrip.allocated.Script.with;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.comwright.Allocator;
import io.comwright.ComException;
import io.comwright.ComObject;
import io.comwright.HResult;
import io.comwright.IntRef;
import io.comwright.LongRef;
import io.comwright.Ref;
import io.comwright.TaskMemory;
import io.comwright.automation.Variant;
import io.comwright.roundtrip.Accounting;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Allocated arrays in calls that fail, of implementations, of native code and of allocators. */
@ExtendWith(Accounting.class)
class AllocatedArrayFailuresTest {
  /** Whatever fails, everything that was made is given back, which the harness counts. */
  @Test
  void anImplementationThatFailsLeaksNothing() {
    Script script = new Script();
    with(
        script,
        proxy -> {
          LongRef count = new LongRef();
          Ref<IItem[]> items = new Ref<>();
          Ref<Pair[]> pairs = new Ref<>();
          Ref<Variant[]> variants = new Ref<>();
          Runnable objects = () -> proxy.objects(items, pairs, variants, count);
          script.variants = new Variant[] {Variant.of("made"), null};
          fails(HResult.E_POINTER, objects);
          script.variants = null;
          fails(HResult.E_POINTER, objects);
          script.variants = new Variant[0];
          script.pairs = new Pair[] {new Pair(1, new Item(1)), null};
          fails(HResult.E_POINTER, objects);
          script.pairs = new Pair[] {new Pair(1, new Item(1))};
          fails(HResult.E_UNEXPECTED, objects);
          script.count = 3;
          fails(HResult.E_UNEXPECTED, objects);
          assertNull(items.get());
          assertEquals(0, count.get());
          script.texts = new String[] {"made", "\0"};
          fails(HResult.E_INVALIDARG, proxy::texts);
          script.numbers = null;
          fails(HResult.E_POINTER, proxy::numbers);
          script.bstrs = new String[] {"made", null, "not"};
          fails(HResult.E_POINTER, () -> proxy.bstrs(new IntRef()));
        });
  }

  @Test
  void nativeCodeFindsZerosAfterAFailure() {
    Script script = new Script();
    script.variants = new Variant[] {null};
    try (Arena arena = Arena.ofConfined();
        ComObject object = ComObject.expose(script, IAllocatedProxy.TYPE);
        IRawAllocated raw = IRawAllocatedProxy.retain(object.pointer(IAllocatedProxy.TYPE))) {
      MemorySegment memory = arena.allocate(64, 8).fill((byte) 0xCC);
      long at = memory.address();
      fails(HResult.E_POINTER, () -> raw.objects(at, at + 8, at + 16, at + 24, at + 32, at + 40));
      // The two counts that are implied have 4 bytes.
      for (int i = 0; i < 48; i++) {
        boolean behind = i >= 4 && i < 8 || i >= 36 && i < 40;
        assertEquals((byte) (behind ? 0xCC : 0), memory.get(ValueLayout.JAVA_BYTE, i), "" + i);
      }
      fails(HResult.E_POINTER, () -> raw.numbers(0, at));
      fails(HResult.E_POINTER, () -> raw.numbers(at, 0));
    }
  }

  /** An allocator that has memory for so many blocks. */
  private record Scarce(Allocator memory, int[] left) implements Allocator {
    @Override
    public long allocate(long size) {
      if (left[0]-- == 0) {
        throw new OutOfMemoryError("no more");
      }
      return memory.allocate(size);
    }

    @Override
    public void free(long address) {
      memory.free(address);
    }
  }

  @Test
  void anAllocatorThatFailsLeaksNothing() {
    Script script = new Script();
    for (int blocks = 0; blocks < 7; blocks++) {
      Allocator memory = TaskMemory.allocator();
      TaskMemory.use(new Scarce(memory, new int[] {blocks}));
      try {
        with(
            script,
            proxy -> {
              LongRef count = new LongRef();
              Ref<IItem[]> items = new Ref<>();
              Ref<Pair[]> pairs = new Ref<>();
              Ref<Variant[]> variants = new Ref<>();
              try {
                proxy.objects(items, pairs, variants, count);
                close(items.get());
                pairs.get()[0].item().close();
                ((Variant.Unknown) variants.get()[3]).value().close();
              } catch (ComException e) {
                assertEquals(HResult.of(HResult.E_OUTOFMEMORY), e.hresult());
              }
            });
      } finally {
        TaskMemory.use(memory);
      }
    }
  }

  /** A callee that hands out what the test says. */
  private static class Liar implements IRawAllocated {
    long count;
    long array;
    long items;

    @Override
    public void numbers(long count, long result) {
      memory(count, 4).set(ValueLayout.JAVA_INT, 0, (int) this.count);
      memory(result, 8).set(ValueLayout.JAVA_LONG, 0, array);
    }

    @Override
    public void texts(long result, long count) {
      numbers(count, result);
    }

    @Override
    public void bstrs(long count, long result) {
      numbers(count, result);
    }

    @Override
    public void objects(
        long itemsCount, long items, long pairs, long variants, long variantsCount, long count) {
      memory(itemsCount, 4).set(ValueLayout.JAVA_INT, 0, 2);
      memory(items, 8).set(ValueLayout.JAVA_LONG, 0, this.items);
      memory(count, 8).set(ValueLayout.JAVA_LONG, 0, this.count);
      memory(pairs, 8).set(ValueLayout.JAVA_LONG, 0, array);
    }

    @Override
    public void values(
        long count, long a, long b, long c, long d, long e, long f, long g, long h, long i) {}

    @Override
    public void borrowedNumbers(long count, long result) {
      numbers(count, result);
    }

    @Override
    public void borrowed(long textsCount, long texts, long bstrsCount, long bstrs) {}
  }

  private static long block(long... words) {
    long address = TaskMemory.allocator().allocate(8L * words.length);
    memory(address, 8L * words.length).copyFrom(MemorySegment.ofArray(words));
    return address;
  }

  private static long text(String text) {
    byte[] bytes = (text + "\0").getBytes(StandardCharsets.UTF_8);
    long address = TaskMemory.allocator().allocate(bytes.length);
    memory(address, bytes.length).copyFrom(MemorySegment.ofArray(bytes));
    return address;
  }

  @Test
  void aCalleeThatLiesIsFoundOut() {
    Liar liar = new Liar();
    with(
        liar,
        proxy -> {
          assertEquals(0, proxy.numbers().length);
          assertNull(proxy.texts());
          liar.count = 3;
          ComException e = fails(HResult.E_POINTER, proxy::numbers);
          assertEquals("IAllocated.numbers", e.method());
          assertEquals(true, e.getMessage().contains("result is NULL, and its count is 3"));
          fails(HResult.E_POINTER, proxy::texts);
          // A count that is none: the array is freed, and nothing else is touched.
          liar.count = -1;
          liar.array = block(1, 2);
          fails(HResult.E_UNEXPECTED, proxy::numbers);
          liar.array = block(1, 2);
          fails(HResult.E_UNEXPECTED, proxy::texts);
          liar.array = block(1, 2);
          fails(HResult.E_UNEXPECTED, () -> proxy.bstrs(new IntRef()));
          // Memory for no elements is freed as well.
          liar.count = 0;
          liar.array = block(1);
          assertEquals(0, proxy.numbers().length);
          liar.array = block(1);
          assertEquals(0, proxy.texts().length);
          // Of texts, one that fails.
          liar.count = 2;
          liar.array = block(text("a"), text("b"));
          assertArrayEquals(new String[] {"a", "b"}, proxy.texts());
        });
  }

  /** The array of interfaces is complete, and what follows it fails. */
  @Test
  void whatWasTakenIsGivenBackWhenAnotherOutFails() {
    Liar liar = new Liar();
    try (ComObject item = ComObject.expose(new Item(1), IItemProxy.TYPE)) {
      long pointer = item.pointer(IItemProxy.TYPE).address();
      with(
          liar,
          proxy -> {
            Ref<IItem[]> items = new Ref<>();
            Ref<Pair[]> pairs = new Ref<>();
            LongRef count = new LongRef();
            Runnable call =
                () -> {
                  // Two references, which the array holds.
                  IItemProxy.retain(MemorySegment.ofAddress(pointer));
                  IItemProxy.retain(MemorySegment.ofAddress(pointer));
                  liar.items = block(pointer, pointer);
                  proxy.objects(items, pairs, null, count);
                };
            liar.count = 1;
            fails(HResult.E_POINTER, call);
            liar.count = -5;
            fails(HResult.E_UNEXPECTED, call);
            assertNull(items.get());
            assertEquals(0, count.get());
          });
    }
  }

  /** More elements than there is Java heap for. */
  @Test
  void aJavaArrayThatDoesNotFitIsNoLeak() {
    if (Runtime.getRuntime().maxMemory() > 16L << 30) {
      return;
    }
    Liar liar = new Liar();
    with(
        liar,
        proxy -> {
          liar.count = Integer.MAX_VALUE - 8;
          liar.array = block(1);
          assertThrows(OutOfMemoryError.class, proxy::numbers);
        });
  }
}
