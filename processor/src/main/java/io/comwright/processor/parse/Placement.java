package io.comwright.processor.parse;

import io.comwright.processor.problem.ProblemId;
import io.comwright.processor.problem.Problems;
import io.comwright.processor.source.Annotations;
import io.comwright.processor.source.Where;
import java.lang.annotation.ElementType;
import java.lang.annotation.Target;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/**
 * Where an annotation may stand. What would be ignored there is a problem, in every class that is
 * compiled and not only in those that the processor describes. What it says about the type of a
 * value is the business of {@link Meaning}.
 */
public final class Placement {
  /** The types that are described: interfaces, and records of structs. */
  private static final Set<String> DESCRIBED =
      Set.of(
          Annotations.COM_INTERFACE,
          Annotations.DISP_INTERFACE,
          Annotations.VTABLE,
          Annotations.CALLBACK,
          Annotations.NATIVE_LIBRARY,
          Annotations.COM_STRUCT);

  /** Those that say something about a call. */
  private static final Set<String> OF_CALLS =
      Set.of(
          Annotations.SLOT,
          Annotations.PRESERVE_SIG,
          Annotations.THROW_ON_FAILURE,
          Annotations.HRESULT_BOOL,
          Annotations.CRITICAL,
          Annotations.IID_IS,
          Annotations.TEXT_BUFFER);

  /** Those that say something about a field of a struct. */
  private static final Set<String> OF_FIELDS =
      Set.of(
          Annotations.OFFSET,
          Annotations.FIXED_SIZE,
          Annotations.STRUCT_SIZE,
          Annotations.FLEXIBLE_ARRAY);

  /** A place that means nothing to an annotation. */
  private record Misplaced(String on, String remedy) {}

  private Placement() {}

  public static void check(Element element, String annotation, Problems problems) {
    wrong(element, annotation)
        .ifPresent(
            misplaced ->
                problems.add(
                    ProblemId.MISPLACED_ANNOTATION,
                    where(element, Annotations.find(element, annotation).orElseThrow()),
                    "%s stands on %s.".formatted(Annotations.written(annotation), misplaced.on()),
                    misplaced.remedy()));
  }

  /** Whether an annotation may stand where it does, or does not stand there at all. */
  static boolean isRight(Element element, String annotation) {
    return wrong(element, annotation).isEmpty();
  }

  private static Optional<Misplaced> wrong(Element element, String annotation) {
    return Annotations.find(element, annotation)
        .flatMap(mirror -> wrong(element, mirror, annotation));
  }

  private static Where where(Element element, AnnotationMirror annotation) {
    return element instanceof ExecutableElement method && !isForComponents(annotation)
        ? component(method.getEnclosingElement(), method)
            .map(component -> Where.at(component, annotation))
            .orElse(Where.at(element, annotation))
        : Where.at(element, annotation);
  }

  /**
   * Whether an annotation stays on a component. One that does not, the compiler moves from there to
   * the accessor.
   */
  private static boolean isForComponents(AnnotationMirror annotation) {
    return isFor(ElementType.RECORD_COMPONENT, annotation);
  }

  private static boolean isFor(ElementType place, AnnotationMirror annotation) {
    return Annotations.find(annotation.getAnnotationType().asElement(), Target.class.getName())
        .stream()
        .flatMap(target -> Annotations.elements(target, "value").stream())
        .anyMatch(
            value ->
                value.getValue() instanceof Element kind
                    && kind.getSimpleName().contentEquals(place.name()));
  }

  private static Optional<Misplaced> wrong(
      Element element, AnnotationMirror mirror, String annotation) {
    return switch (element.getKind()) {
      case METHOD -> ofMethod((ExecutableElement) element, mirror, annotation);
      case PARAMETER -> ofParameter(element, mirror, annotation);
      case RECORD_COMPONENT -> ofComponent(element.getEnclosingElement(), annotation);
      case FIELD, ENUM_CONSTANT -> ofField(element, annotation);
      default -> element instanceof TypeElement type ? ofType(type, annotation) : Optional.empty();
    };
  }

  private static Optional<Misplaced> ofMethod(
      ExecutableElement method, AnnotationMirror mirror, String annotation) {
    Element type = method.getEnclosingElement();
    if (isDescribed(method)) {
      if (Kinds.isView(type) && !method.getParameters().isEmpty()) {
        return misplaced("a setter", "Write it on the getter.");
      }
      return Kinds.isView(type)
          ? misplaced(OF_CALLS.contains(annotation), "a field of a struct")
          : misplaced(OF_FIELDS.contains(annotation), "a method that is no field of a struct");
    } else if (comesFromComponent(method, method, annotation)
        // It has a problem of its own.
        || annotation.equals(Annotations.SLOT) && isDescribed(type)) {
      return Optional.empty();
    } else if (component(type, method).isEmpty()) {
      return misplaced(
          "a method without a slot",
          "Write it on a method of a @ComInterface or @Vtable interface that has one.");
    }
    return isForComponents(mirror)
        ? misplaced("an accessor of a record", "Write it on the component.")
        : misplaced(true, "a component of a record");
  }

  private static Optional<Misplaced> ofParameter(
      Element parameter, AnnotationMirror mirror, String annotation) {
    Element method = parameter.getEnclosingElement();
    if (method == null) {
      // The Eclipse compiler has parameters of methods that it could not read.
      return Optional.empty();
    }
    if (isDescribed(method) && Kinds.isView(method.getEnclosingElement())) {
      return getter((ExecutableElement) method)
              .filter(getter -> Annotations.has(getter, annotation))
              .isPresent()
          ? Optional.empty()
          : misplaced(
              "a setter whose getter does not say the same", "Write it on the getter, or nowhere.");
    }
    Optional<RecordComponentElement> component = component(constructed(parameter), parameter);
    if (component.isPresent()) {
      // What is wrong on the component is said there, or at the accessor that has a copy too.
      return Annotations.has(component.get(), annotation) || isFor(ElementType.METHOD, mirror)
          ? Optional.empty()
          : misplaced(true, "a component of a record");
    }
    return isDescribed(method)
        ? Optional.empty()
        : misplaced(
            "a parameter of a method without a slot",
            "Write it in a @ComInterface or @Vtable interface.");
  }

  private static Optional<Misplaced> ofComponent(Element record, String annotation) {
    if (Annotations.has(record, Annotations.COM_STRUCT)) {
      return Optional.empty();
    } else if (Annotations.has(record, Annotations.OUTS)) {
      return misplaced(
          annotation.equals(Annotations.OUT) || OF_FIELDS.contains(annotation),
          "a component of a record of outs");
    } else if (Annotations.has(record, Annotations.FLAGS)) {
      return misplaced(true, "a component of a record of flags");
    }
    return misplaced(
        "a component of a record that says nothing about native code",
        "Add @ComStruct or @Outs to the record, or remove it.");
  }

  private static Optional<Misplaced> ofField(Element field, String annotation) {
    if (!annotation.equals(Annotations.UNKNOWN_VALUE)
        || field.getKind() == ElementKind.ENUM_CONSTANT
            && Kinds.isEnum((TypeElement) field.getEnclosingElement())) {
      return Optional.empty();
    }
    return misplaced(
        "something that is no constant of a ComEnum",
        "Write it on a constant of an enum that implements io.comwright.ComEnum.");
  }

  private static Optional<Misplaced> ofType(TypeElement type, String annotation) {
    return switch (annotation) {
      case Annotations.NATIVE_NAME ->
          Annotations.has(type, Annotations.COM_STRUCT)
              ? Optional.empty()
              : misplaced("a type that is no struct", "Remove it, or rename the type.");
      case Annotations.NATIVE_SIZE ->
          Kinds.isEnum(type)
              ? Optional.empty()
              : misplaced(
                  "a type that is no ComEnum",
                  "Declare an enum that implements io.comwright.ComEnum, or remove it.");
      case Annotations.FLAGS, Annotations.OUTS ->
          type.getKind() != ElementKind.RECORD
              ? misplaced("a type that is no record", "Declare a record.")
              : isOther(type, annotation)
                  ? misplaced("a record that says already what it is", "Keep one of the two.")
                  : Optional.empty();
      case Annotations.MARSHAL_WITH ->
          isKnown(type)
              ? misplaced(
                  "a type that needs no marshaller",
                  "Remove it, or write it where a value has another form.")
              : Optional.empty();
      default -> Optional.empty();
    };
  }

  /** A struct, flags and outs are different things. */
  private static boolean isOther(TypeElement record, String annotation) {
    return Annotations.has(record, Annotations.COM_STRUCT)
        || annotation.equals(Annotations.OUTS) && Annotations.has(record, Annotations.FLAGS);
  }

  /** Whether a type says by itself what it is natively. */
  private static boolean isKnown(TypeElement type) {
    return DESCRIBED.stream().anyMatch(name -> Annotations.has(type, name))
        || Annotations.has(type, Annotations.FLAGS)
        || Annotations.has(type, Annotations.OUTS)
        || Kinds.isEnum(type);
  }

  private static boolean isDescribed(Element element) {
    if (element instanceof ExecutableElement method) {
      return isDescribed(method.getEnclosingElement()) && Kinds.hasSlot(method);
    }
    return element.getKind() == ElementKind.INTERFACE
        && DESCRIBED.stream().anyMatch(name -> Annotations.has(element, name));
  }

  /** Whether the compiler has copied an annotation from a component of a record to its accessor. */
  private static boolean comesFromComponent(Element member, Element named, String annotation) {
    return component(member.getEnclosingElement(), named)
        .filter(component -> Annotations.has(component, annotation))
        .isPresent();
  }

  /**
   * The record whose canonical constructor has a parameter, or something else. The Eclipse compiler
   * gives parameters of a constructor that is not written out to the record itself.
   */
  private static Element constructed(Element parameter) {
    Element owner = parameter.getEnclosingElement();
    return owner instanceof ExecutableElement constructor
            && owner.getEnclosingElement() instanceof TypeElement record
            && record.getRecordComponents().size() == constructor.getParameters().size()
        ? record
        : owner;
  }

  private static Optional<RecordComponentElement> component(Element type, Element named) {
    boolean isAccessor =
        !(named instanceof ExecutableElement method) || method.getParameters().isEmpty();
    return type instanceof TypeElement record && isAccessor
        ? record.getRecordComponents().stream()
            .map(RecordComponentElement.class::cast)
            .filter(component -> component.getSimpleName().equals(named.getSimpleName()))
            .findFirst()
        : Optional.empty();
  }

  private static Optional<ExecutableElement> getter(ExecutableElement setter) {
    return ElementFilter.methodsIn(setter.getEnclosingElement().getEnclosedElements()).stream()
        .filter(method -> method.getSimpleName().equals(setter.getSimpleName()))
        .filter(method -> method.getParameters().isEmpty())
        .findFirst();
  }

  private static Optional<Misplaced> misplaced(boolean holds, String on) {
    return holds ? misplaced(on, "Remove it.") : Optional.empty();
  }

  private static Optional<Misplaced> misplaced(String on, String remedy) {
    return Optional.of(new Misplaced(on, remedy));
  }
}
