package io.comwright.processor.type;

import java.util.List;
import java.util.Optional;

/**
 * How a struct passes by value, as the runtime's linker is told: folded, so that structs which no
 * calling convention tells apart share one shape.
 *
 * <p>The conventions look at these things only: the size (Microsoft Learn, "x64 calling
 * convention"; AAPCS64 6.8.2); which of its first two eightbytes hold nothing but floating point,
 * if it has no more than two (System V ABI, AMD64 supplement, 3.2.3); and whether it is one to four
 * floats or doubles and nothing else (AAPCS64 5.9.5).
 */
public final class StructShape {
  private StructShape() {}

  /**
   * The shape: {@code {DJ}}, or {@code J} if the struct travels in an integer register everywhere.
   * Empty if a field is not aligned: such a struct cannot be described to the linker.
   */
  public static Optional<String> ofArgument(List<StructScalar> scalars, int size) {
    return of(scalars, size)
        .map(
            shape ->
                isRegister(size) && !shape.contains("F") && !shape.contains("D")
                    ? Carrier.J.name()
                    : shape);
  }

  /** Whether an integer register holds it under every convention. */
  private static boolean isRegister(int size) {
    return size == 1 || size == 2 || size == 4 || size == 8;
  }

  /** The shape: {@code {DJ}}. */
  public static Optional<String> of(List<StructScalar> scalars, int size) {
    if (scalars.stream().anyMatch(scalar -> scalar.offset() % scalar.size() != 0)) {
      return Optional.empty();
    }
    return Optional.of("{" + letters(scalars, size) + "}");
  }

  private static String letters(List<StructScalar> scalars, int size) {
    if (isHomogeneous(scalars)) {
      return floats(scalars);
    }
    if (size > 16) {
      return integers(size, size);
    }
    StringBuilder letters = new StringBuilder();
    for (int start = 0; start < size; start += 8) {
      List<StructScalar> eightbyte = eightbyte(scalars, start);
      letters.append(
          eightbyte.stream().allMatch(StructScalar::floating)
              ? floats(eightbyte)
              : integers(Math.min(8, size - start), size));
    }
    return letters.toString();
  }

  private static List<StructScalar> eightbyte(List<StructScalar> scalars, int start) {
    return scalars.stream()
        .filter(scalar -> scalar.offset() >= start && scalar.offset() < start + 8)
        .toList();
  }

  private static boolean isHomogeneous(List<StructScalar> scalars) {
    return scalars.size() <= 4
        && scalars.stream()
            .allMatch(scalar -> scalar.floating() && scalar.size() == scalars.getFirst().size());
  }

  private static String floats(List<StructScalar> scalars) {
    StringBuilder letters = new StringBuilder();
    scalars.forEach(scalar -> letters.append(scalar.size() == 4 ? 'F' : 'D'));
    return letters.toString();
  }

  /** Integers that are as large as the size of the struct allows without padding at its end. */
  private static String integers(int bytes, int size) {
    int unit = Integer.lowestOneBit(size | 8);
    String letter =
        switch (unit) {
          case 1 -> "B";
          case 2 -> "S";
          case 4 -> "I";
          default -> "J";
        };
    return letter.repeat(bytes / unit);
  }
}
