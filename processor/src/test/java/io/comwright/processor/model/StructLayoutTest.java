package io.comwright.processor.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.comwright.processor.type.FixedArray;
import io.comwright.processor.type.Inline;
import io.comwright.processor.type.Passing;
import io.comwright.processor.type.Pointer;
import io.comwright.processor.type.RuntimeTypes;
import io.comwright.processor.type.Scalar;
import io.comwright.processor.type.Stored;
import io.comwright.processor.type.Text;
import io.comwright.processor.type.TextForm;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * Offsets and sizes. Those expected were printed by {@code offsetof}, {@code sizeof} and {@code
 * alignof} in a program that g++ 12 compiled for x86-64; the C declaration stands at each.
 */
class StructLayoutTest {
  private static final Pointer.Interface POINTER =
      new Pointer.Interface(RuntimeTypes.IUNKNOWN, true);
  private static final Passing.Out OUT_HANDLE =
      new Passing.Out(new Pointer.Handle(), RuntimeTypes.REF, false, false);

  @Test
  void mapisib() {
    // struct { uint32_t a, b; void *c, *d; void** e; }
    assertEquals(
        new StructLayout(List.of(0, 4, 8, 16, 24), 32, 8),
        natural(List.of(Scalar.Integer.ULONG, Scalar.Integer.ULONG, POINTER, POINTER, OUT_HANDLE)));
  }

  @Test
  void allTypes() {
    // struct { int8_t a; int16_t b; char16_t c; int32_t d; float e; GUID f; double g; int64_t h;
    //          void* i; void* j; int32_t k; void* l; }
    assertEquals(
        new StructLayout(List.of(0, 2, 4, 8, 12, 16, 32, 40, 48, 56, 64, 72), 80, 8),
        natural(
            List.of(
                Scalar.Integer.INT8,
                Scalar.Integer.SHORT,
                Scalar.Integer.WCHAR,
                Scalar.Integer.LONG,
                Scalar.Floating.FLOAT,
                new Inline.Guid(),
                Scalar.Floating.DOUBLE,
                Scalar.Integer.LONGLONG,
                new Pointer.Segment(),
                new Pointer.Handle(),
                new Scalar.HResult(),
                new Text.Passed(TextForm.UTF16))));
  }

  @Test
  void guidAlignsToFour() {
    // struct { int8_t a; GUID b; int8_t c; }
    assertEquals(
        new StructLayout(List.of(0, 4, 20), 24, 4),
        natural(List.of(Scalar.Integer.INT8, new Inline.Guid(), Scalar.Integer.UINT8)));
  }

  @Test
  void paddingInTheMiddleAndAtTheEnd() {
    // struct { int8_t a; int64_t b; int8_t c; int16_t d; int8_t e; }
    assertEquals(
        new StructLayout(List.of(0, 8, 16, 18, 20), 24, 8),
        natural(
            List.of(
                Scalar.Integer.INT8,
                Scalar.Integer.ULONGLONG,
                Scalar.Integer.INT8,
                Scalar.Integer.USHORT,
                Scalar.Integer.INT8)));
  }

  @Test
  void sizeIsRoundedToTheLargestAlignmentOnly() {
    // struct { int16_t a; int8_t b; }
    assertEquals(
        new StructLayout(List.of(0, 2), 4, 2),
        natural(List.of(Scalar.Integer.SHORT, Scalar.Integer.INT8)));
  }

  @Test
  void guidBeforeDouble() {
    // struct { GUID a; double b; float c; }
    assertEquals(
        new StructLayout(List.of(0, 16, 24), 32, 8),
        natural(List.of(new Inline.Guid(), Scalar.Floating.DOUBLE, Scalar.Floating.FLOAT)));
  }

  @Test
  void packedToTwo() {
    // #pragma pack(push, 2)
    // struct { uint16_t a; int8_t b; uint64_t c; GUID d; double e; int8_t f; }
    assertEquals(
        new StructLayout(List.of(0, 2, 4, 12, 28, 36), 38, 2),
        StructLayout.of(
            List.of(
                Scalar.Integer.USHORT,
                Scalar.Integer.INT8,
                Scalar.Integer.ULONGLONG,
                new Inline.Guid(),
                Scalar.Floating.DOUBLE,
                Scalar.Integer.INT8),
            2));
  }

  @Test
  void waveFormat() {
    // #pragma pack(push, 1) as mmreg.h has it
    // struct { uint16_t a, b; uint32_t c, d; uint16_t e, f, g; }
    assertEquals(
        new StructLayout(List.of(0, 2, 4, 8, 12, 14, 16), 18, 1),
        StructLayout.of(
            List.of(
                Scalar.Integer.USHORT,
                Scalar.Integer.USHORT,
                Scalar.Integer.ULONG,
                Scalar.Integer.ULONG,
                Scalar.Integer.USHORT,
                Scalar.Integer.USHORT,
                Scalar.Integer.USHORT),
            1));
  }

  @Test
  void arraysAndText() {
    // struct { uint32_t a; int8_t b[3]; char16_t c[5]; GUID d[2]; double e[1]; void* f[2]; }
    assertEquals(
        new StructLayout(List.of(0, 4, 8, 20, 56, 64), 80, 8),
        natural(
            List.of(
                new Scalar.StructSize(Scalar.Integer.ULONG),
                new FixedArray(Scalar.Integer.INT8, false, 3),
                new Text.Fixed(TextForm.UTF16, 5),
                new FixedArray(new Inline.Guid(), false, 2),
                new FixedArray(Scalar.Floating.DOUBLE, false, 1),
                new FixedArray(POINTER, true, 2))));
  }

  @Test
  void unionBetweenFields() {
    // struct { uint32_t a, b; union { int16_t c; double d; struct { uint32_t e; void* f; } g; };
    //          int8_t h; }
    assertEquals(
        new StructLayout(List.of(0, 4, 8, 8, 8, 24), 32, 8),
        StructLayout.place(
            List.of(at(4, 4), at(4, 4), at(2, 2, 8), at(8, 8, 8), at(16, 8, 8), at(1, 1)),
            StructLayout.NATURAL));
  }

  @Test
  void afterAUnionComesWhatIsBehindItsLargestMember() {
    // struct { int8_t a; union { int64_t b; int8_t c; }; int16_t d; }
    assertEquals(
        new StructLayout(List.of(0, 8, 8, 16), 24, 8),
        StructLayout.place(
            List.of(at(1, 1), at(8, 8, 8), at(1, 1, 8), at(2, 2)), StructLayout.NATURAL));
  }

  @Test
  void waveFormatExtensible() {
    // #pragma pack(push, 1)
    // struct { WAVEFORMATEX a; union { uint16_t b, c, d; }; uint32_t e; GUID f; }
    assertEquals(
        new StructLayout(List.of(0, 18, 18, 18, 20, 24), 40, 1),
        StructLayout.place(
            List.of(at(18, 1), at(2, 2, 18), at(2, 2, 18), at(2, 2, 18), at(4, 4), at(16, 4)), 1));
  }

  @Test
  void flexibleArrayAlignsTheStruct() {
    // struct { uint32_t a; struct { uint32_t b, c; void* d; } e[]; }
    assertEquals(
        new StructLayout(List.of(0, 8), 8, 8),
        StructLayout.place(List.of(at(4, 4), at(0, 8)), StructLayout.NATURAL));
    // struct { int64_t a; int8_t b; int8_t c[]; }
    assertEquals(
        new StructLayout(List.of(0, 8, 9), 16, 8),
        StructLayout.place(List.of(at(8, 8), at(1, 1), at(0, 1)), StructLayout.NATURAL));
  }

  private static StructLayout.Field at(int size, int alignment) {
    return new StructLayout.Field(size, alignment, Optional.empty());
  }

  private static StructLayout.Field at(int size, int alignment, int offset) {
    return new StructLayout.Field(size, alignment, Optional.of(offset));
  }

  private static StructLayout natural(List<? extends Stored> fields) {
    return StructLayout.of(List.copyOf(fields), StructLayout.NATURAL);
  }
}
