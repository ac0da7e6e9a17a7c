package io.comwright.roundtrip;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.comwright.ComException;
import io.comwright.ComObject;
import io.comwright.CustomMarshaller;
import io.comwright.DoubleRef;
import io.comwright.HResult;
import io.comwright.IUnknown;
import io.comwright.IUnknownProxy;
import io.comwright.Ref;
import io.comwright.TaskMemory;
import io.comwright.UpcallFailureListener;
import io.comwright.annotation.ByValue;
import io.comwright.annotation.CoTaskMem;
import io.comwright.annotation.ComInterface;
import io.comwright.annotation.ComStruct;
import io.comwright.annotation.FixedSize;
import io.comwright.annotation.InOut;
import io.comwright.annotation.MarshalWith;
import io.comwright.annotation.Out;
import io.comwright.annotation.Outs;
import io.comwright.annotation.Pointer;
import io.comwright.annotation.PreserveSig;
import io.comwright.annotation.SizeIs;
import io.comwright.annotation.Unsigned;
import io.comwright.annotation.Utf8;
import io.comwright.runtime.Memory;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The author's own marshallers: every place, both directions, every way to fail. */
@ExtendWith(Accounting.class)
class ConversionTest {
  @ComStruct(size = 8)
  record FileTime(int low, int high) {}

  static final class InstantMarshaller implements CustomMarshaller<Instant, FileTime> {
    @Override
    public FileTime toNative(Instant value, SegmentAllocator call) {
      long ticks = (value.getEpochSecond() + 11_644_473_600L) * 10_000_000 + value.getNano() / 100;
      return new FileTime((int) ticks, (int) (ticks >>> 32));
    }

    @Override
    public Instant fromNative(FileTime value) {
      long ticks = (long) value.high() << 32 | Integer.toUnsignedLong(value.low());
      return Instant.ofEpochSecond(
          Math.floorDiv(ticks, 10_000_000) - 11_644_473_600L,
          Math.floorMod(ticks, 10_000_000) * 100L);
    }
  }

  /** The marshaller of {@link #BAD} fails, and that of {@link #NOTHING} returns null. */
  @MarshalWith(ColorMarshaller.class)
  record Color(int red, int green, int blue) {
    static final Color BAD = new Color(255, 0, 0);
    static final Color NOTHING = new Color(254, 0, 0);
  }

  static final class ColorMarshaller implements CustomMarshaller<Color, Integer> {
    @Override
    public Integer toNative(Color value, SegmentAllocator call) {
      if (value.equals(Color.BAD)) {
        throw new IllegalArgumentException("bad color");
      }
      return value.equals(Color.NOTHING)
          ? null
          : value.red() | value.green() << 8 | value.blue() << 16;
    }

    @Override
    public Color fromNative(Integer value) {
      if (value == 255) {
        throw new IllegalArgumentException("bad color");
      }
      return value == 254 ? null : new Color(value & 0xFF, value >> 8 & 0xFF, value >> 16 & 0xFF);
    }
  }

  static final class PathMarshaller implements CustomMarshaller<Path, String> {
    @Override
    public String toNative(Path value, SegmentAllocator call) {
      return value.toString();
    }

    @Override
    public Path fromNative(String value) {
      return Path.of(value);
    }
  }

  static final class RatioMarshaller implements CustomMarshaller<Double, Integer> {
    @Override
    public Integer toNative(Double value, SegmentAllocator call) {
      return (int) Math.round(value * 1000);
    }

    @Override
    public Double fromNative(Integer value) {
      return value / 1000.0;
    }
  }

  record ItemId(String text) {}

  /** Owns memory. What it does is written down. */
  static class ItemIdMarshaller implements CustomMarshaller<ItemId, MemorySegment> {
    static final List<String> LOG = new ArrayList<>();

    @Override
    public MemorySegment toNative(ItemId value, SegmentAllocator call) {
      LOG.add("pass " + value.text());
      return call.allocateFrom(value.text());
    }

    @Override
    @SuppressWarnings("restricted")
    public ItemId fromNative(MemorySegment value) {
      String text = value.reinterpret(100).getString(0);
      LOG.add("read " + text);
      if (text.equals("bad")) {
        throw new IllegalArgumentException("bad id");
      }
      return new ItemId(text);
    }

    @Override
    public MemorySegment handOver(ItemId value) {
      LOG.add("give " + value.text());
      if (value.text().equals("bad")) {
        throw new IllegalArgumentException("bad id");
      }
      return MemorySegment.ofAddress(allocated(value.text()));
    }

    @Override
    @SuppressWarnings("restricted")
    public void free(MemorySegment value) {
      LOG.add("free " + value.reinterpret(100).getString(0));
      TaskMemory.allocator().free(value.address());
      if (LOG.contains("give unfreeable")) {
        throw new IllegalStateException("free failed");
      }
    }
  }

  static long allocated(String text) {
    byte[] bytes = (text + "\0").getBytes(StandardCharsets.UTF_8);
    long address = TaskMemory.allocator().allocate(bytes.length);
    for (int i = 0; i < bytes.length; i++) {
      Memory.putByte(address + i, bytes[i]);
    }
    return address;
  }

  /** A thing is known by its number. */
  record Number(int value) {}

  @ComInterface("00000000-0000-0000-0000-0000000000f7")
  interface IThing extends IUnknown {
    int id();
  }

  record Thing(int id) implements IThing {}

  static final class NumberMarshaller implements CustomMarshaller<Number, IThing> {
    static IThing last;

    @Override
    public IThing toNative(Number value, SegmentAllocator call) {
      return new Thing(value.value());
    }

    @Override
    public Number fromNative(IThing value) {
      last = value;
      return new Number(value.id());
    }
  }

  /** A struct with a pointer that the receiver frees. */
  @ComStruct
  record Named(int kind, @Pointer long name, IThing thing) {}

  record Label(int kind, String name, int thing) {}

  static final class LabelMarshaller implements CustomMarshaller<Label, Named> {
    @Override
    public Named toNative(Label value, SegmentAllocator call) {
      return new Named(
          value.kind(), call.allocateFrom(value.name()).address(), new Thing(value.thing()));
    }

    @Override
    public Named handOver(Label value) {
      return new Named(value.kind(), allocated(value.name()), new Thing(value.thing()));
    }

    @Override
    @SuppressWarnings("restricted")
    public Label fromNative(Named value) {
      return new Label(
          value.kind(),
          MemorySegment.ofAddress(value.name()).reinterpret(100).getString(0),
          value.thing().id());
    }

    @Override
    public void free(Named value) {
      TaskMemory.allocator().free(value.name());
    }
  }

  /** Asks for memory in every wrong way. */
  record Greedy(String how) {}

  static final class GreedyMarshaller implements CustomMarshaller<Greedy, MemorySegment> {
    static SegmentAllocator kept;

    @Override
    public MemorySegment toNative(Greedy value, SegmentAllocator call) {
      if (value.how().equals("late")) {
        kept = call;
      }
      if (value.how().equals("thread")) {
        Throwable[] thrown = new Throwable[1];
        Thread other =
            new Thread(
                () -> {
                  try {
                    call.allocate(8);
                  } catch (Throwable e) {
                    thrown[0] = e;
                  }
                });
        other.start();
        try {
          other.join();
        } catch (InterruptedException e) {
          throw new IllegalStateException(e);
        }
        throw (RuntimeException) thrown[0];
      }
      for (long alignment = 1; alignment <= 4096; alignment *= 2) {
        MemorySegment memory = call.allocate(3 * alignment, alignment);
        assertEquals(0, memory.address() % alignment);
        assertEquals(3 * alignment, memory.byteSize());
        assertEquals(-1, memory.mismatch(memory.asSlice(0)));
        memory.fill((byte) 1);
      }
      assertEquals(0, call.allocate(0).byteSize());
      assertThrows(IllegalArgumentException.class, () -> call.allocate(-1));
      assertThrows(IllegalArgumentException.class, () -> call.allocate(8, 3));
      return call.allocate(8);
    }

    @Override
    public Greedy fromNative(MemorySegment value) {
      return new Greedy("read");
    }
  }

  @ComStruct
  record Entry(
      Color color,
      @MarshalWith(InstantMarshaller.class) Instant changed,
      @MarshalWith(ItemIdMarshaller.class) @Nullable ItemId id,
      @FixedSize(2) Color[] both,
      @MarshalWith(RatioMarshaller.class) double ratio) {}

  @ComStruct
  record Request(@MarshalWith(PathMarshaller.class) Path path, @Out Ref<Color> color) {}

  @Outs
  record Answer(
      @MarshalWith(ItemIdMarshaller.class) ItemId id,
      Color color,
      @MarshalWith(PathMarshaller.class) @CoTaskMem Path path) {}

  @ComInterface("00000000-0000-0000-0000-0000000000f8")
  interface ICalls extends IUnknown {
    void pass(
        Color color,
        @MarshalWith(InstantMarshaller.class) Instant time,
        @MarshalWith(InstantMarshaller.class) @ByValue Instant copied,
        @MarshalWith(PathMarshaller.class) @Utf8 Path path,
        @MarshalWith(ItemIdMarshaller.class) ItemId id,
        @MarshalWith(RatioMarshaller.class) @Unsigned double ratio);

    void nullable(
        @MarshalWith(InstantMarshaller.class) @Nullable Instant time,
        @MarshalWith(PathMarshaller.class) @Nullable Path path,
        @MarshalWith(ItemIdMarshaller.class) @Nullable ItemId id);

    Color color();

    @MarshalWith(InstantMarshaller.class)
    Instant time();

    @MarshalWith(PathMarshaller.class)
    @CoTaskMem
    @Nullable Path path();

    @MarshalWith(ItemIdMarshaller.class)
    @Nullable ItemId id(@Out Ref<Color> color);

    @PreserveSig
    @MarshalWith(ItemIdMarshaller.class)
    ItemId preservedId(@Out Ref<Color> color);

    @PreserveSig
    @CoTaskMem
    String preservedText(@Out Ref<Color> color);

    @PreserveSig
    @MarshalWith(InstantMarshaller.class)
    Instant preservedTime();

    Entry entry(Entry entry);

    Answer answer();

    void request(Request request);

    void replace(
        @InOut Ref<Color> color,
        @InOut @MarshalWith(RatioMarshaller.class) @Nullable DoubleRef ratio,
        @InOut @MarshalWith(ItemIdMarshaller.class) Ref<@Nullable ItemId> id);

    void arrays(
        @SizeIs Color[] colors,
        @SizeIs @MarshalWith(PathMarshaller.class) @Nullable Path[] paths,
        @Out @SizeIs @MarshalWith(ItemIdMarshaller.class) ItemId[] ids);

    void exchange(@InOut @SizeIs @MarshalWith(ItemIdMarshaller.class) @Nullable ItemId[] ids);

    @CoTaskMem
    @SizeIs
    @MarshalWith(ItemIdMarshaller.class)
    ItemId[] allocated(
        @Out @CoTaskMem @SizeIs @MarshalWith(PathMarshaller.class) Ref<Path[]> paths);

    @MarshalWith(NumberMarshaller.class)
    Number number(@MarshalWith(NumberMarshaller.class) Number number);

    @MarshalWith(LabelMarshaller.class)
    Label label(@MarshalWith(LabelMarshaller.class) Label label, @Out Ref<Color> color);

    @MarshalWith(GreedyMarshaller.class)
    Greedy greedy(@MarshalWith(GreedyMarshaller.class) Greedy greedy);
  }

  /** The same vtable, for what native code sees. */
  @ComInterface(value = "00000000-0000-0000-0000-0000000000f8", preserveSig = true)
  interface IRaw extends IUnknown {
    int pass(
        int color,
        @Pointer long time,
        long copied,
        @Pointer long path,
        @Pointer long id,
        int ratio);

    int nullable(@Pointer long time, @Pointer long path, @Pointer long id);

    int color(@Pointer long result);

    int time(@Pointer long result);

    int path(@Pointer long result);

    int id(@Pointer long color, @Pointer long result);

    @Pointer
    long preservedId(@Pointer long color);

    @Pointer
    long preservedText(@Pointer long color);

    FileTime preservedTime();

    int entry(@Pointer long entry, @Pointer long result);

    int answer(@Pointer long id, @Pointer long color, @Pointer long path);

    int request(@Pointer long request);

    int replace(@Pointer long color, @Pointer long ratio, @Pointer long id);

    int arrays(
        int colorCount,
        @Pointer long colors,
        int pathCount,
        @Pointer long paths,
        int idCount,
        @Pointer long ids);

    int exchange(int count, @Pointer long ids);

    int allocated(
        @Pointer long pathCount, @Pointer long paths, @Pointer long count, @Pointer long result);

    int number(@Pointer long number, @Pointer long result);

    int label(@Pointer long label, @Pointer long color, @Pointer long result);

    int greedy(@Pointer long greedy, @Pointer long result);
  }

  /** An implementation, of which each test needs one method. */
  private static class Calls implements ICalls {
    @Override
    public void pass(
        Color color, Instant time, Instant copied, Path path, ItemId id, double ratio) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void nullable(@Nullable Instant time, @Nullable Path path, @Nullable ItemId id) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Color color() {
      throw new UnsupportedOperationException();
    }

    @Override
    public Instant time() {
      throw new UnsupportedOperationException();
    }

    @Override
    public @Nullable Path path() {
      throw new UnsupportedOperationException();
    }

    @Override
    public @Nullable ItemId id(Ref<Color> color) {
      throw new UnsupportedOperationException();
    }

    @Override
    public ItemId preservedId(Ref<Color> color) {
      throw new UnsupportedOperationException();
    }

    @Override
    public String preservedText(Ref<Color> color) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Instant preservedTime() {
      throw new UnsupportedOperationException();
    }

    @Override
    public Entry entry(Entry entry) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Answer answer() {
      throw new UnsupportedOperationException();
    }

    @Override
    public void request(Request request) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void replace(Ref<Color> color, @Nullable DoubleRef ratio, Ref<@Nullable ItemId> id) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void arrays(Color[] colors, @Nullable Path[] paths, ItemId[] ids) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void exchange(@Nullable ItemId[] ids) {
      throw new UnsupportedOperationException();
    }

    @Override
    public ItemId[] allocated(Ref<Path[]> paths) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Number number(Number number) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Label label(Label label, Ref<Color> color) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Greedy greedy(Greedy greedy) {
      throw new UnsupportedOperationException();
    }
  }

  /** A proxy over the stub of an implementation. */
  private static void calling(ICalls implementation, Consumer<ICalls> test) {
    ItemIdMarshaller.LOG.clear();
    try (ComObject object = ComObject.expose(implementation);
        IUnknownProxy unknown = IUnknownProxy.retain(object.pointer(IUnknownProxy.TYPE));
        ICalls proxy = ConversionTest_ICallsProxy.from(unknown)) {
      test.accept(proxy);
    }
  }

  /** A native caller of an implementation. */
  private static void natively(ICalls implementation, Consumer<IRaw> test) {
    ItemIdMarshaller.LOG.clear();
    try (ComObject object = ComObject.expose(implementation);
        IUnknownProxy unknown = IUnknownProxy.retain(object.pointer(IUnknownProxy.TYPE));
        IRaw proxy = ConversionTest_IRawProxy.from(unknown)) {
      test.accept(proxy);
    }
  }

  private static final Instant TIME = Instant.parse("2024-02-29T12:34:56.789012300Z");

  @Test
  void passes() {
    List<Object> seen = new ArrayList<>();
    Calls implementation =
        new Calls() {
          @Override
          public void pass(
              Color color, Instant time, Instant copied, Path path, ItemId id, double ratio) {
            seen.addAll(List.of(color, time, copied, path, id, ratio));
          }
        };
    List<Object> values =
        List.of(
            new Color(1, 2, 3), TIME, TIME.plusNanos(100), Path.of("a b"), new ItemId("x"), 0.25);
    calling(
        implementation,
        calls ->
            calls.pass(
                new Color(1, 2, 3),
                TIME,
                TIME.plusNanos(100),
                Path.of("a b"),
                new ItemId("x"),
                0.25));
    assertEquals(values, seen);
    assertEquals(List.of("pass x", "read x"), ItemIdMarshaller.LOG);
    seen.clear();
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment time = arena.allocate(8, 8);
      Memory.putLong(
          time.address(),
          (TIME.getEpochSecond() + 11_644_473_600L) * 10_000_000 + TIME.getNano() / 100);
      natively(
          implementation,
          raw ->
              assertEquals(
                  0,
                  raw.pass(
                      0x030201,
                      time.address(),
                      Memory.getLong(time.address()) + 1,
                      arena.allocateFrom("a b").address(),
                      arena.allocateFrom("x").address(),
                      250)));
    }
    assertEquals(values, seen);
  }

  @Test
  void nullPassesBy() {
    List<@Nullable Object> seen = new ArrayList<>();
    Calls implementation =
        new Calls() {
          @Override
          public void nullable(@Nullable Instant time, @Nullable Path path, @Nullable ItemId id) {
            seen.add(time);
            seen.add(path);
            seen.add(id);
          }
        };
    calling(
        implementation,
        calls -> {
          calls.nullable(null, null, null);
          calls.nullable(TIME, Path.of("a"), new ItemId("b"));
        });
    List<@Nullable Object> expected = new ArrayList<>();
    expected.add(null);
    expected.add(null);
    expected.add(null);
    expected.addAll(List.of(TIME, Path.of("a"), new ItemId("b")));
    assertEquals(expected, seen);
  }

  @Test
  void nullThatIsNotDeclared() {
    calling(
        new Calls(),
        calls -> {
          NullPointerException thrown =
              assertThrows(
                  NullPointerException.class,
                  () -> calls.pass(new Color(1, 2, 3), null, TIME, Path.of(""), null, 1));
          assertEquals("ICalls.pass: time is null", thrown.getMessage());
        });
    natively(new Calls(), raw -> assertEquals(HResult.E_POINTER, raw.pass(1, 0, 0, 0, 0, 0)));
    try (Arena arena = Arena.ofConfined()) {
      // A NULL segment: the marshaller never sees it.
      natively(
          new Calls(),
          raw ->
              assertEquals(
                  HResult.E_POINTER,
                  raw.pass(
                      1, arena.allocate(8).address(), 0, arena.allocateFrom("p").address(), 0, 0)));
    }
    assertEquals(List.of(), ItemIdMarshaller.LOG);
    natively(
        new Calls() {
          @Override
          public Color color() {
            return null;
          }
        },
        raw -> {
          try (Arena arena = Arena.ofConfined()) {
            assertEquals(HResult.E_POINTER, raw.color(arena.allocate(4).address()));
          }
        });
  }

  @Test
  void results() {
    Calls implementation =
        new Calls() {
          @Override
          public Color color() {
            return new Color(1, 2, 3);
          }

          @Override
          public Instant time() {
            return TIME;
          }

          @Override
          public Instant preservedTime() {
            return TIME;
          }

          @Override
          public @Nullable Path path() {
            return Path.of("p");
          }

          @Override
          public @Nullable ItemId id(Ref<Color> color) {
            color.set(new Color(4, 5, 6));
            return new ItemId("i");
          }

          @Override
          public ItemId preservedId(Ref<Color> color) {
            color.set(new Color(7, 8, 9));
            return new ItemId("j");
          }

          @Override
          public String preservedText(Ref<Color> color) {
            color.set(new Color(7, 8, 9));
            return "text";
          }

          @Override
          public Answer answer() {
            return new Answer(new ItemId("k"), new Color(1, 2, 3), Path.of("q"));
          }
        };
    calling(
        implementation,
        calls -> {
          assertEquals(new Color(1, 2, 3), calls.color());
          assertEquals(TIME, calls.time());
          assertEquals(TIME, calls.preservedTime());
          assertEquals(Path.of("p"), calls.path());
          Ref<Color> color = new Ref<>();
          assertEquals(new ItemId("i"), calls.id(color));
          assertEquals(new Color(4, 5, 6), color.get());
          assertEquals(new ItemId("j"), calls.preservedId(color));
          assertEquals(new Color(7, 8, 9), color.get());
          assertEquals("text", calls.preservedText(color));
          assertEquals(
              new Answer(new ItemId("k"), new Color(1, 2, 3), Path.of("q")), calls.answer());
        });
    assertEquals(
        List.of(
            "give i", "read i", "free i", "give j", "read j", "free j", "give k", "read k",
            "free k"),
        ItemIdMarshaller.LOG);
    calling(
        new Calls() {
          @Override
          public @Nullable Path path() {
            return null;
          }

          @Override
          public @Nullable ItemId id(Ref<Color> color) {
            color.set(new Color(4, 5, 6));
            return null;
          }
        },
        calls -> {
          assertNull(calls.path());
          assertNull(calls.id(new Ref<>()));
        });
    assertEquals(List.of(), ItemIdMarshaller.LOG);
  }

  /** What one value throws in a proxy gives back the others, each once. */
  @Test
  void failuresOfProxies() {
    through(
        raw(255, "i"),
        proxy -> {
          Ref<Color> color = new Ref<>(new Color(9, 9, 9));
          IllegalArgumentException thrown =
              assertThrows(IllegalArgumentException.class, () -> proxy.id(color));
          assertEquals("bad color", thrown.getMessage());
          assertEquals(new Color(9, 9, 9), color.get());
          assertEquals(List.of("free i"), taken());
          assertThrows(IllegalArgumentException.class, () -> proxy.preservedId(color));
          assertEquals(List.of("free i"), taken());
          assertThrows(IllegalArgumentException.class, () -> proxy.preservedText(color));
          assertThrows(IllegalArgumentException.class, proxy::answer);
          assertEquals(List.of("read i", "free i"), taken());
          assertThrows(IllegalArgumentException.class, proxy::color);
        });
    through(
        raw(254, "i"),
        proxy -> {
          IllegalStateException thrown =
              assertThrows(IllegalStateException.class, () -> proxy.id(new Ref<>()));
          assertEquals(
              "ICalls.id: the value of color: io.comwright.roundtrip.ConversionTest$ColorMarshaller"
                  + ".fromNative returned null",
              thrown.getMessage());
          assertEquals(List.of("free i"), taken());
        });
    through(
        raw(1, "bad"),
        proxy -> {
          assertThrows(IllegalArgumentException.class, () -> proxy.id(new Ref<>()));
          assertEquals(List.of("read bad", "free bad"), taken());
          assertThrows(IllegalArgumentException.class, proxy::answer);
          assertEquals(List.of("read bad", "free bad"), taken());
          ItemId[] ids = new ItemId[3];
          assertThrows(
              IllegalArgumentException.class, () -> proxy.arrays(new Color[0], new Path[0], ids));
          assertArrayEquals(new ItemId[3], ids);
          assertEquals(List.of("read bad", "free bad", "free bad", "free bad"), taken());
        });
    through(
        raw(1, "i"),
        proxy -> {
          ItemId[] ids = new ItemId[2];
          proxy.arrays(new Color[] {new Color(1, 2, 3)}, new Path[] {null}, ids);
          assertArrayEquals(new ItemId[] {new ItemId("i"), new ItemId("i")}, ids);
          assertEquals(List.of("read i", "read i", "free i", "free i"), taken());
        });
  }

  /** NULL that is not declared never gets to a marshaller. */
  @Test
  void nullResults() {
    through(
        raw(1, ""),
        calls -> {
          ComException thrown = assertThrows(ComException.class, calls::answer);
          assertEquals(HResult.E_POINTER, thrown.hresult().code());
          assertTrue(thrown.getMessage().contains("id is NULL"), thrown.getMessage());
          assertNull(calls.id(new Ref<>()));
          assertThrows(ComException.class, () -> calls.preservedId(new Ref<>()));
        });
    assertEquals(List.of(), taken());
  }

  private static List<String> taken() {
    List<String> log = List.copyOf(ItemIdMarshaller.LOG);
    ItemIdMarshaller.LOG.clear();
    return log;
  }

  private static void through(IRaw callee, Consumer<ICalls> test) {
    ItemIdMarshaller.LOG.clear();
    try (ComObject object = ComObject.expose(callee);
        IUnknownProxy unknown = IUnknownProxy.retain(object.pointer(IUnknownProxy.TYPE));
        ICalls proxy = ConversionTest_ICallsProxy.from(unknown)) {
      test.accept(proxy);
    }
  }

  private static long id(String text) {
    return text.isEmpty() ? 0 : allocated(text);
  }

  private static long text() {
    long address = TaskMemory.allocator().allocate(4);
    Memory.putInt(address, 'q');
    return address;
  }

  /** A native callee, which hands out this. */
  private static IRaw raw(int colorref, String id) {
    return new Raw() {
      @Override
      public int color(long result) {
        Memory.putInt(result, colorref);
        return 0;
      }

      @Override
      public int id(long color, long result) {
        Memory.putInt(color, colorref);
        Memory.putLong(result, ConversionTest.id(id));
        return 0;
      }

      @Override
      public long preservedId(long color) {
        Memory.putInt(color, colorref);
        return ConversionTest.id(id);
      }

      @Override
      public long preservedText(long color) {
        Memory.putInt(color, colorref);
        return text();
      }

      @Override
      public int answer(long idPointer, long color, long path) {
        Memory.putLong(idPointer, ConversionTest.id(id));
        Memory.putInt(color, colorref);
        Memory.putLong(path, text());
        return 0;
      }

      @Override
      public int replace(long color, long ratio, long idPointer) {
        // The callee fails, and has not touched what it was given.
        return HResult.E_FAIL;
      }

      @Override
      public int arrays(
          int colorCount, long colors, int pathCount, long paths, int idCount, long ids) {
        for (int i = 0; i < idCount; i++) {
          Memory.putLong(ids + 8L * i, ConversionTest.id(id));
        }
        return 0;
      }
    };
  }

  /** What one value throws in a stub gives back the others, and zeros go out. */
  @Test
  void failuresOfStubs() {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment a = arena.allocate(8, 8).fill((byte) 0xCC);
      MemorySegment b = arena.allocate(8, 8).fill((byte) 0xCC);
      MemorySegment c = arena.allocate(8, 8).fill((byte) 0xCC);
      natively(
          new Calls() {
            @Override
            public Answer answer() {
              return new Answer(new ItemId("i"), Color.BAD, Path.of("p"));
            }
          },
          raw ->
              assertEquals(
                  HResult.E_INVALIDARG, raw.answer(a.address(), b.address(), c.address())));
      assertEquals(List.of("give i", "free i"), taken());
      assertEquals(0, Memory.getLong(a.address()));
      assertEquals(0, Memory.getInt(b.address()));
      assertEquals(0, Memory.getLong(c.address()));
      natively(
          new Calls() {
            @Override
            public Answer answer() {
              return new Answer(new ItemId("bad"), new Color(1, 2, 3), Path.of("p"));
            }
          },
          raw ->
              assertEquals(
                  HResult.E_INVALIDARG, raw.answer(a.address(), b.address(), c.address())));
      assertEquals(List.of("give bad"), taken());
      List<Throwable> failures = new ArrayList<>();
      UpcallFailureListener before =
          ComObject.onUpcallFailure((method, answer, failure) -> failures.add(failure));
      try {
        natively(
            new Calls() {
              @Override
              public Color color() {
                return Color.NOTHING;
              }

              @Override
              public Greedy greedy(Greedy greedy) {
                return greedy;
              }
            },
            raw -> {
              assertEquals(HResult.E_FAIL, raw.color(a.address()));
              assertEquals(HResult.E_NOTIMPL, raw.greedy(a.address(), b.address()));
            });
      } finally {
        ComObject.onUpcallFailure(before);
      }
      assertEquals(
          List.of(
              "ICalls.color: result: io.comwright.roundtrip.ConversionTest$ColorMarshaller.handOver"
                  + " returned null",
              "io.comwright.roundtrip.ConversionTest$GreedyMarshaller has to override handOver: the"
                  + " memory of a call cannot be handed over"),
          failures.stream().map(Throwable::getMessage).toList());
    }
  }

  @Test
  void failuresBeforeACall() {
    List<String> called = new ArrayList<>();
    calling(
        new Calls() {
          @Override
          public void pass(
              Color color, Instant time, Instant copied, Path path, ItemId id, double ratio) {
            called.add("pass");
          }
        },
        calls -> {
          IllegalArgumentException thrown =
              assertThrows(
                  IllegalArgumentException.class,
                  () -> calls.pass(Color.BAD, TIME, TIME, Path.of(""), new ItemId("i"), 1));
          assertEquals("bad color", thrown.getMessage());
          assertEquals(
              "ICalls.pass: color: io.comwright.roundtrip.ConversionTest$ColorMarshaller.toNative"
                  + " returned null",
              assertThrows(
                      IllegalStateException.class,
                      () -> calls.pass(Color.NOTHING, TIME, TIME, Path.of(""), null, 1))
                  .getMessage());
        });
    assertEquals(List.of(), called);
    // An [in, out] value that was handed over already.
    calling(
        new Calls(),
        calls -> {
          Ref<Color> color = new Ref<>(new Color(1, 2, 3));
          Ref<@Nullable ItemId> bad = new Ref<>(new ItemId("bad"));
          assertThrows(
              IllegalArgumentException.class, () -> calls.replace(color, new DoubleRef(), bad));
        });
    assertEquals(List.of("give bad"), taken());
  }

  @Test
  void structs() {
    Entry entry =
        new Entry(
            new Color(1, 2, 3),
            TIME,
            new ItemId("e"),
            new Color[] {new Color(3, 2, 1), new Color(6, 5, 4)},
            0.5);
    calling(
        new Calls() {
          @Override
          public Entry entry(Entry entry) {
            assertEquals(TIME, entry.changed());
            assertEquals(0.5, entry.ratio());
            assertEquals(new Color(6, 5, 4), entry.both()[1]);
            return entry;
          }

          @Override
          public void request(Request request) {
            assertEquals(Path.of("r"), request.path());
            request.color().set(new Color(3, 4, 5));
          }
        },
        calls -> {
          Entry back = calls.entry(entry);
          assertEquals(List.of("pass e", "read e", "give e", "read e", "free e"), taken());
          assertEquals(entry.id(), back.id());
          assertEquals(entry.changed(), back.changed());
          assertArrayEquals(entry.both(), back.both());
          Entry none = new Entry(new Color(0, 0, 0), TIME, null, entry.both(), 0.5);
          assertNull(calls.entry(none).id());
          assertEquals(List.of(), taken());
          Ref<Color> color = new Ref<>();
          calls.request(new Request(Path.of("r"), color));
          assertEquals(new Color(3, 4, 5), color.get());
          // The color fails after the id was handed over, or before it.
          Entry bad = new Entry(new Color(0, 0, 0), TIME, new ItemId("e"), new Color[2], 1);
          assertThrows(NullPointerException.class, () -> calls.entry(bad));
          assertEquals(List.of("pass e"), taken());
        });
    calling(
        new Calls() {
          @Override
          public Entry entry(Entry ignored) {
            return new Entry(
                new Color(0, 0, 0),
                TIME,
                new ItemId("e"),
                new Color[] {Color.BAD, new Color(0, 0, 0)},
                1);
          }
        },
        calls -> {
          ComException thrown = assertThrows(ComException.class, () -> calls.entry(entry));
          assertEquals(HResult.E_INVALIDARG, thrown.hresult().code());
          assertEquals(List.of("pass e", "read e", "give e", "free e"), taken());
        });
    Label label = new Label(1, "name", 7);
    calling(
        new Calls() {
          @Override
          public Label label(Label given, Ref<Color> color) {
            assertEquals(label, given);
            color.set(given.kind() == 1 ? new Color(1, 2, 3) : Color.BAD);
            return given;
          }
        },
        calls -> assertEquals(label, calls.label(label, new Ref<>())));
    calling(
        new Calls() {
          @Override
          public Label label(Label given, Ref<Color> color) {
            color.set(Color.BAD);
            return given;
          }
        },
        calls -> assertThrows(ComException.class, () -> calls.label(label, new Ref<>())));
  }

  @Test
  void inOuts() {
    calling(
        new Calls() {
          @Override
          public void replace(
              Ref<Color> color, @Nullable DoubleRef ratio, Ref<@Nullable ItemId> id) {
            color.set(new Color(color.get().blue(), 0, 0));
            if (ratio != null) {
              ratio.set(ratio.get() + 1);
            }
            if (id.get() != null && id.get().text().equals("replace")) {
              id.set(new ItemId("replaced"));
            } else if (id.get() != null && id.get().text().equals("remove")) {
              id.set(null);
            } else if (id.get() != null && id.get().text().equals("fail")) {
              id.set(new ItemId("other"));
              color.set(Color.BAD);
            }
          }
        },
        calls -> {
          Ref<Color> color = new Ref<>(new Color(1, 2, 3));
          DoubleRef ratio = new DoubleRef(0.5);
          Ref<@Nullable ItemId> id = new Ref<>(new ItemId("keep"));
          calls.replace(color, ratio, id);
          assertEquals(new Color(3, 0, 0), color.get());
          assertEquals(1.5, ratio.get());
          assertEquals(new ItemId("keep"), id.get());
          assertEquals(List.of("give keep", "read keep", "read keep", "free keep"), taken());
          id.set(new ItemId("replace"));
          calls.replace(color, null, id);
          assertEquals(new ItemId("replaced"), id.get());
          assertEquals(
              List.of(
                  "give replace",
                  "read replace",
                  "give replaced",
                  "free replace",
                  "read replaced",
                  "free replaced"),
              taken());
          id.set(new ItemId("remove"));
          calls.replace(color, ratio, id);
          assertNull(id.get());
          assertEquals(List.of("give remove", "read remove", "free remove"), taken());
          calls.replace(color, ratio, id);
          assertEquals(List.of(), taken());
          ItemId fail = new ItemId("fail");
          id.set(fail);
          assertThrows(ComException.class, () -> calls.replace(color, ratio, id));
          assertSame(fail, id.get());
          assertEquals(List.of("give fail", "read fail", "free fail"), taken());
        });
    through(
        raw(0, "x"),
        calls -> {
          Ref<@Nullable ItemId> id = new Ref<>(new ItemId("in"));
          assertThrows(
              ComException.class, () -> calls.replace(new Ref<>(new Color(1, 2, 3)), null, id));
          assertEquals(List.of("give in", "free in"), taken());
        });
  }

  @Test
  void arrays() {
    calling(
        new Calls() {
          @Override
          public void arrays(Color[] colors, @Nullable Path[] paths, ItemId[] ids) {
            assertArrayEquals(new Color[] {new Color(1, 2, 3), new Color(4, 5, 6)}, colors);
            assertArrayEquals(new Path[] {Path.of("a"), null}, paths);
            ids[0] = new ItemId("first");
            ids[1] = new ItemId("second");
          }
        },
        calls -> {
          ItemId[] ids = new ItemId[2];
          calls.arrays(
              new Color[] {new Color(1, 2, 3), new Color(4, 5, 6)},
              new Path[] {Path.of("a"), null},
              ids);
          assertArrayEquals(new ItemId[] {new ItemId("first"), new ItemId("second")}, ids);
        });
    calling(
        new Calls() {
          @Override
          public void arrays(Color[] colors, @Nullable Path[] paths, ItemId[] ids) {
            ids[0] = new ItemId("first");
            ids[1] = new ItemId("bad");
          }
        },
        calls -> {
          ItemId[] ids = new ItemId[2];
          assertThrows(ComException.class, () -> calls.arrays(new Color[0], new Path[0], ids));
          assertEquals(List.of("give first", "give bad", "free first"), taken());
        });
  }

  @Test
  void arraysThatAreReplaced() {
    calling(
        new Calls() {
          @Override
          public void exchange(@Nullable ItemId[] ids) {
            ids[1] = new ItemId("new");
            ids[2] = null;
            if (ids[0] == null) {
              ids[3] = new ItemId("bad");
            }
          }
        },
        calls -> {
          ItemId[] ids = {new ItemId("keep"), new ItemId("old"), new ItemId("gone"), null};
          calls.exchange(ids);
          assertArrayEquals(new ItemId[] {new ItemId("keep"), new ItemId("new"), null, null}, ids);
          List<String> log = taken();
          assertEquals(1, log.stream().filter("give old"::equals).count());
          assertEquals(1, log.stream().filter("free old"::equals).count());
          assertEquals(1, log.stream().filter("free new"::equals).count());
          assertEquals(1, log.stream().filter("free keep"::equals).count());
          assertEquals(1, log.stream().filter("free gone"::equals).count());
          ItemId[] others = {null, new ItemId("old"), new ItemId("gone"), null};
          assertThrows(ComException.class, () -> calls.exchange(others));
          assertArrayEquals(
              new ItemId[] {null, new ItemId("old"), new ItemId("gone"), null}, others);
        });
  }

  @Test
  void arraysThatTheCalleeAllocates() {
    calling(
        new Calls() {
          @Override
          public ItemId[] allocated(Ref<Path[]> paths) {
            paths.set(new Path[] {Path.of("a"), Path.of("b"), Path.of("c")});
            return new ItemId[] {new ItemId("x"), new ItemId("y")};
          }
        },
        calls -> {
          Ref<Path[]> paths = new Ref<>();
          assertArrayEquals(
              new ItemId[] {new ItemId("x"), new ItemId("y")}, calls.allocated(paths));
          assertArrayEquals(new Path[] {Path.of("a"), Path.of("b"), Path.of("c")}, paths.get());
        });
    calling(
        new Calls() {
          @Override
          public ItemId[] allocated(Ref<Path[]> paths) {
            paths.set(new Path[] {Path.of("a")});
            return new ItemId[] {new ItemId("x"), new ItemId("bad")};
          }
        },
        calls -> {
          assertThrows(ComException.class, () -> calls.allocated(new Ref<>()));
          assertEquals(List.of("give x", "give bad", "free x"), taken());
        });
  }

  /** An interface is only lent to the marshaller, in either direction. */
  @Test
  void interfaces() {
    calling(
        new Calls() {
          @Override
          public Number number(Number number) {
            return new Number(number.value() + 1);
          }
        },
        calls -> {
          assertEquals(new Number(5), calls.number(new Number(4)));
          assertThrows(IllegalStateException.class, () -> NumberMarshaller.last.id());
        });
  }

  @Test
  void memoryOfACall() {
    calling(
        new Calls() {
          @Override
          public Greedy greedy(Greedy greedy) {
            return greedy;
          }
        },
        calls -> {
          assertThrows(ComException.class, () -> calls.greedy(new Greedy("late")));
          assertThrows(IllegalStateException.class, () -> GreedyMarshaller.kept.allocate(8));
          assertThrows(WrongThreadException.class, () -> calls.greedy(new Greedy("thread")));
        });
  }

  /** What fails while it gives something back is reported, and the call has its result. */
  @Test
  void failureToFree() {
    List<String> failures = new ArrayList<>();
    UpcallFailureListener before =
        ComObject.onUpcallFailure((method, answer, failure) -> failures.add(failure.getMessage()));
    try {
      calling(
          new Calls() {
            @Override
            public @Nullable ItemId id(Ref<Color> color) {
              color.set(new Color(1, 2, 3));
              return new ItemId("unfreeable");
            }
          },
          calls -> assertEquals(new ItemId("unfreeable"), calls.id(new Ref<>())));
    } finally {
      ComObject.onUpcallFailure(before);
    }
    assertEquals(List.of("free failed"), failures);
    ItemIdMarshaller.LOG.clear();
  }

  /** A native callee, of which each test needs a few methods. */
  private static class Raw implements IRaw {
    @Override
    public int pass(int color, long time, long copied, long path, long id, int ratio) {
      return HResult.E_NOTIMPL;
    }

    @Override
    public int nullable(long time, long path, long id) {
      return HResult.E_NOTIMPL;
    }

    @Override
    public int color(long result) {
      return HResult.E_NOTIMPL;
    }

    @Override
    public int time(long result) {
      return HResult.E_NOTIMPL;
    }

    @Override
    public int path(long result) {
      return HResult.E_NOTIMPL;
    }

    @Override
    public int id(long color, long result) {
      return HResult.E_NOTIMPL;
    }

    @Override
    public long preservedId(long color) {
      return 0;
    }

    @Override
    public long preservedText(long color) {
      return 0;
    }

    @Override
    public FileTime preservedTime() {
      return new FileTime(0, 0);
    }

    @Override
    public int entry(long entry, long result) {
      return HResult.E_NOTIMPL;
    }

    @Override
    public int answer(long id, long color, long path) {
      return HResult.E_NOTIMPL;
    }

    @Override
    public int request(long request) {
      return HResult.E_NOTIMPL;
    }

    @Override
    public int replace(long color, long ratio, long id) {
      return HResult.E_NOTIMPL;
    }

    @Override
    public int arrays(
        int colorCount, long colors, int pathCount, long paths, int idCount, long ids) {
      return HResult.E_NOTIMPL;
    }

    @Override
    public int exchange(int count, long ids) {
      return HResult.E_NOTIMPL;
    }

    @Override
    public int allocated(long pathCount, long paths, long count, long result) {
      return HResult.E_NOTIMPL;
    }

    @Override
    public int number(long number, long result) {
      return HResult.E_NOTIMPL;
    }

    @Override
    public int label(long label, long color, long result) {
      return HResult.E_NOTIMPL;
    }

    @Override
    public int greedy(long greedy, long result) {
      return HResult.E_NOTIMPL;
    }
  }
}
