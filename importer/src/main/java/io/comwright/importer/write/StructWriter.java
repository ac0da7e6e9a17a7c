package io.comwright.importer.write;

import io.comwright.importer.model.Grade;
import io.comwright.importer.model.JavaDefinition;
import io.comwright.importer.model.JavaDefinition.ViewField;
import io.comwright.importer.model.JavaParameter;

/** Writes structs: records that are copied, and interfaces that view memory. */
final class StructWriter {
  private final Lines lines;

  StructWriter(Lines lines) {
    this.lines = lines;
  }

  /**
   *
   *
   * <pre>
   * &#64;ComStruct(size = 8)
   * public record POINT(int x, int y) {}
   * </pre>
   */
  void write(JavaDefinition.Struct each) {
    lines.link(each.documentation(), each.nativeName());
    annotation(each.size(), each.pack());
    nativeName(each.name(), each.nativeName());
    lines.call(
        "public record " + each.name() + "(",
        each.components().stream().map(JavaParameter::text).toList(),
        ") {}");
  }

  /**
   *
   *
   * <pre>
   * &#64;ComStruct(size = 16)
   * public interface SBinary extends StructView {
   *   &#64;Offset(0)
   *   int cb();
   *
   *   void cb(int value);
   * }
   * </pre>
   */
  void write(JavaDefinition.View each) {
    lines.link(each.documentation(), each.nativeName());
    annotation(each.size(), each.pack());
    nativeName(each.name(), each.nativeName());
    lines.add("public interface " + each.name() + " extends StructView {");
    boolean first = true;
    for (ViewField field : each.fields()) {
      if (!first) {
        lines.add("");
      }
      first = false;
      if (!field.note().isEmpty()) {
        lines.comment((field.grade() == Grade.RAW ? "raw: " : "review: ") + field.note() + ".");
      }
      lines.add("  @Offset(" + field.offset() + ")");
      field.getter().annotations().forEach(annotation -> lines.add("  " + annotation));
      lines.add("  " + field.getter().type() + " " + field.getter().name() + "();");
      if (field.setter() != null) {
        lines.add("");
        lines.add("  void " + field.getter().name() + "(" + field.setter() + ");");
      }
    }
    each.bits().forEach(bits -> new BitsWriter(lines).write(bits));
    lines.add("}");
  }

  private void annotation(int size, int pack) {
    lines.add(
        pack == 8
            ? "@ComStruct(size = " + size + ")"
            : "@ComStruct(size = " + size + ", pack = " + pack + ")");
  }

  private void nativeName(String name, String nativeName) {
    if (!name.equals(nativeName)) {
      lines.add("@NativeName(\"" + nativeName + "\")");
    }
  }
}
