package io.comwright.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.comwright.processor.NativeType.FloatingType;
import io.comwright.processor.NativeType.GuidType;
import io.comwright.processor.NativeType.HResultType;
import io.comwright.processor.NativeType.HandleType;
import io.comwright.processor.NativeType.IntegerType;
import io.comwright.processor.NativeType.InterfaceType;
import io.comwright.processor.NativeType.OutType;
import io.comwright.processor.NativeType.SegmentType;
import io.comwright.processor.NativeType.StringType;
import io.comwright.processor.NativeType.TextForm;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Offsets and sizes. Those expected were printed by {@code offsetof}, {@code sizeof} and {@code
 * alignof} in a program that g++ 12 compiled for x86-64; the C declaration stands at each.
 */
class StructLayoutTest {
  private static final InterfaceType POINTER = new InterfaceType(RuntimeTypes.IUNKNOWN, true);
  private static final OutType OUT_HANDLE =
      new OutType(new HandleType(), RuntimeTypes.REF, false, false);

  @Test
  void mapisib() {
    // struct { uint32_t a, b; void *c, *d; void** e; }
    assertEquals(
        new StructLayout(List.of(0, 4, 8, 16, 24), 32, 8),
        StructLayout.of(
            List.of(IntegerType.ULONG, IntegerType.ULONG, POINTER, POINTER, OUT_HANDLE)));
  }

  @Test
  void allTypes() {
    // struct { int8_t a; int16_t b; char16_t c; int32_t d; float e; GUID f; double g; int64_t h;
    //          void* i; void* j; int32_t k; void* l; }
    assertEquals(
        new StructLayout(List.of(0, 2, 4, 8, 12, 16, 32, 40, 48, 56, 64, 72), 80, 8),
        StructLayout.of(
            List.of(
                IntegerType.INT8,
                IntegerType.SHORT,
                IntegerType.WCHAR,
                IntegerType.LONG,
                FloatingType.FLOAT,
                new GuidType(),
                FloatingType.DOUBLE,
                IntegerType.LONGLONG,
                new SegmentType(),
                new HandleType(),
                new HResultType(),
                new StringType(TextForm.UTF16))));
  }

  @Test
  void guidAlignsToFour() {
    // struct { int8_t a; GUID b; int8_t c; }
    assertEquals(
        new StructLayout(List.of(0, 4, 20), 24, 4),
        StructLayout.of(List.of(IntegerType.INT8, new GuidType(), IntegerType.UINT8)));
  }

  @Test
  void paddingInTheMiddleAndAtTheEnd() {
    // struct { int8_t a; int64_t b; int8_t c; int16_t d; int8_t e; }
    assertEquals(
        new StructLayout(List.of(0, 8, 16, 18, 20), 24, 8),
        StructLayout.of(
            List.of(
                IntegerType.INT8,
                IntegerType.ULONGLONG,
                IntegerType.INT8,
                IntegerType.USHORT,
                IntegerType.INT8)));
  }

  @Test
  void sizeIsRoundedToTheLargestAlignmentOnly() {
    // struct { int16_t a; int8_t b; }
    assertEquals(
        new StructLayout(List.of(0, 2), 4, 2),
        StructLayout.of(List.of(IntegerType.SHORT, IntegerType.INT8)));
  }

  @Test
  void guidBeforeDouble() {
    // struct { GUID a; double b; float c; }
    assertEquals(
        new StructLayout(List.of(0, 16, 24), 32, 8),
        StructLayout.of(List.of(new GuidType(), FloatingType.DOUBLE, FloatingType.FLOAT)));
  }
}
