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
  /** What a field consists of, where the field lies. */
  public static List<StructScalar> at(int offset, List<StructScalar> scalars) {
    return scalars.stream()
        .map(each -> new StructScalar(offset + each.offset, each.size, each.floating))
        .toList();
  }
}
