package io.comwright.roundtrip.array;

import static io.comwright.roundtrip.array.Script.with;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.comwright.Guid;
import io.comwright.Handle;
import io.comwright.LongRef;
import io.comwright.Ref;
import io.comwright.roundtrip.Accounting;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Arrays, counted text and memory in both directions; texts through a Ref. */
@ExtendWith(Accounting.class)
class ArraysTest {
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
}
