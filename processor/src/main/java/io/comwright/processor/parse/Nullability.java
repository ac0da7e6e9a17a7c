package io.comwright.processor.parse;

import io.comwright.processor.problem.ProblemId;
import io.comwright.processor.problem.Problems;
import io.comwright.processor.source.Annotations;
import io.comwright.processor.type.Value;
import java.util.Locale;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** {@code @Nullable}, which may stand on a value only if it can be NULL natively. */
public final class Nullability {
  private Nullability() {}

  static boolean isNullable(Element element, TypeMirror type) {
    return Annotations.findNullable(element, type).isPresent();
  }

  /** The annotation may have gone to the accessor. */
  static boolean isNullable(RecordComponentElement component) {
    return Annotations.findNullable(
            component,
            component.asType(),
            component.getAccessor(),
            component.getAccessor().getReturnType())
        .isPresent();
  }

  /** Whether what is behind a pointer or in an array is said to be nullable. */
  static boolean isNullable(TypeMirror value) {
    return Annotations.findNullable(value).isPresent();
  }

  /** Reports it on an element, or on its type, if the value cannot be NULL. */
  public static void check(Element element, TypeMirror type, boolean canBeNull, Problems problems) {
    if (isNullable(element, type) && !canBeNull) {
      report(element, "a value that", problems);
    }
  }

  /**
   * Reports it on a value behind a pointer or in an array, if the value cannot be NULL.
   *
   * @param nullable whether it stands there
   * @return whether all is well
   */
  static boolean checkValue(Element element, boolean nullable, Value value, Problems problems) {
    return check(element, nullable, value, "a value that", problems);
  }

  /** The same for the elements of an array in a struct. */
  static boolean checkElements(Element element, boolean nullable, Value each, Problems problems) {
    return check(element, nullable, each, "elements that", problems);
  }

  private static boolean check(
      Element element, boolean nullable, Value value, String on, Problems problems) {
    if (nullable && !value.nullableInMemory()) {
      report(element, on, problems);
      return false;
    }
    return true;
  }

  private static void report(Element element, String on, Problems problems) {
    problems.add(
        ProblemId.NULLABLE_PRIMITIVE,
        element,
        "@Nullable stands on %s cannot be NULL natively.".formatted(on),
        remedy(element));
  }

  /** Before an array, the annotation is one of the elements (JLS 9.7.4). */
  private static String remedy(Element element) {
    return element.getKind() == ElementKind.PARAMETER && element.asType() instanceof ArrayType array
        ? "Remove it, or write %s @Nullable [] if the array may be NULL."
            .formatted(name(array.getComponentType()))
        : "Remove it.";
  }

  private static String name(TypeMirror type) {
    return type instanceof DeclaredType declared
        ? declared.asElement().getSimpleName().toString()
        : type.getKind().name().toLowerCase(Locale.ROOT);
  }
}
