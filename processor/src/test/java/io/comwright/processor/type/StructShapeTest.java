package io.comwright.processor.type;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.squareup.javapoet.ClassName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * How structs travel: by size (x64), by eightbytes (System V, 3.2.3), and as one to four equal
 * floats (AAPCS64 5.9.5).
 */
class StructShapeTest {
  private static final Scalar FLOAT = Scalar.Floating.FLOAT;
  private static final Scalar DOUBLE = Scalar.Floating.DOUBLE;
  private static final Scalar INT = Scalar.Integer.LONG;
  private static final Scalar LONG = Scalar.Integer.LONGLONG;
  private static final Scalar BYTE = Scalar.Integer.INT8;

  @Test
  void integersTravelInOneRegisterIfTheyFit() {
    assertEquals(Optional.of("J"), argument(4, INT));
    assertEquals(Optional.of("J"), argument(8, INT, INT));
    assertEquals(Optional.of("J"), argument(1, BYTE));
    assertEquals(Optional.of("{BBB}"), argument(3, BYTE, BYTE, BYTE));
  }

  @Test
  void twoEightbytesAreClassifiedEach() {
    assertEquals(Optional.of("{JJ}"), argument(16, INT, INT, INT, INT));
    assertEquals(Optional.of("{DJ}"), argument(16, DOUBLE, LONG));
    assertEquals(Optional.of("{JD}"), argument(16, LONG, DOUBLE));
    // One eightbyte with a float and an integer is an integer.
    assertEquals(Optional.of("J"), argument(8, FLOAT, INT));
  }

  @Test
  void equalFloatsStayFloats() {
    assertEquals(Optional.of("{FF}"), argument(8, FLOAT, FLOAT));
    assertEquals(Optional.of("{FFFF}"), argument(16, FLOAT, FLOAT, FLOAT, FLOAT));
    assertEquals(Optional.of("{DDDD}"), argument(32, DOUBLE, DOUBLE, DOUBLE, DOUBLE));
  }

  /** A marshaller changes the Java type, and nothing about the register. */
  @Test
  void aConvertedFloatStaysAFloat() {
    Converted converted =
        new Converted(
            Scalar.Floating.FLOAT,
            ClassName.get("example", "Angle"),
            ClassName.get("example", "AngleMarshaller"),
            false);
    assertEquals(Optional.of("{FF}"), argument(8, converted, FLOAT));
    assertEquals(Optional.of("J"), argument(8, converted, INT));
  }

  /** With the integer of each element in an eightbyte, whatever elements are aligned to. */
  @Test
  void theElementsOfAnArrayLieBehindOneAnother() {
    Inline.Struct weighted =
        new Inline.Struct(
            ClassName.get("example", "Weighted"),
            "Weighted",
            List.of(),
            8,
            4,
            List.of(new StructScalar(0, 4, false), new StructScalar(4, 4, true)));
    assertEquals(Optional.of("{JJ}"), argument(16, new FixedArray(weighted, false, 2)));
  }

  @Test
  void whatIsLargerIsMemory() {
    assertEquals(Optional.of("{JJJ}"), argument(24, DOUBLE, LONG, DOUBLE));
    assertEquals(Optional.of("{JJJJJ}"), argument(40, DOUBLE, DOUBLE, DOUBLE, DOUBLE, DOUBLE));
  }

  @Test
  void whatIsNotAlignedHasNoShape() {
    assertEquals(
        Optional.empty(),
        StructShape.ofArgument(
            List.of(new StructScalar(0, 1, false), new StructScalar(1, 4, false)), 5));
  }

  private static Optional<String> argument(int size, Value... fields) {
    List<StructScalar> scalars = new ArrayList<>();
    int offset = 0;
    for (Value field : fields) {
      scalars.addAll(StructScalar.at(offset, field.scalars()));
      offset += field.size();
    }
    return StructShape.ofArgument(scalars, size);
  }
}
