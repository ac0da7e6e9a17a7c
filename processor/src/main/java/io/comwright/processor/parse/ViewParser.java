package io.comwright.processor.parse;

import io.comwright.processor.model.StructLayout;
import io.comwright.processor.problem.Problems;
import io.comwright.processor.source.Annotations;
import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;

/** Reads a {@code @ComStruct} interface. It judges types only. */
final class ViewParser {
  private final FieldParser fields;

  ViewParser(FieldParser fields) {
    this.fields = fields;
  }

  ViewDeclaration parse(TypeElement element) {
    Problems problems = new Problems();
    AnnotationMirror annotation = Annotations.find(element, Annotations.COM_STRUCT).orElseThrow();
    List<ExecutableElement> methods = Views.methodsOf(element);
    List<ExecutableElement> getters = methods.stream().filter(ViewParser::isGetter).toList();
    return new ViewDeclaration(
        element,
        annotation,
        Kinds.nativeName(element),
        Annotations.integer(annotation, "size"),
        Annotations.integer(annotation, "pack").orElse(StructLayout.NATURAL),
        getters.stream().map(getter -> field(getter, methods, problems)).toList(),
        methods.stream()
            .filter(
                method ->
                    !isGetter(method)
                        && getters.stream().noneMatch(getter -> isNamedAs(getter, method)))
            .toList(),
        problems);
  }

  private ViewDeclaration.Field field(
      ExecutableElement getter, List<ExecutableElement> methods, Problems problems) {
    return new ViewDeclaration.Field(
        getter,
        fields.parse(getter, problems),
        Nullability.isNullable(getter, getter.getReturnType()),
        methods.stream().filter(method -> !isGetter(method) && isNamedAs(getter, method)).toList());
  }

  private static boolean isNamedAs(ExecutableElement getter, ExecutableElement method) {
    return getter.getSimpleName().equals(method.getSimpleName());
  }

  private static boolean isGetter(ExecutableElement method) {
    return method.getParameters().isEmpty() && method.getReturnType().getKind() != TypeKind.VOID;
  }
}
