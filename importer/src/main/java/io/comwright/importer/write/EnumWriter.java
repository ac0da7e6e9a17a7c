package io.comwright.importer.write;

import io.comwright.importer.model.JavaDefinition;
import java.util.HashSet;
import java.util.Set;

/** Writes enums, and records of flags. */
final class EnumWriter {
  private final Lines lines;

  EnumWriter(Lines lines) {
    this.lines = lines;
  }

  void write(JavaDefinition.Enumeration each) {
    lines.link(each.documentation(), each.name());
    if (each.flags()) {
      flags(each);
    } else {
      values(each);
    }
  }

  /**
   *
   *
   * <pre>
   * &#64;Flags
   * public record KEYS(int bits) {
   *   public static final KEYS CONTROL = new KEYS(8);
   * }
   * </pre>
   */
  private void flags(JavaDefinition.Enumeration each) {
    String type =
        switch (each.size()) {
          case 1 -> "byte";
          case 2 -> "short";
          case 8 -> "long";
          default -> "int";
        };
    lines.add("@Flags");
    lines.add("public record " + each.name() + "(" + type + " bits) {");
    for (JavaDefinition.Constant constant : each.constants()) {
      lines.assign(
          "  public static final " + each.name() + " " + constant.name() + " =",
          "new %s(%s);".formatted(each.name(), literal(constant.value(), each.size())));
    }
    lines.add("}");
  }

  private static String literal(long value, int size) {
    return switch (size) {
      case 1 -> "(byte) " + value;
      case 2 -> "(short) " + value;
      case 8 -> value + "L";
      default -> Integer.toString((int) value);
    };
  }

  /**
   *
   *
   * <pre>
   * public enum Effect implements ComEnum {
   *   NONE(0), COPY(1),
   *   &#64;UnknownValue
   *   UNKNOWN(-1);
   *   …
   * }
   * </pre>
   */
  private void values(JavaDefinition.Enumeration each) {
    Set<String> taken = new HashSet<>();
    if (each.size() != 4) {
      lines.add("@NativeSize(" + each.size() + ")");
    }
    lines.add("public enum " + each.name() + " implements ComEnum {");
    for (JavaDefinition.Constant constant : each.constants()) {
      taken.add(constant.name());
      lines.add("  " + constant.name() + "(" + constant.value() + "L),");
    }
    String unknown = "UNKNOWN";
    while (taken.contains(unknown)) {
      unknown += "_VALUE";
    }
    lines.add("  @UnknownValue");
    lines.add("  " + unknown + "(-1L);");
    lines.add("");
    lines.add("  private final long value;");
    lines.add("");
    lines.add("  " + each.name() + "(long value) {");
    lines.add("    this.value = value;");
    lines.add("  }");
    lines.add("");
    lines.add("  @Override");
    lines.add("  public long value() {");
    lines.add("    return value;");
    lines.add("  }");
    lines.add("}");
  }
}
