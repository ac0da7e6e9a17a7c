package io.comwright.processor.source;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * Finds what is not there yet: a type or a constant that another processor may generate in this
 * round. The interface then waits for the next round; what never appears, the compiler reports.
 */
public final class Unresolved {
  private final Set<String> seen = new HashSet<>();
  private final Set<String> seenParents = new HashSet<>();

  private Unresolved() {}

  /** The first name on which the interface or struct has to wait. */
  public static Optional<String> in(TypeElement type) {
    return new Unresolved().inType(type);
  }

  private Optional<String> inType(TypeElement type) {
    if (!seen.add(type.getQualifiedName().toString())) {
      return Optional.empty();
    }
    if (hasUnknownConstant(type)) {
      return Optional.of("a constant of its annotations");
    }
    Optional<AnnotationMirror> com = Annotations.withIid(type);
    if (com.isPresent() && Annotations.string(com.get(), "value").isEmpty()) {
      return Optional.of(
          "the IID of @" + com.get().getAnnotationType().asElement().getSimpleName());
    }
    Optional<String> ofParents = inParents(type);
    if (ofParents.isPresent()) {
      return ofParents;
    }
    for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
      Optional<String> missing =
          type.getKind() == ElementKind.INTERFACE ? inMethod(method) : Optional.empty();
      if (missing.isPresent()) {
        return missing;
      }
    }
    for (RecordComponentElement component : type.getRecordComponents()) {
      Optional<String> missing =
          inMarshaller(component)
              .or(
                  () ->
                      hasUnknownConstant(component)
                          ? Optional.of("a constant of the annotations of " + component)
                          : Optional.empty())
              .or(() -> inMirror(component.asType()));
      if (missing.isPresent()) {
        return missing;
      }
    }
    return Optional.empty();
  }

  private Optional<String> inMethod(ExecutableElement method) {
    Optional<String> missing =
        hasUnknownConstant(method)
            ? Optional.of("a constant of the annotations of " + method.getSimpleName())
            : inMarshaller(method).or(() -> inMirror(method.getReturnType()));
    for (VariableElement parameter : method.getParameters()) {
      missing =
          missing
              .or(
                  () ->
                      hasUnknownConstant(parameter)
                          ? Optional.of("a constant of the annotations of " + parameter)
                          : Optional.empty())
              .or(() -> inMarshaller(parameter))
              .or(() -> inMirror(parameter.asType()));
    }
    return missing;
  }

  private Optional<String> inMirror(TypeMirror type) {
    if (type.getKind() == TypeKind.ERROR) {
      return Optional.of(type.toString());
    } else if (type instanceof ArrayType array) {
      return inMirror(array.getComponentType());
    } else if (type instanceof DeclaredType declared) {
      for (TypeMirror argument : declared.getTypeArguments()) {
        Optional<String> missing = inMirror(argument);
        if (missing.isPresent()) {
          return missing;
        }
      }
      Optional<String> missing = inMarshaller(declared.asElement());
      if (missing.isPresent()) {
        return missing;
      }
      if (Annotations.has(declared.asElement(), Annotations.COM_STRUCT)
          || Annotations.has(declared.asElement(), Annotations.OUTS)) {
        return inType((TypeElement) declared.asElement());
      }
    }
    return Optional.empty();
  }

  /** The types that a marshaller of the author's converts are those of its parents. */
  private Optional<String> inMarshaller(Element annotated) {
    Optional<? extends Element> marshaller =
        Annotations.find(annotated, Annotations.MARSHAL_WITH)
            .flatMap(annotation -> Annotations.value(annotation, "value"))
            .map(AnnotationValue::getValue)
            .filter(DeclaredType.class::isInstance)
            .map(type -> ((DeclaredType) type).asElement());
    return marshaller.isPresent() && marshaller.get() instanceof TypeElement type
        ? inParents(type)
        : Optional.empty();
  }

  private Optional<String> inParents(TypeElement type) {
    if (!seenParents.add(type.getQualifiedName().toString())) {
      return Optional.empty();
    }
    List<TypeMirror> parents = new ArrayList<>(type.getInterfaces());
    parents.add(type.getSuperclass());
    for (TypeMirror parent : parents) {
      Optional<String> missing = inMirror(parent);
      if (missing.isEmpty()
          && parent instanceof DeclaredType declared
          && declared.asElement() instanceof TypeElement element) {
        missing = inParents(element);
      }
      if (missing.isPresent()) {
        return missing;
      }
    }
    return Optional.empty();
  }

  private static boolean hasUnknownConstant(Element element) {
    return element.getAnnotationMirrors().stream()
        .flatMap(annotation -> annotation.getElementValues().values().stream())
        .anyMatch(Unresolved::isUnknown);
  }

  private static boolean isUnknown(AnnotationValue value) {
    return switch (value.getValue()) {
      case List<?> list -> list.stream().anyMatch(element -> isUnknown((AnnotationValue) element));
      // What javac answers for a constant, or a class, that it cannot find.
      case String text -> text.equals("<error>");
      // What the Eclipse compiler answers for a class.
      case TypeMirror type -> type.getKind() == TypeKind.ERROR;
      case null -> true;
      case Object known -> false;
    };
  }
}
