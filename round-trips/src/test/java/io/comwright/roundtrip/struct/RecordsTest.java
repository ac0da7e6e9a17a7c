package io.comwright.roundtrip.struct;

import static io.comwright.roundtrip.struct.Answers.same;
import static io.comwright.roundtrip.struct.Answers.withProxy;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.comwright.ComException;
import io.comwright.ComObject;
import io.comwright.Guid;
import io.comwright.HResult;
import io.comwright.Handle;
import io.comwright.IUnknown;
import io.comwright.Ref;
import io.comwright.annotation.ComInterface;
import io.comwright.annotation.Slot;
import io.comwright.roundtrip.Accounting;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Structs in structs, arrays and text in place, sizes. */
@ExtendWith(Accounting.class)
class RecordsTest {
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
        IBare proxy = RecordsTest_IBareProxy.retain(object.pointer(IRecordsProxy.TYPE))) {
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

  @ComInterface(value = "00000000-0000-0000-0000-0000000000d4", preserveSig = true, partial = true)
  interface IBare extends IUnknown {
    @Slot(7)
    HResult sized(MemorySegment sized, MemorySegment result);

    @Slot(9)
    HResult grow(MemorySegment sized);
  }
}
