package io.comwright.roundtrip;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.comwright.ComEnum;
import io.comwright.ComException;
import io.comwright.ComObject;
import io.comwright.Guid;
import io.comwright.HResult;
import io.comwright.Handle;
import io.comwright.IUnknown;
import io.comwright.IUnknownProxy;
import io.comwright.Ref;
import io.comwright.annotation.ByValue;
import io.comwright.annotation.ByteBool;
import io.comwright.annotation.ComInterface;
import io.comwright.annotation.ComStruct;
import io.comwright.annotation.FixedSize;
import io.comwright.annotation.Flags;
import io.comwright.annotation.InOut;
import io.comwright.annotation.Offset;
import io.comwright.annotation.Slot;
import io.comwright.annotation.StructSize;
import io.comwright.annotation.UnknownValue;
import io.comwright.annotation.Unsigned;
import io.comwright.annotation.Utf8;
import io.comwright.annotation.VariantBool;
import io.comwright.annotation.Win32Bool;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Structs in structs, arrays and text in place, sizes. */
@ExtendWith(Accounting.class)
class RecordsTest {
  @ComStruct
  record Point(int x, int y) {}

  @ComStruct
  record Rectangle(Point topLeft, Point bottomRight) {}

  @ComStruct(size = 4, pack = 1)
  record Packed(byte tag, @Unsigned short low, byte high) {}

  @ComStruct
  record All(
      int cb,
      @FixedSize(3) byte[] bytes,
      @FixedSize(2) @Unsigned int[] numbers,
      @FixedSize(2) double[] doubles,
      @FixedSize(2) Guid[] guids,
      @FixedSize(2) Rectangle[] rectangles,
      @FixedSize(8) String name,
      @FixedSize(5) @Utf8 String utf8,
      @FixedSize(2) Handle[] handles,
      @FixedSize(1) HResult[] results,
      Packed packed) {}

  @ComStruct
  record Objects(
      @FixedSize(2) @Nullable IUnknown[] objects, Inner inner, @FixedSize(2) String[] names) {}

  @ComStruct
  record Sized(@StructSize int cb, int value, @FixedSize(2) Point[] points) {}

  enum Kind implements ComEnum {
    ONE(1),
    MINUS(-1),
    @UnknownValue
    OTHER(0);

    private final long value;

    Kind(long value) {
      this.value = value;
    }

    @Override
    public long value() {
      return value;
    }
  }

  @Flags
  record Bits(short bits) {}

  @ComStruct(size = 32)
  record Kinds(
      @Win32Bool boolean bool,
      @Offset(4) @ByteBool boolean small,
      @Offset(6) @FixedSize(2) @VariantBool boolean[] variants,
      @Offset(12) Kind kind,
      @FixedSize(2) Kind[] kinds,
      @Offset(24) Bits bits,
      @Offset(28) @Win32Bool boolean last) {}

  @ComStruct
  record Inner(IUnknown object) {}

  @ComStruct
  record Pair(Inner first, @FixedSize(2) Inner[] others, int count) {}

  @ComInterface("00000000-0000-0000-0000-0000000000d1")
  interface IRecords extends IUnknown {
    All all(All all);

    int sum(Rectangle rectangle);

    int objects(Objects objects);

    Pair pair();

    int sized(Sized sized);

    Kinds kinds(Kinds byPointer, @ByValue Kinds byValue);

    void grow(@InOut Ref<Sized> sized);

    /** The same slot as {@link #raw}: what is passed as it lies in memory. */
    void raw(MemorySegment all);
  }

  /** Answers with what the test sets. */
  static class Answers implements IRecords {
    Function<All, All> all = value -> value;
    Function<Objects, Integer> objects = value -> 0;
    @Nullable Pair pair;

    @Override
    public All all(All value) {
      return all.apply(value);
    }

    @Override
    public int sum(Rectangle r) {
      return r.topLeft().x()
          + 10 * r.topLeft().y()
          + 100 * r.bottomRight().x()
          + 1000 * r.bottomRight().y();
    }

    @Override
    public int objects(Objects value) {
      return objects.apply(value);
    }

    @Override
    public Pair pair() {
      return pair;
    }

    @Override
    public Kinds kinds(Kinds byPointer, Kinds byValue) {
      same(byPointer, byValue);
      return byValue;
    }

    @Override
    public int sized(Sized sized) {
      return sized.cb() + (sized.cb() == 24 ? sized.value() : 0);
    }

    @Override
    public void grow(Ref<Sized> sized) {
      sized.set(new Sized(0, sized.get().value() + 1, sized.get().points()));
    }

    @Override
    public void raw(MemorySegment all) {}
  }

  private static All example(String name) {
    return new All(
        -7,
        new byte[] {1, -2, 127},
        new int[] {-1, Integer.MIN_VALUE},
        new double[] {Math.PI, Double.NEGATIVE_INFINITY},
        new Guid[] {
          Guid.parse("00112233-4455-6677-8899-aabbccddeeff"),
          Guid.parse("ffffffff-ffff-ffff-ffff-ffffffffffff")
        },
        new Rectangle[] {
          new Rectangle(new Point(1, 2), new Point(3, 4)),
          new Rectangle(new Point(-1, -2), new Point(-3, Integer.MAX_VALUE))
        },
        name,
        "\u20acx",
        new Handle[] {Handle.of(-1), Handle.of(0x123456789abcdef0L)},
        new HResult[] {HResult.of(HResult.E_FAIL)},
        new Packed((byte) 0x81, (short) 0xfffe, (byte) 3));
  }

  private static void withProxy(Answers answers, java.util.function.Consumer<IRecords> test) {
    try (ComObject object = ComObject.expose(answers);
        IRecords proxy =
            RecordsTest_IRecordsProxy.retain(object.pointer(RecordsTest_IRecordsProxy.TYPE))) {
      test.accept(proxy);
    }
  }

  private static void same(All expected, All actual) {
    assertEquals(expected.cb(), actual.cb());
    assertArrayEquals(expected.bytes(), actual.bytes());
    assertArrayEquals(expected.numbers(), actual.numbers());
    assertArrayEquals(expected.doubles(), actual.doubles());
    assertArrayEquals(expected.guids(), actual.guids());
    assertArrayEquals(expected.rectangles(), actual.rectangles());
    assertEquals(expected.name(), actual.name());
    assertEquals(expected.utf8(), actual.utf8());
    assertArrayEquals(expected.handles(), actual.handles());
    assertArrayEquals(expected.results(), actual.results());
    assertEquals(expected.packed(), actual.packed());
  }

  @Test
  void everythingArrivesInBothDirections() {
    Answers answers = new Answers();
    for (String name : new String[] {"", "a", "1234567", "\ud800x\udc00"}) {
      All sent = example(name);
      answers.all =
          received -> {
            same(sent, received);
            return example(name);
          };
      withProxy(answers, proxy -> same(sent, proxy.all(sent)));
    }
  }

  @Test
  void nestedFieldsLieWhereTheyShould() {
    withProxy(
        new Answers(),
        proxy -> assertEquals(4321, proxy.sum(new Rectangle(new Point(1, 2), new Point(3, 4)))));
  }

  @Test
  void wrongLengthsAreFoundBeforeTheCall() {
    All good = example("x");
    All shortArray =
        new All(
            0,
            new byte[2],
            good.numbers(),
            good.doubles(),
            good.guids(),
            good.rectangles(),
            "x",
            "",
            good.handles(),
            good.results(),
            good.packed());
    All longName =
        new All(
            0,
            good.bytes(),
            good.numbers(),
            good.doubles(),
            good.guids(),
            good.rectangles(),
            "12345678",
            "",
            good.handles(),
            good.results(),
            good.packed());
    All zeroInName =
        new All(
            0,
            good.bytes(),
            good.numbers(),
            good.doubles(),
            good.guids(),
            good.rectangles(),
            "a\0b",
            "",
            good.handles(),
            good.results(),
            good.packed());
    All nullArray =
        new All(
            0,
            good.bytes(),
            null,
            good.doubles(),
            good.guids(),
            good.rectangles(),
            "x",
            "",
            good.handles(),
            good.results(),
            good.packed());
    All nullElement =
        new All(
            0,
            good.bytes(),
            good.numbers(),
            good.doubles(),
            new Guid[2],
            good.rectangles(),
            "x",
            "",
            good.handles(),
            good.results(),
            good.packed());
    Answers answers = new Answers();
    answers.all =
        value -> {
          throw new AssertionError("called");
        };
    withProxy(
        answers,
        proxy -> {
          message(
              "IRecords.all: All.bytes has 3 elements, not 2",
              assertThrows(IllegalArgumentException.class, () -> proxy.all(shortArray)));
          message(
              "IRecords.all: All.name holds a text of 7 units, not of 8",
              assertThrows(IllegalArgumentException.class, () -> proxy.all(longName)));
          message(
              "IRecords.all: All.name contains U+0000",
              assertThrows(IllegalArgumentException.class, () -> proxy.all(zeroInName)));
          message(
              "All.numbers", assertThrows(NullPointerException.class, () -> proxy.all(nullArray)));
          message(
              "All.guids", assertThrows(NullPointerException.class, () -> proxy.all(nullElement)));
          message(
              "All.topLeft".replace("All", "Rectangle"),
              assertThrows(
                  NullPointerException.class,
                  () -> proxy.sum(new Rectangle(null, new Point(0, 0)))));
        });
  }

  private static void message(String part, Throwable thrown) {
    assertTrue(thrown.getMessage().contains(part), thrown.getMessage());
  }

  @Test
  void textIsMeasuredInItsEncoding() {
    All good = example("x");
    All long8 =
        new All(
            0,
            good.bytes(),
            good.numbers(),
            good.doubles(),
            good.guids(),
            good.rectangles(),
            "",
            "\u20acxy",
            good.handles(),
            good.results(),
            good.packed());
    withProxy(
        new Answers(),
        proxy ->
            message(
                "All.utf8 holds a text of 4 units, not of 5",
                assertThrows(IllegalArgumentException.class, () -> proxy.all(long8))));
  }

  @Test
  void wrongResultsAreTheImplementationsFailure() {
    All good = example("x");
    Answers answers = new Answers();
    answers.all =
        value ->
            new All(
                0,
                new byte[4],
                good.numbers(),
                good.doubles(),
                good.guids(),
                good.rectangles(),
                "x",
                "",
                good.handles(),
                good.results(),
                good.packed());
    withProxy(
        answers,
        proxy ->
            assertEquals(
                HResult.E_INVALIDARG,
                assertThrows(ComException.class, () -> proxy.all(good)).hresult().code()));
    answers.all = value -> null;
    withProxy(
        answers,
        proxy ->
            assertEquals(
                HResult.E_POINTER,
                assertThrows(ComException.class, () -> proxy.all(good)).hresult().code()));
  }

  @Test
  void objectsAreBorrowedInsideArraysAndStructs() {
    Answers answers = new Answers();
    IUnknown object = new IUnknown() {};
    IUnknown[] kept = new IUnknown[1];
    answers.objects =
        value -> {
          assertNull(value.objects()[0]);
          assertNotNull(value.objects()[1]);
          kept[0] = value.inner().object();
          return value.names()[0].length() + value.names()[1].length();
        };
    withProxy(
        answers,
        proxy ->
            assertEquals(
                5,
                proxy.objects(
                    new Objects(
                        new IUnknown[] {null, object},
                        new Inner(object),
                        new String[] {"abc", "de"}))));
    assertThrows(IllegalStateException.class, () -> IUnknownProxy.retain(kept[0]));
  }

  @Test
  void objectsInsideAResultBelongToTheReceiver() {
    Answers answers = new Answers();
    IUnknown object = new IUnknown() {};
    int live = ComObject.liveCount();
    answers.pair =
        new Pair(new Inner(object), new Inner[] {new Inner(object), new Inner(object)}, 3);
    withProxy(
        answers,
        proxy -> {
          Pair pair = proxy.pair();
          assertEquals(3, pair.count());
          assertEquals(live + 2, ComObject.liveCount());
          pair.first().object().close();
          pair.others()[0].object().close();
          assertEquals(live + 2, ComObject.liveCount());
          pair.others()[1].object().close();
          assertEquals(live + 1, ComObject.liveCount());
        });
  }

  @Test
  void nothingIsHandedOverByAResultThatFails() {
    Answers answers = new Answers();
    IUnknown object = new IUnknown() {};
    int live = ComObject.liveCount();
    answers.pair = new Pair(new Inner(object), new Inner[] {new Inner(object), new Inner(null)}, 3);
    withProxy(
        answers,
        proxy -> {
          assertEquals(
              HResult.E_POINTER, assertThrows(ComException.class, proxy::pair).hresult().code());
          assertEquals(live + 1, ComObject.liveCount());
        });
  }

  private static void same(Kinds expected, Kinds actual) {
    assertEquals(expected.bool(), actual.bool());
    assertEquals(expected.small(), actual.small());
    assertArrayEquals(expected.variants(), actual.variants());
    assertEquals(expected.kind(), actual.kind());
    assertArrayEquals(expected.kinds(), actual.kinds());
    assertEquals(expected.bits(), actual.bits());
    assertEquals(expected.last(), actual.last());
  }

  @Test
  void booleansEnumsAndFlagsAreFields() {
    withProxy(
        new Answers(),
        proxy -> {
          for (boolean b : new boolean[] {true, false}) {
            Kinds kinds =
                new Kinds(
                    b,
                    !b,
                    new boolean[] {b, !b},
                    Kind.MINUS,
                    new Kind[] {Kind.ONE, Kind.MINUS},
                    new Bits((short) 0x8001),
                    b);
            same(kinds, proxy.kinds(kinds, kinds));
          }
        });
  }

  private static Sized sized(int value) {
    return new Sized(-1, value, new Point[] {new Point(1, 2), new Point(3, 4)});
  }

  @Test
  void theSizeIsFilledIn() {
    withProxy(
        new Answers(),
        proxy -> {
          assertEquals(24 + 5, proxy.sized(sized(5)));
          Ref<Sized> ref = new Ref<>(sized(7));
          proxy.grow(ref);
          assertEquals(24, ref.get().cb());
          assertEquals(8, ref.get().value());
        });
  }

  @Test
  void aStructThatIsTooSmallIsRefused() {
    try (Arena arena = Arena.ofConfined();
        ComObject object = ComObject.expose(new Answers());
        // The same slots, with bare pointers.
        IBare proxy =
            RecordsTest_IBareProxy.retain(object.pointer(RecordsTest_IRecordsProxy.TYPE))) {
      MemorySegment sized = arena.allocate(24, 8);
      MemorySegment result = arena.allocate(4, 4);
      sized.set(ValueLayout.JAVA_INT, 0, 23);
      assertEquals(HResult.E_INVALIDARG, proxy.sized(sized, result).code());
      assertEquals(HResult.E_INVALIDARG, proxy.grow(sized).code());
      assertEquals(23, sized.get(ValueLayout.JAVA_INT, 0));
      sized.set(ValueLayout.JAVA_INT, 0, 100);
      assertEquals(HResult.S_OK, proxy.sized(sized, result).code());
      assertEquals(100, result.get(ValueLayout.JAVA_INT, 0));
    }
  }

  @ComInterface(value = "00000000-0000-0000-0000-0000000000d1", preserveSig = true, partial = true)
  interface IBare extends IUnknown {
    @Slot(7)
    HResult sized(MemorySegment sized, MemorySegment result);

    @Slot(9)
    HResult grow(MemorySegment sized);
  }
}
