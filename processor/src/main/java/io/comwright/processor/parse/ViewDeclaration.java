package io.comwright.processor.parse;

import com.squareup.javapoet.ClassName;
import io.comwright.processor.model.StructLayout;
import io.comwright.processor.model.ViewForm;
import io.comwright.processor.model.ViewShape;
import io.comwright.processor.problem.Problems;
import io.comwright.processor.source.Annotations;
import io.comwright.processor.type.Scalar;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/**
 * A {@code @ComStruct} interface as it was written.
 *
 * @param element the interface
 * @param annotation its {@code @ComStruct}
 * @param nativeName its {@code @NativeName}, or its simple name
 * @param expectedSize the size that the annotation states
 * @param pack the packing, in bytes
 * @param fields in order
 * @param others its abstract methods that are neither fields nor their setters
 * @param typeProblems what is wrong with the types of its fields
 */
public record ViewDeclaration(
    TypeElement element,
    AnnotationMirror annotation,
    String nativeName,
    Optional<Integer> expectedSize,
    int pack,
    List<Field> fields,
    List<ExecutableElement> others,
    Problems typeProblems) {

  /**
   * A field.
   *
   * @param getter the method
   * @param form what it is; empty after a problem
   * @param nullable whether it is {@code @Nullable}
   * @param setters the methods that write it; more than one is a mistake
   */
  public record Field(
      ExecutableElement getter,
      Optional<ViewForm> form,
      boolean nullable,
      List<ExecutableElement> setters) {

    public String name() {
      return getter.getSimpleName().toString();
    }

    /** Where {@code @Offset} places it. */
    public Optional<Integer> placed() {
      return Annotations.find(getter, Annotations.OFFSET)
          .flatMap(offset -> Annotations.integer(offset, "value"));
    }
  }

  public ClassName name() {
    return ClassName.get(element);
  }

  /** Where the fields lie; empty if one of them is not known. */
  public Optional<StructLayout> layout() {
    if (fields.stream().anyMatch(field -> field.form().isEmpty())) {
      return Optional.empty();
    }
    return Optional.of(
        StructLayout.place(
            fields.stream()
                .map(
                    field ->
                        new StructLayout.Field(
                            field.form().get().size(),
                            field.form().get().alignment(),
                            field.placed()))
                .toList(),
            Kinds.isPack(pack) ? pack : 1));
  }

  /** What has to be known of it where it lies in another, as far as its fields are known. */
  public ViewShape shape() {
    List<ViewForm> forms = fields.stream().flatMap(field -> field.form().stream()).toList();
    StructLayout layout = layout().orElse(StructLayout.of(List.of(), StructLayout.NATURAL));
    return new ViewShape(
        layout.size(),
        layout.alignment(),
        forms.stream().allMatch(ViewForm::flat),
        forms.stream().anyMatch(ViewForm.Flexible.class::isInstance),
        forms.stream().anyMatch(ViewDeclaration::isSized));
  }

  private static boolean isSized(ViewForm form) {
    return form instanceof ViewForm.Nested nested && nested.shape().sized()
        || form instanceof ViewForm.Plain plain && plain.type() instanceof Scalar.StructSize;
  }
}
