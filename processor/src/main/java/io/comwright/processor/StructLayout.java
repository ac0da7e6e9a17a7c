package io.comwright.processor;

import java.util.ArrayList;
import java.util.List;

/**
 * Where the fields of a struct lie: each at the next multiple of its alignment, the whole rounded
 * up to the largest of them (Microsoft Learn, "x64 ABI conventions", "Types and storage"; the
 * System V ABI does the same).
 *
 * @param offsets of the fields, in bytes
 * @param size in bytes
 * @param alignment in bytes
 */
record StructLayout(List<Integer> offsets, int size, int alignment) {

  static StructLayout of(List<NativeType> fields) {
    List<Integer> offsets = new ArrayList<>();
    int end = 0;
    int alignment = 1;
    for (NativeType field : fields) {
      int offset = roundUp(end, field.alignment());
      offsets.add(offset);
      end = offset + field.size();
      alignment = Math.max(alignment, field.alignment());
    }
    return new StructLayout(List.copyOf(offsets), roundUp(end, alignment), alignment);
  }

  static int roundUp(int value, int alignment) {
    return (value + alignment - 1) / alignment * alignment;
  }
}
