package io.comwright.nativetest.arrays;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.comwright.Allocator;
import io.comwright.ComException;
import io.comwright.ComObject;
import io.comwright.Guid;
import io.comwright.HResult;
import io.comwright.Ref;
import io.comwright.ShortRef;
import io.comwright.TaskMemory;
import io.comwright.nativetest.EachCompiler;
import io.comwright.nativetest.NativeObject;
import io.comwright.nativetest.NativeTest;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Arrays that the callee allocates or replaces, in both directions. The allocators are of C++:
 * after each test every block is freed, with the allocator that it came from, and every object has
 * the references that it had.
 */
@EachCompiler
class ArraysTest extends NativeTest {
  /** What an object of {@code object.cpp} is told to do. */
  private enum Mode {
    ORDERLY,
    EMPTY,
    NOTHING,
    COUNT_WITHOUT_ARRAY,
    HUGE_COUNT,
    HOLE,
    FAILURE
  }

  private static final Guid FIRST = Guid.parse("00000001-0002-0003-0405-060708090a0b");
  private static final Guid SECOND = Guid.parse("ffffffff-ffff-0000-0000-000000000001");

  private Allocator before;
  private NativeObject object;
  private IAllocates proxy;

  private final class Counting implements Allocator {
    private final int own;

    Counting(int own) {
      this.own = own;
    }

    @Override
    public long allocate(long size) {
      return library.call("arrays_allocate", own, size);
    }

    @Override
    public void free(long address) {
      library.call("arrays_free", own, address);
    }
  }

  @BeforeEach
  void create() {
    before = TaskMemory.use(new Counting(0));
    IAllocates.Heap.current = new Counting(1);
    object = library.create("arrays_create");
    proxy = IAllocatesProxy.attach(object.pointer());
  }

  @AfterEach
  void nothingIsLeft() {
    if (proxy != null) {
      proxy.close();
      assertEquals(0, object.refs());
      assertEquals(0, library.call("arrays_mistakes", object));
      for (int i = 0; i < 4; i++) {
        assertEquals(1, library.call("arrays_refs", object, i), "references of item " + i);
      }
    }
    if (before != null) {
      TaskMemory.use(before);
      for (int own = 0; own < 2; own++) {
        assertEquals(0, library.call("arrays_live", own), "blocks of allocator " + own);
        assertEquals(0, library.call("arrays_wrong", own), "bad frees of allocator " + own);
      }
    }
  }

  private void mode(Mode mode) {
    library.call("arrays_mode", object, mode.ordinal());
  }

  private static void fails(int code, Runnable call) {
    ComException e = assertThrows(ComException.class, call::run);
    assertEquals(HResult.of(code), e.hresult(), e.getMessage());
  }

  @Test
  void javaReceivesWhatCppAllocates() {
    assertArrayEquals(new long[] {Long.MIN_VALUE, -1, 0, Long.MAX_VALUE}, proxy.numbers());
    assertArrayEquals(new String[] {"one", null, ""}, proxy.texts());
    Ref<IArrayItem[]> items = new Ref<>();
    Ref<IAllocates.Pair[]> pairs = new Ref<>();
    ShortRef count = new ShortRef();
    proxy.objects(items, pairs, count);
    assertEquals(3, count.get());
    for (int i = 0; i < 3; i++) {
      try (IArrayItem item = items.get()[i]) {
        assertEquals(100 + i, item.number());
      }
      assertEquals(-1 - i, pairs.get()[i].key());
    }
    try (IArrayItem first = pairs.get()[0].item();
        IArrayItem last = pairs.get()[2].item()) {
      assertEquals(103, first.number());
      assertNull(pairs.get()[1].item());
      assertEquals(100, last.number());
    }
    assertArrayEquals(new Guid[] {FIRST, SECOND}, proxy.kept());
  }

  @Test
  void nothingAndNoElements() {
    mode(Mode.EMPTY);
    assertEquals(0, proxy.numbers().length);
    mode(Mode.NOTHING);
    assertEquals(0, proxy.numbers().length);
    assertNull(proxy.texts());
  }

  @Test
  void mistakesOfCppAreFoundAndNothingLeaks() {
    mode(Mode.COUNT_WITHOUT_ARRAY);
    fails(HResult.E_POINTER, proxy::numbers);
    mode(Mode.HUGE_COUNT);
    fails(HResult.E_UNEXPECTED, proxy::numbers);
    mode(Mode.FAILURE);
    fails(HResult.E_FAIL, proxy::numbers);
    mode(Mode.HOLE);
    Ref<IArrayItem[]> items = new Ref<>();
    ShortRef count = new ShortRef();
    fails(HResult.E_POINTER, () -> proxy.objects(items, new Ref<>(), count));
    assertNull(items.get());
    assertEquals(0, count.get());
  }

  @Test
  void cppReplacesElementsOfJava() {
    IArrayItem first = new Item(1);
    try (IArrayItem second = IArrayItemProxy.from(new Item(2));
        IArrayItem third = IArrayItemProxy.from(new Item(3))) {
      IArrayItem[] items = {first, second, third};
      String[] texts = {"a", null, "c"};
      mode(Mode.FAILURE);
      fails(HResult.E_FAIL, () -> proxy.replace(items, texts));
      assertArrayEquals(new IArrayItem[] {first, second, third}, items);
      assertArrayEquals(new String[] {"a", null, "c"}, texts);
      mode(Mode.HOLE);
      proxy.replace(items, texts);
      assertArrayEquals(new String[] {"a", "new", null}, texts);
      items[1].close();
      mode(Mode.ORDERLY);
      IArrayItem[] again = {first, second, third};
      String[] words = {"a", null, "c"};
      proxy.replace(again, words);
      assertSame(first, again[0]);
      try (IArrayItem replaced = again[1]) {
        assertEquals(101, replaced.number());
      }
      assertNull(again[2]);
      assertArrayEquals(new String[] {"a", "new", "replaced"}, words);
      assertEquals(2, second.number());
      assertEquals(3, third.number());
    }
  }

  @Test
  void cppFillsInStructsThatKnowTheirSize() {
    IAllocates.Sized[] sized = new IAllocates.Sized[3];
    boolean[] flags = {true, false, true, false};
    proxy.fill(sized, flags);
    assertEquals(
        Arrays.asList(
            new IAllocates.Sized(8, (byte) -1),
            new IAllocates.Sized(8, (byte) -2),
            new IAllocates.Sized(8, (byte) -3)),
        Arrays.asList(sized));
    assertArrayEquals(new boolean[] {false, true, false, true}, flags);
  }

  record Item(int number) implements IArrayItem {}

  /** What {@code arrays_call} expects. */
  private static class JavaAllocates implements IAllocates {
    @Override
    public long[] numbers() {
      return new long[] {Long.MIN_VALUE, 5, Long.MAX_VALUE};
    }

    @Override
    public String[] texts() {
      return new String[] {"text", null};
    }

    @Override
    public void objects(Ref<IArrayItem[]> items, Ref<Pair[]> pairs, ShortRef count) {
      items.set(new IArrayItem[] {new Item(1), new Item(2)});
      pairs.set(new Pair[] {new Pair(10, new Item(3)), new Pair(20, null)});
      count.set((short) 2);
    }

    @Override
    public Guid[] kept() {
      return new Guid[] {FIRST, SECOND};
    }

    @Override
    public void replace(IArrayItem[] items, String[] texts) {
      assertEquals(3, items[2].number());
      assertArrayEquals(new String[] {"a", null, "c"}, texts);
      items[1] = items[0];
      items[2] = null;
      texts[1] = "B";
      texts[2] = "C";
    }

    @Override
    public void fill(Sized[] sized, boolean[] flags) {
      Arrays.setAll(sized, i -> new Sized(0, (byte) (5 + i)));
      for (int i = 0; i < flags.length; i++) {
        flags[i] = !flags[i];
      }
    }
  }

  @Test
  void cppReceivesWhatJavaAllocates() {
    try (ComObject token = ComObject.expose(new JavaAllocates(), IAllocatesProxy.TYPE)) {
      check("arrays_call", token.pointer(IAllocatesProxy.TYPE));
    }
    assertEquals(HResult.of(HResult.E_INVALIDARG), takeFailures().getFirst().answer());
  }

  /** Everything is made before the failure is found. */
  private static final class Failing extends JavaAllocates {
    @Override
    public long[] numbers() {
      return null;
    }

    @Override
    public String[] texts() {
      throw new ComException(HResult.E_POINTER);
    }

    @Override
    public void objects(Ref<IArrayItem[]> items, Ref<Pair[]> pairs, ShortRef count) {
      super.objects(items, pairs, count);
      pairs.get()[1] = null;
    }

    @Override
    public void replace(IArrayItem[] items, String[] texts) {
      items[0] = new Item(9);
      items[1] = null;
      texts[0] = "made, and given back";
      throw new ComException(HResult.E_POINTER);
    }
  }

  @Test
  void aFailureOfJavaLeavesZerosAndInOutsAsTheyWere() {
    try (ComObject token = ComObject.expose(new Failing(), IAllocatesProxy.TYPE)) {
      check("arrays_call_failing", token.pointer(IAllocatesProxy.TYPE), HResult.E_POINTER);
    }
    assertEquals(5, takeFailures().size());
  }
}
