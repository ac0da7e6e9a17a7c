package io.comwright.processor.parse;

import com.squareup.javapoet.ClassName;
import io.comwright.processor.model.StructLayout;
import io.comwright.processor.problem.Problems;
import io.comwright.processor.type.Inline;
import io.comwright.processor.type.Stored;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.TypeElement;

/**
 * An annotated record as it was written.
 *
 * @param element the record, or whatever the annotation stands on
 * @param annotation its {@code @ComStruct}
 * @param nativeName its {@code @NativeName}, or its simple name
 * @param expectedSize the size that the annotation states
 * @param pack the packing, in bytes
 * @param components in order
 * @param typeProblems what is wrong with the types of its components
 */
public record StructDeclaration(
    TypeElement element,
    AnnotationMirror annotation,
    String nativeName,
    Optional<Integer> expectedSize,
    int pack,
    List<ComponentDeclaration> components,
    Problems typeProblems) {

  public ClassName name() {
    return ClassName.get(element);
  }

  /** Where the fields lie; empty if the type of one of them is not known. */
  public Optional<StructLayout> layout() {
    return types().map(types -> StructLayout.of(types, pack));
  }

  /** The types of the components; empty if one of them is not known. */
  public Optional<List<Stored>> types() {
    return components.stream().allMatch(component -> component.type().isPresent())
        ? Optional.of(components.stream().map(component -> component.type().get()).toList())
        : Optional.empty();
  }

  /** What stands for it where it is mentioned, as far as it is known. */
  Inline.Struct type() {
    List<Stored> fields = types().orElse(List.of());
    StructLayout layout = StructLayout.of(fields, Kinds.isPack(pack) ? pack : 1);
    return new Inline.Struct(
        name(), nativeName, fields, layout.size(), layout.alignment(), layout.scalars(fields));
  }
}
