package io.comwright.roundtrip;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.comwright.ComException;
import io.comwright.ComObject;
import io.comwright.Guid;
import io.comwright.HResult;
import io.comwright.Handle;
import io.comwright.IUnknown;
import io.comwright.IntRef;
import io.comwright.LongRef;
import io.comwright.Ref;
import io.comwright.annotation.Borrowed;
import io.comwright.annotation.Bstr;
import io.comwright.annotation.CoTaskMem;
import io.comwright.annotation.ComInterface;
import io.comwright.annotation.ComStruct;
import io.comwright.annotation.InOut;
import io.comwright.annotation.LengthIs;
import io.comwright.annotation.Out;
import io.comwright.annotation.Pointer;
import io.comwright.annotation.SizeIs;
import io.comwright.annotation.Slot;
import io.comwright.annotation.Unsigned;
import io.comwright.annotation.Utf8;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Arrays, counted text and memory in both directions; texts through a Ref. */
@ExtendWith(Accounting.class)
class ArrayTest {
  @ComStruct
  record Pair(int key, @Nullable IItem item) {}

  @ComStruct
  record Named(String name, byte number, @Nullable IItem item) {}

  @ComStruct
  record Point(int x, short y) {}

  @ComInterface("00000000-0000-0000-0000-0000000000d0")
  interface IItem extends IUnknown {
    int number();
  }

  record Item(int number) implements IItem {}

  /** As {@code IEnumUnknown}: ask for many, get what is there, S_FALSE at the end. */
  @ComInterface("00000000-0000-0000-0000-0000000000d1")
  interface IEnumItems extends IUnknown {
    HResult next(@Out @SizeIs @LengthIs("fetched") IItem[] items, @Nullable @Out IntRef fetched);
  }

  @ComInterface("00000000-0000-0000-0000-0000000000d1")
  interface IRawEnumItems extends IUnknown {
    HResult next(@Unsigned int count, @Pointer long items, @Pointer long fetched);
  }

  @ComInterface("00000000-0000-0000-0000-0000000000d2")
  interface IArrays extends IUnknown {
    void numbers(
        @SizeIs byte[] bytes,
        @SizeIs short[] shorts,
        @SizeIs char[] chars,
        @SizeIs int[] ints,
        @SizeIs(after = true) long[] longs,
        @SizeIs float[] floats,
        @SizeIs @Nullable String[] texts);

    void doubles(@SizeIs("count") double @Nullable [] doubles, @Unsigned short count);

    void objects(
        @SizeIs Guid[] guids,
        @SizeIs @Nullable Handle[] handles,
        @SizeIs String @Nullable [] texts,
        @SizeIs @Utf8 String[] utf8,
        @SizeIs @Nullable IItem[] items);

    void read(
        @Out @SizeIs(after = true) @LengthIs("done") byte[] buffer, @Nullable @Out LongRef done);

    void fill(
        @Out @SizeIs("count") Guid[] guids,
        @Out @SizeIs("count") int[] ints,
        @Out @SizeIs("count") @Bstr @Nullable String[] texts,
        int count);

    void pairs(@Out @SizeIs Pair[] pairs);

    void named(@SizeIs Named[] named, @InOut @SizeIs Point[] points);

    void update(@InOut @SizeIs int[] ints, @InOut @SizeIs Guid[] guids);

    void counted(
        @SizeIs(after = true) String text, @SizeIs("length") @Nullable String part, int length);

    void memory(
        @SizeIs MemorySegment memory, @Nullable @SizeIs("size") MemorySegment more, long size);

    void texts(
        @Out @CoTaskMem Ref<String> name,
        @InOut @CoTaskMem @Utf8 Ref<@Nullable String> title,
        @Nullable @Out @Bstr Ref<@Nullable String> remark,
        @Out @Borrowed Ref<String> kind);
  }

  /** Part of the same vtable, for what native code sees. */
  @ComInterface(value = "00000000-0000-0000-0000-0000000000d2", partial = true)
  interface IRawArrays extends IUnknown {
    @Slot(7)
    void fill(@Pointer long guids, @Pointer long ints, @Pointer long texts, int count);

    @Slot(10)
    void update(@Unsigned int n, @Pointer long ints, @Unsigned int m, @Pointer long guids);
  }

  /** Does what the test says. */
  private static class Script implements IArrays {
    final List<Object> seen = new ArrayList<>();

    @Override
    public void numbers(
        byte[] bytes,
        short[] shorts,
        char[] chars,
        int[] ints,
        long[] longs,
        float[] floats,
        String[] texts) {
      seen.addAll(List.of(bytes, shorts, chars, ints, longs, floats, texts));
    }

    @Override
    public void doubles(double[] doubles, short count) {
      seen.add(doubles);
    }

    @Override
    public void objects(
        Guid[] guids, Handle[] handles, String[] texts, String[] utf8, IItem[] items) {
      seen.addAll(Arrays.asList(guids, handles, texts, utf8));
      for (IItem item : items) {
        seen.add(item == null ? null : item.number());
      }
    }

    @Override
    public void read(byte[] buffer, LongRef done) {
      Arrays.fill(buffer, (byte) 7);
      done.set(buffer.length - 1);
    }

    @Override
    public void fill(Guid[] guids, int[] ints, String[] texts, int count) {
      for (int i = 0; i < count; i++) {
        guids[i] = new Guid(i, -i);
        ints[i] = -i;
        texts[i] = i == 1 ? null : "\0" + i;
      }
    }

    @Override
    public void pairs(Pair[] pairs) {
      for (int i = 0; i < pairs.length; i++) {
        pairs[i] = new Pair(i, i == 0 ? null : new Item(i));
      }
    }

    @Override
    public void named(Named[] named, Point[] points) {
      for (Named each : named) {
        seen.add(each.name() + each.number() + (each.item() == null ? "" : each.item().number()));
      }
      for (int i = 0; i < points.length; i++) {
        points[i] = new Point(points[i].y(), (short) points[i].x());
      }
    }

    @Override
    public void update(int[] ints, Guid[] guids) {
      for (int i = 0; i < ints.length; i++) {
        ints[i]++;
      }
      guids[0] = guids[1];
    }

    @Override
    public void counted(String text, String part, int length) {
      seen.addAll(Arrays.asList(text, part));
    }

    @Override
    public void memory(MemorySegment memory, MemorySegment more, long size) {
      seen.add(memory.byteSize());
      seen.add(more == null ? null : more.byteSize());
      if (memory.byteSize() > 0) {
        memory.set(ValueLayout.JAVA_BYTE, memory.byteSize() - 1, (byte) 9);
        assertThrows(
            IndexOutOfBoundsException.class,
            () -> memory.get(ValueLayout.JAVA_BYTE, memory.byteSize()));
      }
    }

    @Override
    public void texts(Ref<String> name, Ref<String> title, Ref<String> remark, Ref<String> kind) {
      name.set("name");
      seen.add(title.get());
      title.set(title.get() == null ? "new" : null);
      if (remark != null) {
        remark.set("re\0mark");
      }
      kind.set("kind");
    }
  }

  private interface Body {
    void run(Script script, IArrays proxy);
  }

  private static void with(Script script, Body body) {
    try (ComObject object = ComObject.expose(script, ArrayTest_IArraysProxy.TYPE);
        IArrays proxy =
            ArrayTest_IArraysProxy.retain(object.pointer(ArrayTest_IArraysProxy.TYPE))) {
      body.run(script, proxy);
    }
  }

  @Test
  void numbersGoIn() {
    with(
        new Script(),
        (script, proxy) -> {
          byte[] bytes = {Byte.MIN_VALUE, 0, Byte.MAX_VALUE};
          short[] shorts = {Short.MIN_VALUE, 0, Short.MAX_VALUE};
          char[] chars = {0, '\uffff'};
          int[] ints = new int[100_000];
          Arrays.setAll(ints, i -> i * 0x9E3779B9);
          long[] longs = {Long.MIN_VALUE, Long.MAX_VALUE};
          float[] floats = {Float.NaN, -0f, Float.MIN_VALUE};
          proxy.numbers(bytes, shorts, chars, ints, longs, floats, new String[] {null, "x"});
          assertArrayEquals(bytes, (byte[]) script.seen.get(0));
          assertArrayEquals(shorts, (short[]) script.seen.get(1));
          assertArrayEquals(chars, (char[]) script.seen.get(2));
          assertArrayEquals(ints, (int[]) script.seen.get(3));
          assertArrayEquals(longs, (long[]) script.seen.get(4));
          assertArrayEquals(floats, (float[]) script.seen.get(5));
          assertArrayEquals(new String[] {null, "x"}, (String[]) script.seen.get(6));
          script.seen.clear();
          proxy.numbers(
              new byte[0],
              new short[0],
              new char[0],
              new int[0],
              new long[0],
              new float[0],
              new String[0]);
          assertEquals(0, ((byte[]) script.seen.get(0)).length);
          assertEquals(0, ((String[]) script.seen.get(6)).length);
        });
  }

  @Test
  void namedCounts() {
    with(
        new Script(),
        (script, proxy) -> {
          double[] many = new double[0xFFFF];
          many[0xFFFE] = Double.MIN_VALUE;
          proxy.doubles(many, (short) 0xFFFF);
          assertArrayEquals(many, (double[]) script.seen.removeLast());
          proxy.doubles(new double[] {1, 2, 3}, (short) 2);
          assertArrayEquals(new double[] {1, 2}, (double[]) script.seen.removeLast());
          proxy.doubles(null, (short) 0);
          assertNull(script.seen.removeLast());
          IllegalArgumentException e =
              assertThrows(
                  IllegalArgumentException.class,
                  () -> proxy.doubles(new double[] {1, 2}, (short) 3));
          assertEquals(
              "IArrays.doubles: doubles has 2 elements, and the count is 3", e.getMessage());
          assertEquals(List.of(), script.seen);
        });
  }

  @Test
  void objectsGoIn() {
    with(
        new Script(),
        (script, proxy) -> {
          Guid[] guids = {new Guid(1, 2), new Guid(-1, -2)};
          Handle[] handles = {null, Handle.of(-1)};
          String[] texts = {"", "\ud834", "x".repeat(5000)};
          proxy.objects(
              guids,
              handles,
              texts,
              new String[] {"\u20ac"},
              new IItem[] {new Item(1), null, new Item(2)});
          assertArrayEquals(guids, (Guid[]) script.seen.get(0));
          assertArrayEquals(handles, (Handle[]) script.seen.get(1));
          assertArrayEquals(texts, (String[]) script.seen.get(2));
          assertArrayEquals(new String[] {"\u20ac"}, (String[]) script.seen.get(3));
          assertEquals(Arrays.asList(1, null, 2), script.seen.subList(4, 7));
          script.seen.clear();
          proxy.objects(guids, handles, null, new String[0], new IItem[0]);
          assertNull(script.seen.get(2));
          script.seen.clear();
          NullPointerException e =
              assertThrows(
                  NullPointerException.class,
                  () -> proxy.objects(new Guid[1], handles, texts, texts, new IItem[0]));
          assertEquals("IArrays.objects: an element of guids is null", e.getMessage());
          e =
              assertThrows(
                  NullPointerException.class,
                  () -> proxy.objects(guids, null, texts, texts, new IItem[0]));
          assertEquals("IArrays.objects: handles is null", e.getMessage());
          assertEquals(List.of(), script.seen);
        });
  }

  @Test
  void outs() {
    with(
        new Script(),
        (script, proxy) -> {
          byte[] buffer = {1, 1, 1};
          LongRef done = new LongRef();
          proxy.read(buffer, done);
          assertArrayEquals(new byte[] {7, 7, 1}, buffer);
          assertEquals(2, done.get());
          proxy.read(buffer, null);
          Guid[] guids = new Guid[4];
          int[] ints = new int[3];
          String[] texts = new String[3];
          proxy.fill(guids, ints, texts, 3);
          assertArrayEquals(
              new Guid[] {new Guid(0, 0), new Guid(1, -1), new Guid(2, -2), null}, guids);
          assertArrayEquals(new int[] {0, -1, -2}, ints);
          assertArrayEquals(new String[] {"\0" + 0, null, "\0" + 2}, texts);
          Pair[] pairs = new Pair[2];
          proxy.pairs(pairs);
          assertNull(pairs[0].item());
          assertEquals(1, pairs[1].item().number());
          pairs[1].item().close();
          ints = new int[] {1, 2};
          guids = new Guid[] {new Guid(1, 1), new Guid(2, 2)};
          proxy.update(ints, guids);
          assertArrayEquals(new int[] {2, 3}, ints);
          assertArrayEquals(new Guid[] {new Guid(2, 2), new Guid(2, 2)}, guids);
        });
  }

  @Test
  void structs() {
    with(
        new Script(),
        (script, proxy) -> {
          Point[] points = {new Point(1, (short) 2), new Point(-3, (short) -4)};
          proxy.named(
              new Named[] {new Named("a", (byte) 1, null), new Named("b", (byte) -1, new Item(7))},
              points);
          assertEquals(List.of("a1", "b-17"), script.seen);
          assertArrayEquals(
              new Point[] {new Point(2, (short) 1), new Point(-4, (short) -3)}, points);
        });
  }

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
        ComObject object = ComObject.expose(script, ArrayTest_IArraysProxy.TYPE);
        IRawArrays raw =
            ArrayTest_IRawArraysProxy.retain(object.pointer(ArrayTest_IArraysProxy.TYPE))) {
      MemorySegment memory = arena.allocate(64, 8).fill((byte) 0xCC);
      long at = memory.address();
      assertThrows(ComException.class, () -> raw.update(2, at, 2, at + 8));
      assertEquals(-1, memory.mismatch(arena.allocate(64, 8).fill((byte) 0xCC)));
      assertThrows(ComException.class, () -> raw.fill(at, at + 32, at + 40, 2));
      assertEquals(56, memory.mismatch(arena.allocate(64, 8)));
    }
  }

  @Test
  void countedTextAndMemory() {
    with(
        new Script(),
        (script, proxy) -> {
          proxy.counted("a\0b", "12345", 3);
          proxy.counted("", null, 0);
          assertEquals(Arrays.asList("a\0b", "123", "", null), script.seen);
          assertThrows(IllegalArgumentException.class, () -> proxy.counted("", "12", 3));
          script.seen.clear();
          try (Arena arena = Arena.ofConfined()) {
            MemorySegment memory = arena.allocate(5);
            proxy.memory(memory, memory, 3);
            assertEquals(9, memory.get(ValueLayout.JAVA_BYTE, 4));
            proxy.memory(memory.asSlice(0, 0), null, 0);
            assertEquals(Arrays.asList(5L, 3L, 0L, null), script.seen);
            IllegalArgumentException e =
                assertThrows(IllegalArgumentException.class, () -> proxy.memory(memory, memory, 6));
            assertEquals("IArrays.memory: more has 5 bytes, and the size is 6", e.getMessage());
          }
        });
  }

  @Test
  void textsThroughRefs() {
    with(
        new Script(),
        (script, proxy) -> {
          Ref<String> name = new Ref<>();
          Ref<String> title = new Ref<>();
          title.set("old");
          Ref<String> remark = new Ref<>();
          Ref<String> kind = new Ref<>();
          proxy.texts(name, title, remark, kind);
          assertEquals("name", name.get());
          assertNull(title.get());
          assertEquals("re\0mark", remark.get());
          assertEquals("kind", kind.get());
          proxy.texts(name, title, null, kind);
          assertEquals("new", title.get());
          assertEquals(Arrays.asList("old", null), script.seen);
        });
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

  /** Five items, from a cursor. */
  private static final class Items implements IEnumItems {
    private int at;

    @Override
    public HResult next(IItem[] items, IntRef fetched) {
      int count = Math.min(items.length, 5 - at);
      for (int i = 0; i < count; i++) {
        items[i] = new Item(at++);
      }
      fetched.set(count);
      return HResult.of(count == items.length ? HResult.S_OK : HResult.S_FALSE);
    }
  }

  @Test
  void anEnumeratorReadsWell() {
    List<Integer> numbers = new ArrayList<>();
    try (ComObject object = ComObject.expose(new Items(), ArrayTest_IEnumItemsProxy.TYPE);
        IEnumItems enumerator =
            ArrayTest_IEnumItemsProxy.retain(object.pointer(ArrayTest_IEnumItemsProxy.TYPE))) {
      IItem[] items = new IItem[2];
      IntRef fetched = new IntRef();
      HResult more;
      do {
        more = enumerator.next(items, fetched);
        for (int i = 0; i < fetched.get(); i++) {
          try (IItem item = items[i]) {
            numbers.add(item.number());
          }
        }
      } while (more.is(HResult.S_OK));
      assertEquals(HResult.S_FALSE, more.code());
    }
    assertEquals(List.of(0, 1, 2, 3, 4), numbers);
  }

  @SuppressWarnings("restricted")
  @Test
  void nativeCodeAsksForOneAndNoCount() {
    try (Arena arena = Arena.ofConfined();
        ComObject object = ComObject.expose(new Items(), ArrayTest_IEnumItemsProxy.TYPE);
        IRawEnumItems raw =
            ArrayTest_IRawEnumItemsProxy.retain(object.pointer(ArrayTest_IEnumItemsProxy.TYPE))) {
      MemorySegment cells = arena.allocate(ValueLayout.JAVA_LONG, 8);
      for (int i = 0; i < 5; i++) {
        assertEquals(HResult.S_OK, raw.next(1, cells.address(), 0).code());
        ArrayTest_IItemProxy.attach(MemorySegment.ofAddress(cells.get(ValueLayout.JAVA_LONG, 0)))
            .close();
      }
      assertEquals(HResult.S_FALSE, raw.next(1, cells.address(), 0).code());
      assertEquals(HResult.S_OK, raw.next(0, 0, 0).code());
      ComException e = assertThrows(ComException.class, () -> raw.next(1, 0, 0));
      assertEquals(HResult.E_POINTER, e.hresult().code());
      e = assertThrows(ComException.class, () -> raw.next(-1, cells.address(), 0));
      assertEquals(HResult.E_INVALIDARG, e.hresult().code());
      assertTrue(cells.address() != 0);
    }
  }

  /** A callee that lies about what it has stored. */
  private static final class Liar implements IRawEnumItems {
    @Override
    @SuppressWarnings("restricted")
    public HResult next(int count, long items, long fetched) {
      MemorySegment.ofAddress(fetched).reinterpret(4).set(ValueLayout.JAVA_INT, 0, count + 1);
      return HResult.of(HResult.S_OK);
    }
  }

  @Test
  void aLyingCalleeIsFoundOut() {
    try (ComObject object = ComObject.expose(new Liar(), ArrayTest_IRawEnumItemsProxy.TYPE);
        IEnumItems enumerator =
            ArrayTest_IEnumItemsProxy.retain(object.pointer(ArrayTest_IRawEnumItemsProxy.TYPE))) {
      ComException e = assertThrows(ComException.class, () -> enumerator.next(new IItem[2], null));
      assertEquals(HResult.E_UNEXPECTED, e.hresult().code());
    }
  }

  /** A callee that stores one item of two that it reports. */
  private static final class Half implements IRawEnumItems {
    @Override
    @SuppressWarnings("restricted")
    public HResult next(int count, long items, long fetched) {
      ComObject item = ComObject.expose(new Item(1), ArrayTest_IItemProxy.TYPE);
      MemorySegment.ofAddress(items)
          .reinterpret(8)
          .set(ValueLayout.JAVA_LONG, 0, item.pointer(ArrayTest_IItemProxy.TYPE).address());
      ArrayTest_IItemProxy.retain(item.pointer(ArrayTest_IItemProxy.TYPE));
      item.close();
      MemorySegment.ofAddress(fetched).reinterpret(4).set(ValueLayout.JAVA_INT, 0, count);
      return HResult.of(HResult.S_OK);
    }
  }

  @Test
  void whatWasTakenIsGivenBackWhenAnotherElementFails() {
    try (ComObject object = ComObject.expose(new Half(), ArrayTest_IRawEnumItemsProxy.TYPE);
        IEnumItems enumerator =
            ArrayTest_IEnumItemsProxy.retain(object.pointer(ArrayTest_IRawEnumItemsProxy.TYPE))) {
      IItem[] items = new IItem[2];
      ComException e = assertThrows(ComException.class, () -> enumerator.next(items, null));
      assertEquals(HResult.E_POINTER, e.hresult().code());
      assertNull(items[0]);
    }
  }
}
