package io.comwright.nativetest.arrays;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.comwright.ComException;
import io.comwright.ComObject;
import io.comwright.Guid;
import io.comwright.HResult;
import io.comwright.IntRef;
import io.comwright.LongRef;
import io.comwright.Ref;
import io.comwright.ShortRef;
import io.comwright.nativetest.CountedMemoryTest;
import io.comwright.nativetest.EachCompiler;
import io.comwright.nativetest.NativeObject;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The length of an array: always the same, passed through a pointer, or asked for. */
@EachCompiler
class CountsTest extends CountedMemoryTest {
  private static final HResult MORE_DATA = HResult.of(0x887A0003);
  private static final Guid FIRST = Guid.parse("00000001-0002-0003-0405-060708090a0b");
  private static final Guid SECOND = Guid.parse("ffffffff-ffff-0000-0000-000000000001");
  private static final float[] COLOR = {0.5f, -1, 0, 1e30f};

  private NativeObject object;
  private ICounts proxy;

  @BeforeEach
  void create() {
    object = library.create("counts_create");
    proxy = ICountsProxy.attach(object.pointer());
  }

  @AfterEach
  void nothingIsLeft() {
    if (proxy != null) {
      proxy.close();
      assertEquals(0, object.refs());
      assertEquals(0, library.call("counts_mistakes", object));
      assertEquals(1, library.call("counts_item", object));
    }
  }

  private static String refused(Runnable call) {
    return assertThrows(IllegalArgumentException.class, call::run).getMessage();
  }

  private MemorySegment key() {
    byte[] bytes = new byte[16];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (i + 1);
    }
    return arena.allocateFrom(ValueLayout.JAVA_BYTE, bytes);
  }

  @Test
  void fixedLengths() {
    proxy.clear(COLOR, key());
    assertEquals(
        "ICounts.clear: color has 4 elements, not 3",
        refused(() -> proxy.clear(new float[3], key())));
    assertEquals(
        "ICounts.clear: color has 4 elements, not 5",
        refused(() -> proxy.clear(new float[5], key())));
    assertEquals(
        "ICounts.clear: key has 15 bytes, and the size is 16",
        refused(() -> proxy.clear(COLOR, arena.allocate(15))));
    float[] matrix = new float[6];
    int[] range = {4, 8};
    proxy.transform(matrix, range);
    assertArrayEquals(new float[] {0.25f, 1.25f, 2.25f, 3.25f, 4.25f, 5.25f}, matrix);
    assertArrayEquals(new int[] {8, 3}, range);
    proxy.transform(matrix, null);
  }

  @Test
  void numbersThatGoBothWays() {
    IntRef count = new IntRef(99);
    proxy.modes(1, count, null);
    assertEquals(3, count.get());
    ICounts.Mode[] modes = new ICounts.Mode[5];
    count.set(2);
    assertEquals(MORE_DATA, failure(() -> proxy.modes(1, count, modes)));
    assertEquals(2, count.get());
    assertNull(modes[0]);
    count.set(4);
    proxy.modes(1, count, modes);
    assertEquals(3, count.get());
    assertEquals(
        Arrays.asList(
            new ICounts.Mode(8, 100),
            new ICounts.Mode(8, 101),
            new ICounts.Mode(8, 102),
            null,
            null),
        Arrays.asList(modes));
    count.set(6);
    assertEquals(
        "ICounts.modes: modes has 5 elements, and the count is 6",
        refused(() -> proxy.modes(1, count, modes)));
    assertEquals(
        "ICounts.modes: count is null",
        assertThrows(NullPointerException.class, () -> proxy.modes(1, null, modes)).getMessage());
    ShortRef size = new ShortRef((short) 40000);
    byte[] data = new byte[40001];
    proxy.data(size, data);
    assertEquals(5, size.get());
    assertArrayEquals(new byte[] {9, 9, 9, 9, 9, 0}, Arrays.copyOf(data, 6));
  }

  @Test
  void numbersAsWideAsPointers() {
    LongRef capacity = new LongRef(3);
    long[] sums = new long[4];
    proxy.sums(3, new byte[] {(byte) 250, (byte) 250, 1, 1}, capacity, sums);
    assertEquals(3, capacity.get());
    assertArrayEquals(new long[] {250, 500, 501, 0}, sums);
    assertEquals(
        "ICounts.sums: data has 2 elements, and the count is 4294967297",
        refused(() -> proxy.sums(0x1_0000_0001L, new byte[2], capacity, sums)));
    capacity.set(-1);
    assertEquals(
        "ICounts.sums: sums has 4 elements, and the count is -1",
        refused(() -> proxy.sums(2, new byte[2], capacity, sums)));
  }

  @Test
  void asManyAsTheCallerAsksFor() {
    assertArrayEquals(new Guid[] {FIRST, SECOND, FIRST}, proxy.read(3));
    assertArrayEquals(new Guid[0], proxy.read(0));
    assertEquals(
        "ICounts.read: the count of result is 18446744073709551615", refused(() -> proxy.read(-1)));
    IntRef count = new IntRef(5);
    Ref<String[]> texts = new Ref<>();
    proxy.draw(count, texts);
    assertEquals(2, count.get());
    assertArrayEquals(new String[] {"even", "odd"}, texts.get());
  }

  @Test
  void arraysThatTheCalleeReplaces() {
    try (IArrayItem own = IArrayItemProxy.from(new ArraysTest.Item(1))) {
      IArrayItem java = new ArraysTest.Item(2);
      Ref<IArrayItem[]> items = new Ref<>(new IArrayItem[] {own, java});
      IntRef count = new IntRef(2);
      library.call("counts_lie", object, 1);
      assertEquals(HResult.of(HResult.E_FAIL), failure(() -> proxy.grow(items, count)));
      assertArrayEquals(new IArrayItem[] {own, java}, items.get());
      library.call("counts_lie", object, 2);
      assertEquals(HResult.of(HResult.E_POINTER), failure(() -> proxy.grow(items, count)));
      assertArrayEquals(new IArrayItem[] {own, java}, items.get());
      library.call("counts_lie", object, 0);
      assertEquals(HResult.of(HResult.S_OK), proxy.grow(items, count));
      assertEquals(3, count.get());
      try (IArrayItem first = items.get()[0];
          IArrayItem second = items.get()[1];
          IArrayItem third = items.get()[2]) {
        assertEquals(List.of(1, 2, 7), List.of(first.number(), second.number(), third.number()));
      }
      assertEquals(1, own.number());
      assertEquals(
          "ICounts.grow: an element of items is null",
          assertThrows(
                  NullPointerException.class,
                  () -> proxy.grow(new Ref<>(new IArrayItem[] {own, null}), new IntRef(2)))
              .getMessage());
      items.set(new IArrayItem[0]);
      count.set(0);
      assertEquals(HResult.of(HResult.S_FALSE), proxy.grow(items, count));
      assertEquals(0, items.get().length);
    }
  }

  @Test
  void structsThatBeginAsZeros() {
    try (IArrayItem own = IArrayItemProxy.from(new ArraysTest.Item(1))) {
      ICounts.Multi[] results = {null, new ICounts.Multi(own, HResult.of(9)), null};
      ICounts.Mode[] modes = {null, new ICounts.Mode(0, 5)};
      proxy.query(results, modes);
      assertEquals(HResult.of(2), results[2].result());
      try (IArrayItem first = results[0].item();
          IArrayItem second = results[1].item();
          IArrayItem third = results[2].item()) {
        assertEquals(List.of(7, 1, 7), List.of(first.number(), second.number(), third.number()));
      }
      assertArrayEquals(
          new ICounts.Mode[] {new ICounts.Mode(8, 10), new ICounts.Mode(8, 15)}, modes);
    }
  }

  @Test
  void cppThatLies() {
    library.call("counts_lie", object, 1);
    IntRef count = new IntRef(3);
    HResult unexpected = HResult.of(HResult.E_UNEXPECTED);
    assertEquals(unexpected, failure(() -> proxy.modes(1, count, new ICounts.Mode[3])));
    assertEquals(3, count.get());
    assertEquals(HResult.of(HResult.E_POINTER), failure(() -> proxy.read(2)));
  }

  /** What {@code counts_call} expects. */
  private static class JavaCounts implements ICounts {
    @Override
    public void clear(float[] color, MemorySegment key) {
      assertArrayEquals(COLOR, color);
      assertEquals(16, key.byteSize());
      assertEquals(16, key.get(ValueLayout.JAVA_BYTE, 15));
    }

    @Override
    public void transform(float[] matrix, int[] range) {
      for (int i = 0; i < matrix.length; i++) {
        matrix[i] = i + 0.25f;
      }
      if (range != null) {
        int first = range[0];
        range[0] = range[1];
        range[1] = first - 1;
      }
    }

    @Override
    public void modes(int format, IntRef count, Mode[] modes) {
      if (modes != null) {
        assertEquals(count.get(), modes.length);
        if (modes.length < 3) {
          throw new ComException(MORE_DATA.code(), "more");
        }
        for (int i = 0; i < 3; i++) {
          modes[i] = new Mode(0, format * 100 + i);
        }
      }
      count.set(3);
    }

    @Override
    public void data(ShortRef size, byte[] data) {
      assertEquals(40000, data.length);
      Arrays.fill(data, 0, 5, (byte) 9);
      size.set((short) 5);
    }

    @Override
    public void sums(long size, byte[] data, LongRef capacity, long[] sums) {
      long sum = 0;
      for (int i = 0; i < sums.length; i++) {
        sum += Byte.toUnsignedInt(data[i]);
        sums[i] = sum;
      }
    }

    @Override
    public Guid[] read(int n) {
      Guid[] guids = new Guid[n];
      Arrays.setAll(guids, i -> i % 2 == 0 ? FIRST : SECOND);
      return guids;
    }

    @Override
    public void draw(IntRef count, Ref<String[]> texts) {
      assertEquals(4, count.get());
      count.set(2);
      texts.set(new String[] {"even", "odd"});
    }

    @Override
    public HResult grow(Ref<IArrayItem[]> items, IntRef count) {
      if (count.get() == 0) {
        return HResult.of(HResult.S_FALSE);
      }
      IArrayItem[] grown = Arrays.copyOf(items.get(), count.get() + 1);
      grown[count.get()] = new ArraysTest.Item(7);
      items.set(grown);
      count.set(grown.length);
      return HResult.of(HResult.S_OK);
    }

    @Override
    public void query(Multi[] results, Mode[] modes) {
      assertNull(results[0].item());
      Multi second = results[1];
      results[0] = new Multi(new ArraysTest.Item(7), HResult.of(0));
      assertSame(second, results[1]);
      Arrays.setAll(modes, i -> new Mode(0, modes[i].width() + 10));
    }
  }

  @Test
  void javaIsCalled() {
    try (ComObject token = ComObject.expose(new JavaCounts(), ICountsProxy.TYPE)) {
      check("counts_call", token.pointer(ICountsProxy.TYPE));
    }
    assertEquals(
        List.of(HResult.E_POINTER, MORE_DATA.code(), HResult.E_POINTER, HResult.E_INVALIDARG),
        takeFailures().stream().map(failure -> failure.answer().code()).toList());
  }

  @Test
  void javaThatLies() {
    ICounts lying =
        new JavaCounts() {
          @Override
          public void modes(int format, IntRef count, Mode[] modes) {
            count.set(3);
          }

          @Override
          public Guid[] read(int n) {
            return new Guid[] {FIRST};
          }
        };
    try (ComObject token = ComObject.expose(lying, ICountsProxy.TYPE)) {
      check("counts_call_lying", token.pointer(ICountsProxy.TYPE));
    }
    assertEquals(
        List.of(
            "ICounts.modes: E_UNEXPECTED (0x8000FFFF): modes has 2 elements, and the implementation"
                + " reports 3",
            "ICounts.read: E_UNEXPECTED (0x8000FFFF): result has 1 elements, and the caller asks"
                + " for 3"),
        takeFailures().stream().map(failure -> failure.thrown().getMessage()).toList());
  }
}
