package io.comwright.processor.parse;

import io.comwright.processor.source.Annotations;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;

/** What {@code @SizeIs} and {@code @LengthIs} say. */
public final class Sizes {
  private Sizes() {}

  static boolean isCounted(Element annotated) {
    return Annotations.has(annotated, Annotations.SIZE_IS)
        || Annotations.has(annotated, Annotations.LENGTH_IS);
  }

  /** Whether an array of a parameter has always the same length. */
  static boolean isFixed(Element annotated) {
    return Annotations.has(annotated, Annotations.FIXED_SIZE);
  }

  /** The annotation by which something is counted. */
  static AnnotationMirror annotation(Element counted) {
    return Annotations.find(counted, Annotations.SIZE_IS)
        .or(() -> Annotations.find(counted, Annotations.LENGTH_IS))
        .orElseThrow();
  }

  /** That annotation as it stands in a source. */
  static String written(Element counted) {
    return "@" + annotation(counted).getAnnotationType().asElement().getSimpleName();
  }

  /** The parameter that passes the size; one that the Java method may not have yet. */
  static String size(VariableElement parameter) {
    return named(parameter).orElseGet(() -> impliedName(parameter));
  }

  /** The parameter that passes the size, if the Java method has it. */
  public static Optional<String> named(Element annotated) {
    return Annotations.find(annotated, Annotations.SIZE_IS)
        .flatMap(annotation -> Annotations.string(annotation, "value"))
        .filter(name -> !name.isEmpty());
  }

  /** Whether a size that the Java method does not have follows what it is the size of. */
  public static boolean isAfter(Element annotated) {
    return Annotations.find(annotated, Annotations.SIZE_IS)
        .filter(annotation -> Annotations.isTrue(annotation, "after"))
        .isPresent();
  }

  private static String impliedName(VariableElement parameter) {
    String name = parameter.getSimpleName() + "Count";
    List<String> taken =
        parameter.getEnclosingElement() instanceof ExecutableElement method
            ? method.getParameters().stream().map(each -> each.getSimpleName().toString()).toList()
            : List.of();
    while (taken.contains(name)) {
      name = name + "_";
    }
    return name;
  }
}
