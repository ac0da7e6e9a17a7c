package io.comwright.processor.parse;

import io.comwright.processor.problem.ProblemId;
import io.comwright.processor.problem.Problems;
import io.comwright.processor.source.Annotations;
import io.comwright.processor.source.Where;
import io.comwright.processor.type.Argument;
import io.comwright.processor.type.Passing;
import io.comwright.processor.type.Pointer;
import io.comwright.processor.type.Scalar;
import io.comwright.processor.type.Single;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;

/** {@code onFailure = true}: what is handed out is valid after a failure, too. */
public final class OnFailure {
  private static final String MEMBER = "onFailure";

  private OnFailure() {}

  /** Whether an element says so. */
  public static boolean isStated(Element annotated) {
    return find(annotated).isPresent();
  }

  private static Optional<AnnotationMirror> find(Element annotated) {
    return Stream.of(Annotations.OUT, Annotations.IN_OUT)
        .flatMap(name -> Annotations.find(annotated, name).stream())
        .filter(annotation -> Annotations.isTrue(annotation, MEMBER))
        .findFirst();
  }

  /** Reports it on a field of a struct, which is handed out with its struct. */
  static boolean refuse(Element component, Problems problems) {
    find(component)
        .ifPresent(
            annotation ->
                problem(
                    component,
                    annotation,
                    "What a struct points to is handed out as its call is.",
                    "Remove onFailure.",
                    problems));
    return find(component).isPresent();
  }

  /**
   * Reports those of a method that say nothing, or too little.
   *
   * @param hresult whether the method can fail natively
   */
  static void check(List<ParameterDeclaration> parameters, boolean hresult, Problems problems) {
    for (ParameterDeclaration parameter : parameters) {
      Optional<AnnotationMirror> annotation = find(parameter.element());
      if (annotation.isEmpty() || parameter.type().filter(type -> !type.implied()).isEmpty()) {
        continue;
      }
      Argument type = parameter.type().get();
      Element element = parameter.element();
      if (!hresult) {
        problem(
            element,
            annotation.get(),
            "The method has no HRESULT: what it hands out arrives whatever it answers.",
            "Remove onFailure, or write HResult if the native result is one.",
            problems);
      } else if (type instanceof Passing.TextBuffer || type instanceof Passing.BufferSize) {
        problem(
            element,
            annotation.get(),
            "A text buffer that is too short is passed again, and its size is reported anyway.",
            "Remove onFailure.",
            problems);
      } else if (mayBeMissing(type)) {
        problem(
            element,
            annotation.get(),
            "After a failure %s may well be NULL.".formatted(parameter.name()),
            type instanceof Passing.Array
                ? "Write the elements as @Nullable."
                : "Write Ref<@Nullable %s>."
                    .formatted(
                        ((Passing.Out) type)
                            .pointee()
                            .javaType()
                            .toString()
                            .replaceAll(".*\\.", "")),
            problems);
      }
    }
  }

  private static boolean mayBeMissing(Argument type) {
    if (type instanceof Passing.Out out) {
      return !out.valueNullable() && isPointer(out.pointee());
    }
    return type instanceof Passing.Array array
        && !array.elementNullable()
        && isPointer(array.element());
  }

  /** Whether NULL is no value of it. */
  private static boolean isPointer(Single type) {
    return type.nullableInMemory()
        && !(type instanceof Pointer.Segment)
        && !(type instanceof Pointer.Handle)
        && !(type.plain() instanceof Scalar);
  }

  private static void problem(
      Element element,
      AnnotationMirror annotation,
      String wrong,
      String remedy,
      Problems problems) {
    problems.add(ProblemId.ON_FAILURE, Where.at(element, annotation, MEMBER), wrong, remedy);
  }
}
