package io.comwright.processor.reference;

import com.squareup.javapoet.ClassName;
import io.comwright.processor.model.ComStruct;
import io.comwright.processor.model.ComView;
import java.util.List;

/**
 * The page of a struct: its fields where they lie.
 *
 * @param nativeName its name in C
 * @param size in bytes
 * @param alignment in bytes
 * @param fields in order of declaration
 */
record StructPage(ClassName name, String nativeName, int size, int alignment, List<Field> fields) {
  /**
   * A field.
   *
   * @param offset in bytes
   * @param size in bytes
   * @param type in C
   */
  record Field(int offset, int size, String type, String name, boolean nullable) {}

  static StructPage of(ComStruct model) {
    return new StructPage(
        model.name(),
        model.nativeName(),
        model.size(),
        model.alignment(),
        model.fields().stream()
            .map(
                field ->
                    new Field(
                        field.offset(),
                        field.type().size(),
                        field.type().storedSpelling(),
                        field.name(),
                        field.nullable()))
            .toList());
  }

  static StructPage of(ComView model) {
    return new StructPage(
        model.name(),
        model.nativeName(),
        model.shape().size(),
        model.shape().alignment(),
        model.fields().stream()
            .map(
                field ->
                    new Field(
                        field.offset(),
                        field.form().size(),
                        field.form().spelling(),
                        field.nativeName(),
                        field.nullable()))
            .toList());
  }

  String write(JavaSide java, ReferenceLinks links) {
    return Html.page(
        nativeName,
        links.head(name, "Struct", java)
            + "<dl>\n<dt>In C</dt><dd>%s</dd>\n<dt>Size</dt><dd>%s bytes</dd>\n"
                .formatted(Html.code(nativeName), size)
            + "<dt>Alignment</dt><dd>%s bytes</dd>\n<dt>Java</dt><dd>%s</dd>\n</dl>\n"
                .formatted(alignment, Html.code(name.canonicalName()))
            + "<h2>Layout</h2>\n"
            + Html.table(
                List.of("Offset", "Bytes", "Field", "C", "NULL"),
                fields,
                field ->
                    List.of(
                        String.valueOf(field.offset),
                        field.size == 0 ? "" : String.valueOf(field.size),
                        Html.code(field.name),
                        links.code(field.type),
                        field.nullable ? "yes" : "")));
  }
}
