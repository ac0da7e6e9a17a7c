package io.comwright.processor.type;

import java.util.List;

/**
 * An integer, pointer or floating-point number in a struct. Which register a struct travels in
 * depends on nothing else.
 *
 * @param offset from the start of the struct, in bytes
 * @param size in bytes
 * @param floating whether it is {@code float} or {@code double}
 */
public record StructScalar(int offset, int size, boolean floating) {

  /** Adds what a field consists of. */
  public static void add(NativeType type, int offset, List<StructScalar> scalars) {
    switch (type.plain()) {
      case NativeType.StructType struct -> {
        for (StructScalar scalar : struct.scalars()) {
          scalars.add(new StructScalar(offset + scalar.offset(), scalar.size(), scalar.floating()));
        }
      }
      case NativeType.FixedArrayType array -> {
        for (int i = 0; i < array.length(); i++) {
          add(array.element(), offset + i * array.element().size(), scalars);
        }
      }
      default -> {
        // A GUID and a text are integers of their alignment.
        boolean floating = type.plain() instanceof NativeType.FloatingType;
        for (int at = 0; at < type.size(); at += type.alignment()) {
          scalars.add(new StructScalar(offset + at, type.alignment(), floating));
        }
      }
    }
  }
}
