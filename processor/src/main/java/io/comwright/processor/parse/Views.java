package io.comwright.processor.parse;

import com.squareup.javapoet.ClassName;
import io.comwright.processor.problem.ProblemId;
import io.comwright.processor.problem.Problems;
import io.comwright.processor.source.Annotations;
import io.comwright.processor.type.Pointer;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Mentions of structs that are viewed where they lie, alone and in lists. */
final class Views {
  private Views() {}

  static Pointer.View typeOf(TypeElement view) {
    return new Pointer.View(ClassName.get(view), Kinds.nativeName(view));
  }

  /** Its methods that something is generated for. */
  static List<ExecutableElement> methodsOf(TypeElement view) {
    return ElementFilter.methodsIn(view.getEnclosedElements()).stream()
        .filter(method -> method.getModifiers().contains(Modifier.ABSTRACT))
        .toList();
  }

  /** The {@code T} of a {@code StructList<T>}; empty after a problem. */
  static Optional<TypeElement> listElement(
      TypeMirror list, Element annotated, ProblemId id, Problems problems) {
    List<? extends TypeMirror> arguments = ((DeclaredType) list).getTypeArguments();
    if (arguments.size() != 1 || !Kinds.isView(arguments.getFirst())) {
      problems.add(
          id,
          annotated,
          "The StructList does not say which structs it has.",
          "Write StructList<Foo>, with an interface that has @ComStruct.");
      return Optional.empty();
    }
    TypeElement element = Kinds.elementOf(arguments.getFirst());
    if (Access.refuse(element, annotated, problems)) {
      return Optional.empty();
    }
    if (methodsOf(element).stream()
        .anyMatch(method -> Annotations.has(method, Annotations.FLEXIBLE_ARRAY))) {
      problems.add(
          id,
          annotated,
          element.getSimpleName() + " ends with a flexible array, and cannot be an element.",
          "Write MemorySegment.");
      return Optional.empty();
    }
    return Optional.of(element);
  }

  /** A Java array cannot show structs where they lie. */
  static <T> Optional<T> refuseInArray(
      TypeElement view, Element annotated, Place place, Problems problems) {
    problems.add(
        place.unsupported(),
        annotated,
        view.getSimpleName() + " is viewed where it lies, and cannot stand in a Java array.",
        "Write StructList<%s>%s."
            .formatted(
                view.getSimpleName(),
                place == Place.FIELD_ELEMENT ? " with @FixedSize, @SizeIs or @FlexibleArray" : ""));
    return Optional.empty();
  }
}
