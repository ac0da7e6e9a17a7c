package io.comwright.processor.parse;

import io.comwright.processor.model.StructLayout;
import io.comwright.processor.problem.Problems;
import io.comwright.processor.source.Annotations;
import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.TypeElement;

/** Reads an annotated record, from source or from a class file. It judges types only. */
final class StructParser {
  private final ComponentParser components;

  StructParser(ComponentParser components) {
    this.components = components;
  }

  StructDeclaration parse(TypeElement element) {
    AnnotationMirror annotation = Annotations.find(element, Annotations.COM_STRUCT).orElseThrow();
    Problems problems = new Problems();
    List<ComponentDeclaration> declarations =
        element.getRecordComponents().stream()
            .map(
                component ->
                    new ComponentDeclaration(
                        component,
                        components.parse(component, problems),
                        Nullability.isNullable(component)))
            .toList();
    return new StructDeclaration(
        element,
        annotation,
        Kinds.nativeName(element),
        Annotations.integer(annotation, "size"),
        Annotations.integer(annotation, "pack").orElse(StructLayout.NATURAL),
        declarations,
        problems);
  }
}
