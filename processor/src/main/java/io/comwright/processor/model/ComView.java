package io.comwright.processor.model;

import com.squareup.javapoet.ClassName;
import io.comwright.processor.type.GeneratedNames;
import io.comwright.processor.type.Scalar;
import java.util.List;
import java.util.Optional;

/**
 * A struct that is viewed in place, with its layout settled.
 *
 * @param name the annotated interface
 * @param nativeName its name in C
 * @param fields in order
 * @param shape its size and what else is known
 * @param isPublic whether the generated class is public
 * @param deprecated whether something that generated code mentions is deprecated
 * @param foreign what its fields mention that was compiled before
 */
public record ComView(
    ClassName name,
    String nativeName,
    List<ViewField> fields,
    ViewShape shape,
    boolean isPublic,
    boolean deprecated,
    List<ForeignType> foreign) {

  public ClassName struct() {
    return GeneratedNames.struct(name);
  }

  /** The array at its end. */
  public Optional<ViewField> flexible() {
    return fields.stream().filter(field -> field.form() instanceof ViewForm.Flexible).findFirst();
  }

  /** The field with its own size. */
  public Optional<ViewField> ownSize() {
    return fields.stream()
        .filter(
            field ->
                field.form() instanceof ViewForm.Plain value
                    && value.type() instanceof Scalar.StructSize)
        .findFirst();
  }

  /** A field that another one names: an integer. */
  public ViewField field(String field) {
    return fields.stream().filter(each -> each.name().equals(field)).findFirst().orElseThrow();
  }

  /** The type of such a field. */
  public Scalar.Integer integer(ViewField field) {
    return (Scalar.Integer) ((Scalar) ((ViewForm.Plain) field.form()).type()).number();
  }
}
