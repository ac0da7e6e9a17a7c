package io.comwright.importer.write;

import io.comwright.importer.model.JavaDefinition.BitField;

/** Writes fields of bits, which read and write the number that they are in. */
final class BitsWriter {
  private final Lines lines;

  BitsWriter(Lines lines) {
    this.lines = lines;
  }

  /**
   *
   *
   * <pre>
   *   // Bit 3 of bitfield.
   *   default boolean fTabStop() {
   *     return (bitfield() &amp; 0x8) != 0;
   *   }
   *
   *   default void fTabStop(boolean value) {
   *     bitfield(value ? bitfield() | 0x8 : bitfield() &amp; ~0x8);
   *   }
   * </pre>
   */
  void write(BitField each) {
    boolean isWide = each.type().equals("long");
    long ones = each.length() >= Long.SIZE ? -1 : (1L << each.length()) - 1;
    String unit = each.unit() + "()";
    String mask = literal(ones << each.offset(), isWide);
    lines.add("");
    if (each.length() == 1) {
      lines.comment("Bit %s of %s.".formatted(each.offset(), each.unit()));
      method("boolean " + each.name() + "()", "return (%s & %s) != 0;".formatted(unit, mask));
      set(each, "boolean", "value ? %s | %s : %s & ~%s".formatted(unit, mask, unit, mask));
      return;
    }
    lines.comment(
        "Bits %s to %s of %s."
            .formatted(each.offset(), each.offset() + each.length() - 1, each.unit()));
    String type = isWide ? "long" : "int";
    method(
        type + " " + each.name() + "()",
        "return %s >>> %s & %s;".formatted(unit, each.offset(), literal(ones, isWide)));
    set(each, type, "%s & ~%s | value << %s & %s".formatted(unit, mask, each.offset(), mask));
  }

  private void set(BitField each, String type, String value) {
    boolean isNarrow = each.type().equals("byte") || each.type().equals("short");
    lines.add("");
    method(
        "void " + each.name() + "(" + type + " value)",
        each.unit() + "(" + (isNarrow ? "(" + each.type() + ") (" + value + ")" : value) + ");");
  }

  private void method(String head, String body) {
    lines.add("  default " + head + " {");
    lines.add("    " + body);
    lines.add("  }");
  }

  private static String literal(long value, boolean isWide) {
    return "0x" + (isWide ? Long.toHexString(value) + "L" : Integer.toHexString((int) value));
  }
}
