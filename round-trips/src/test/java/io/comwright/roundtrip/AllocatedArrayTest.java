package io.comwright.roundtrip;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.comwright.Allocator;
import io.comwright.ComEnum;
import io.comwright.ComException;
import io.comwright.ComObject;
import io.comwright.Guid;
import io.comwright.HResult;
import io.comwright.Handle;
import io.comwright.IUnknown;
import io.comwright.IntRef;
import io.comwright.LongRef;
import io.comwright.Ref;
import io.comwright.ShortRef;
import io.comwright.TaskMemory;
import io.comwright.automation.Variant;
import io.comwright.annotation.Borrowed;
import io.comwright.annotation.Bstr;
import io.comwright.annotation.ByteBool;
import io.comwright.annotation.CoTaskMem;
import io.comwright.annotation.ComInterface;
import io.comwright.annotation.ComStruct;
import io.comwright.annotation.Flags;
import io.comwright.annotation.FreeWith;
import io.comwright.annotation.Out;
import io.comwright.annotation.Pointer;
import io.comwright.annotation.SizeIs;
import io.comwright.annotation.UnknownValue;
import io.comwright.annotation.Unsigned;
import io.comwright.annotation.Utf8;
import io.comwright.annotation.VariantBool;
import io.comwright.annotation.Win32Bool;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Arrays that the callee allocates, as results and outs, proxy over stub and against raw memory.
 */
@ExtendWith(Accounting.class)
class AllocatedArrayTest {
  enum Effect implements ComEnum {
    NONE(0),
    COPY(1),
    @UnknownValue
    UNKNOWN(-1);

    private final long value;

    Effect(long value) {
      this.value = value;
    }

    @Override
    public long value() {
      return value;
    }
  }

  @Flags
  record Keys(int bits) {}

  @ComStruct
  record Point(int x, short y) {}

  @ComStruct
  record Pair(int key, @Nullable IItem item) {}

  @ComInterface("00000000-0000-0000-0000-0000000000e0")
  interface IItem extends IUnknown {
    int number();
  }

  record Item(int number) implements IItem {}

  /** An allocator of the API's own: task memory with a count. */
  public static final class Heap implements Allocator {
    static int allocated;
    static int freed;

    /** Called by generated code. */
    public Heap() {}

    @Override
    public long allocate(long size) {
      allocated++;
      return TaskMemory.allocator().allocate(size);
    }

    @Override
    public void free(long address) {
      if (address != 0) {
        freed++;
      }
      TaskMemory.allocator().free(address);
    }
  }

  @ComInterface("00000000-0000-0000-0000-0000000000e1")
  interface IAllocated extends IUnknown {
    @CoTaskMem
    @SizeIs
    long[] numbers();

    @FreeWith(Heap.class)
    @SizeIs(after = true)
    @Utf8
    @Nullable String @Nullable [] texts();

    @CoTaskMem
    @Bstr
    @SizeIs("count")
    String[] bstrs(@Out IntRef count);

    void objects(
        @Out @FreeWith(Heap.class) @SizeIs Ref<@Nullable IItem[]> items,
        @Out @CoTaskMem @SizeIs("count") Ref<Pair[]> pairs,
        @Nullable @Out @CoTaskMem @SizeIs(after = true) Ref<Variant[]> variants,
        @Out LongRef count);

    void values(
        @Out @Unsigned ShortRef count,
        @Out @CoTaskMem @SizeIs("count") Ref<Effect[]> effects,
        @Out @CoTaskMem @SizeIs("count") Ref<Keys[]> keys,
        @Out @CoTaskMem @SizeIs("count") @Win32Bool Ref<boolean[]> bools,
        @Out @CoTaskMem @SizeIs("count") @VariantBool Ref<boolean[]> variantBools,
        @Out @CoTaskMem @SizeIs("count") @ByteBool Ref<boolean[]> byteBools,
        @Out @CoTaskMem @SizeIs("count") Ref<Guid[]> guids,
        @Out @CoTaskMem @SizeIs("count") Ref<@Nullable Handle[]> handles,
        @Out @CoTaskMem @SizeIs("count") Ref<Point[]> points,
        @Out @CoTaskMem @SizeIs("count") Ref<HResult[]> results);

    @Borrowed
    @SizeIs
    int[] borrowedNumbers();

    void borrowed(
        @Out @Borrowed @SizeIs Ref<@Nullable String[]> texts,
        @Out @Borrowed @Bstr @SizeIs Ref<String @Nullable []> bstrs);
  }

  /** The same vtable, as native code sees it. */
  @ComInterface("00000000-0000-0000-0000-0000000000e1")
  interface IRawAllocated extends IUnknown {
    void numbers(@Pointer long count, @Pointer long result);

    void texts(@Pointer long result, @Pointer long count);

    void bstrs(@Pointer long count, @Pointer long result);

    void objects(
        @Pointer long itemsCount,
        @Pointer long items,
        @Pointer long pairs,
        @Pointer long variants,
        @Pointer long variantsCount,
        @Pointer long count);

    void values(
        @Pointer long count,
        @Pointer long a,
        @Pointer long b,
        @Pointer long c,
        @Pointer long d,
        @Pointer long e,
        @Pointer long f,
        @Pointer long g,
        @Pointer long h,
        @Pointer long i);

    void borrowedNumbers(@Pointer long count, @Pointer long result);

    void borrowed(
        @Pointer long textsCount,
        @Pointer long texts,
        @Pointer long bstrsCount,
        @Pointer long bstrs);
  }

  /** Answers what the test says. */
  private static class Script implements IAllocated {
    long[] numbers = {Long.MIN_VALUE, 0, Long.MAX_VALUE};
    String[] texts = {"a", null, "\u20ac", ""};
    String[] bstrs = {"a\0b", ""};
    IItem[] items = {new Item(1), null, new Item(2)};
    Pair[] pairs = {new Pair(1, new Item(11)), new Pair(2, null)};
    Variant[] variants = {
      Variant.of("text"), Variant.of(7), Variant.empty(), Variant.of((IUnknown) new Item(3))
    };
    long count = 2;
    int[] borrowedNumbers = {1, 2, 3};
    boolean sawVariants;

    @Override
    public long[] numbers() {
      return numbers;
    }

    @Override
    public String[] texts() {
      return texts;
    }

    @Override
    public String[] bstrs(IntRef count) {
      count.set((int) this.count);
      return bstrs;
    }

    @Override
    public void objects(
        Ref<IItem[]> items, Ref<Pair[]> pairs, Ref<Variant[]> variants, LongRef count) {
      items.set(this.items);
      pairs.set(this.pairs);
      sawVariants = variants != null;
      if (variants != null) {
        variants.set(this.variants);
      }
      count.set(this.count);
    }

    @Override
    public void values(
        ShortRef count,
        Ref<Effect[]> effects,
        Ref<Keys[]> keys,
        Ref<boolean[]> bools,
        Ref<boolean[]> variantBools,
        Ref<boolean[]> byteBools,
        Ref<Guid[]> guids,
        Ref<Handle[]> handles,
        Ref<Point[]> points,
        Ref<HResult[]> results) {
      boolean[] truths = {true, false, true};
      count.set((short) 3);
      effects.set(new Effect[] {Effect.COPY, Effect.NONE, Effect.COPY});
      keys.set(new Keys[] {new Keys(-1), new Keys(0), new Keys(8)});
      bools.set(truths);
      variantBools.set(truths);
      byteBools.set(truths);
      guids.set(new Guid[] {new Guid(1, 2), new Guid(0, 0), new Guid(-1, -2)});
      handles.set(new Handle[] {Handle.of(5), null, Handle.INVALID});
      points.set(new Point[] {new Point(1, (short) 2), new Point(-1, (short) -2), null});
      points.get()[2] = new Point(3, (short) 4);
      results.set(new HResult[] {HResult.of(0), HResult.of(-1), HResult.of(1)});
    }

    @Override
    public int[] borrowedNumbers() {
      return borrowedNumbers;
    }

    @Override
    public void borrowed(Ref<String[]> texts, Ref<String[]> bstrs) {
      texts.set(new String[] {"kept", null});
      bstrs.set(this.bstrs);
    }
  }

  private static void with(IUnknown script, Consumer<IAllocated> body) {
    try (ComObject object =
            script instanceof IAllocated
                ? ComObject.expose(script, AllocatedArrayTest_IAllocatedProxy.TYPE)
                : ComObject.expose(script, AllocatedArrayTest_IRawAllocatedProxy.TYPE);
        IAllocated proxy =
            AllocatedArrayTest_IAllocatedProxy.retain(
                object.pointer(AllocatedArrayTest_IAllocatedProxy.TYPE))) {
      body.accept(proxy);
    }
  }

  private static ComException fails(int code, Runnable call) {
    ComException e = assertThrows(ComException.class, call::run);
    assertEquals(HResult.of(code), e.hresult(), e.getMessage());
    return e;
  }

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

  private static void close(IItem[] items) {
    Stream.of(items).filter(item -> item != null).forEach(IUnknown::close);
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
        ComObject object = ComObject.expose(script, AllocatedArrayTest_IAllocatedProxy.TYPE);
        IRawAllocated raw =
            AllocatedArrayTest_IRawAllocatedProxy.retain(
                object.pointer(AllocatedArrayTest_IAllocatedProxy.TYPE));
        IAllocated proxy =
            AllocatedArrayTest_IAllocatedProxy.retain(
                object.pointer(AllocatedArrayTest_IAllocatedProxy.TYPE))) {
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

  @SuppressWarnings("restricted")
  private static MemorySegment memory(long address, long size) {
    return MemorySegment.ofAddress(address).reinterpret(size);
  }

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
        ComObject object = ComObject.expose(script, AllocatedArrayTest_IAllocatedProxy.TYPE);
        IRawAllocated raw =
            AllocatedArrayTest_IRawAllocatedProxy.retain(
                object.pointer(AllocatedArrayTest_IAllocatedProxy.TYPE))) {
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
    try (ComObject item = ComObject.expose(new Item(1), AllocatedArrayTest_IItemProxy.TYPE)) {
      long pointer = item.pointer(AllocatedArrayTest_IItemProxy.TYPE).address();
      with(
          liar,
          proxy -> {
            Ref<IItem[]> items = new Ref<>();
            Ref<Pair[]> pairs = new Ref<>();
            LongRef count = new LongRef();
            Runnable call =
                () -> {
                  // Two references, which the array holds.
                  AllocatedArrayTest_IItemProxy.retain(MemorySegment.ofAddress(pointer));
                  AllocatedArrayTest_IItemProxy.retain(MemorySegment.ofAddress(pointer));
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
