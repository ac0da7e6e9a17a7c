package io.comwright.processor.model;

import io.comwright.processor.type.Stored;
import io.comwright.processor.type.StructScalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where the fields of a struct lie: each at the next multiple of its alignment, the whole rounded
 * up to the largest of them (Microsoft Learn, "x64 ABI conventions", "Types and storage"; the
 * System V ABI does the same).
 *
 * @param offsets of the fields, in bytes
 * @param size in bytes
 * @param alignment in bytes
 */
public record StructLayout(List<Integer> offsets, int size, int alignment) {

  /** The packing under which every field lies at its natural alignment. */
  public static final int NATURAL = 8;

  /**
   * Lays out fields.
   *
   * @param pack the most that a field is aligned to, in bytes ({@code #pragma pack})
   */
  public static StructLayout of(List<Stored> fields, int pack) {
    List<Integer> offsets = new ArrayList<>();
    int end = 0;
    int alignment = 1;
    for (Stored field : fields) {
      int aligned = Math.min(field.alignment(), pack);
      int offset = roundUp(end, aligned);
      offsets.add(offset);
      end = offset + field.size();
      alignment = Math.max(alignment, aligned);
    }
    return new StructLayout(List.copyOf(offsets), roundUp(end, alignment), alignment);
  }

  /**
   * A field that may have its place.
   *
   * @param size in bytes
   * @param alignment in bytes
   * @param offset where it lies; empty if it lies behind everything before it
   */
  public record Field(int size, int alignment, Optional<Integer> offset) {}

  /** Lays out fields, of which some have their places: the members of unions. */
  public static StructLayout place(List<Field> fields, int pack) {
    List<Integer> offsets = new ArrayList<>();
    int end = 0;
    int alignment = 1;
    for (Field field : fields) {
      int aligned = Math.min(field.alignment(), pack);
      int offset = field.offset().orElse(roundUp(end, aligned));
      offsets.add(offset);
      end = Math.max(end, offset + field.size());
      alignment = Math.max(alignment, aligned);
    }
    return new StructLayout(List.copyOf(offsets), roundUp(end, alignment), alignment);
  }

  /** The fields down to their scalars, in order. */
  public List<StructScalar> scalars(List<Stored> fields) {
    List<StructScalar> scalars = new ArrayList<>();
    for (int i = 0; i < fields.size(); i++) {
      scalars.addAll(StructScalar.at(offsets.get(i), fields.get(i).scalars()));
    }
    return List.copyOf(scalars);
  }

  public static int roundUp(int value, int alignment) {
    return (value + alignment - 1) / alignment * alignment;
  }
}
