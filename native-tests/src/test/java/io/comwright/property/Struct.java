package io.comwright.property;

import java.util.List;

/**
 * A struct: {@code f0}, {@code f1}, ...
 *
 * @param pack its packing, 8 unless it says so
 */
record Struct(String name, int pack, List<Kind> fields) {
  /**
   * Whether it can be handed out: whether each of its fields says who owns it, and none is a size
   * that the receiver would have to fill in.
   */
  boolean ownable() {
    return fields.stream().allMatch(Struct::ownable);
  }

  private static boolean ownable(Kind kind) {
    return switch (kind) {
      case TextKind text -> false;
      case StructSizeKind size -> false;
      case OutFieldKind out -> false;
      case StructKind inner -> inner.struct().ownable();
      case FixedArrayKind array -> ownable(array.element());
      default -> true;
    };
  }

  /** Whether all fields lie where their alignment demands. */
  boolean aligned() {
    return pack == 8 && fields.stream().allMatch(Struct::aligned);
  }

  private static boolean aligned(Kind kind) {
    return switch (kind) {
      case StructKind inner -> inner.struct().aligned();
      case FixedArrayKind array -> aligned(array.element());
      default -> true;
    };
  }

  /** At most how many words of 8 bytes it has, if each field takes whole ones. */
  int words() {
    return fields.stream().mapToInt(Struct::words).sum();
  }

  private static int words(Kind kind) {
    return switch (kind) {
      case GuidKind guid -> 2;
      case VariantKind variant -> 3;
      case PropVariantKind variant -> 3;
      case StructKind inner -> inner.struct().words();
      case FixedArrayKind array -> array.length() * words(array.element());
      case FixedTextKind text -> text.length() / 4 + 1;
      default -> 1;
    };
  }
}
