package io.comwright.processor.parse;

import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import io.comwright.processor.problem.ProblemId;
import io.comwright.processor.problem.Problems;
import io.comwright.processor.source.Annotations;
import io.comwright.processor.source.Where;
import io.comwright.processor.type.Inline;
import io.comwright.processor.type.Passing;
import io.comwright.processor.type.Pointer;
import io.comwright.processor.type.Register;
import io.comwright.processor.type.RuntimeTypes;
import io.comwright.processor.type.Value;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** Recognises pointers to one value. */
final class OutParser {
  private final ValueTypes values;
  private final Types types;

  OutParser(ValueTypes values, Types types) {
    this.values = values;
    this.types = types;
  }

  Optional<Reading<Passing.Out>> parse(Element element, TypeMirror type, Problems problems) {
    Optional<TypeKind> primitive = Kinds.primitiveInRef(type);
    if (!Kinds.isNamed(type, RuntimeTypes.REF) && primitive.isEmpty()) {
      return refuseNoRef(element, type, problems);
    } else if (!checkDirection(element, type, problems)) {
      return Optional.empty();
    }
    Optional<? extends TypeMirror> value =
        primitive.isPresent()
            ? primitive.map(types::getPrimitiveType)
            : valueOf((DeclaredType) type, element, problems);
    Optional<Reading<Register>> pointee =
        value.flatMap(to -> values.read(new Mention(to, element, Place.OUT), problems));
    if (pointee.isEmpty() || !checkPointee(pointee.get().type(), value.get(), element, problems)) {
      return Optional.empty();
    }
    boolean inOut = Annotations.has(element, Annotations.IN_OUT);
    boolean nullable = Nullability.isNullable(value.get());
    return Optional.of(
        pointee
            .get()
            .map(known -> new Passing.Out(known, refOf(known, primitive), inOut, nullable))
            .and(Annotations.OUT, Annotations.IN_OUT));
  }

  private static TypeName refOf(Register pointee, Optional<TypeKind> primitive) {
    return primitive.isPresent()
        ? RuntimeTypes.PRIMITIVE_REFS.get(pointee.javaType())
        : ParameterizedTypeName.get(RuntimeTypes.REF, pointee.javaType());
  }

  private static Optional<Reading<Passing.Out>> refuseNoRef(
      Element element, TypeMirror type, Problems problems) {
    Optional<AnnotationMirror> out = Annotations.find(element, Annotations.OUT);
    problems.add(
        ProblemId.MISPLACED_ANNOTATION,
        Where.at(
            element, out.or(() -> Annotations.find(element, Annotations.IN_OUT)).orElseThrow()),
        "@%s stands on a type that holds no value for the callee."
            .formatted(out.isPresent() ? "Out" : "InOut"),
        Kinds.isView(type)
            ? "Remove it: what the callee stores is in the struct that the view shows."
            : "Write Ref<Foo>, or IntRef and its kin for a primitive value.");
    return Optional.empty();
  }

  private static boolean checkDirection(Element element, TypeMirror type, Problems problems) {
    boolean out = Annotations.has(element, Annotations.OUT);
    if (out != Annotations.has(element, Annotations.IN_OUT)) {
      return true;
    }
    problems.add(
        ProblemId.OUT_DIRECTION,
        element,
        out
            ? "A pointer is either @Out or @InOut."
            : "%s does not say whether the callee reads the value."
                .formatted(Kinds.elementOf(type).getSimpleName()),
        element.getKind() == ElementKind.RECORD_COMPONENT
            ? "Write @Out, or MemorySegment for the bare pointer."
            : "Write @Out if the callee only hands out a value, @InOut if it reads and may replace"
                + " one.");
    return false;
  }

  /** The {@code T} of a {@code Ref<T>}. */
  private Optional<TypeMirror> valueOf(DeclaredType ref, Element element, Problems problems) {
    Optional<TypeMirror> array = Kinds.arrayInRef(ref);
    if (array.isPresent() && MarshalWith.isOn(element)) {
      return array;
    } else if (array.isPresent()) {
      problems.add(
          ProblemId.OUT_VALUE,
          element,
          "An array that the callee allocates is a parameter or a result only.",
          "Write MemorySegment for the bare pointer.");
      return Optional.empty();
    }
    if (ref.getTypeArguments().size() != 1
        || !(ref.getTypeArguments().getFirst() instanceof DeclaredType value)) {
      problems.add(
          ProblemId.OUT_VALUE,
          element,
          "The Ref does not say what the pointer points to.",
          "Write its type: Ref<Foo>.");
      return Optional.empty();
    }
    Optional<TypeKind> boxed = unboxed(value);
    if (boxed.isPresent()) {
      problems.add(
          ProblemId.OUT_VALUE,
          element,
          "A Ref holds no primitive values.",
          "Write %s."
              .formatted(
                  RuntimeTypes.PRIMITIVE_REFS
                      .get(TypeName.get(types.getPrimitiveType(boxed.get())))
                      .simpleName()));
      return Optional.empty();
    }
    return Optional.of(value);
  }

  private Optional<TypeKind> unboxed(DeclaredType type) {
    // For any other type javac throws, and makes a message for it.
    if (!((TypeElement) type.asElement()).getQualifiedName().toString().startsWith("java.lang.")) {
      return Optional.empty();
    }
    try {
      return Optional.of(types.unboxedType(type).getKind());
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /**
   * Reports a value that cannot be handed out through a pointer to it.
   *
   * @param value its Java type
   * @return whether all is well
   */
  static boolean checkPointee(
      Register pointee, TypeMirror value, Element element, Problems problems) {
    Optional<AnnotationMirror> inOut = Annotations.find(element, Annotations.IN_OUT);
    return switch (pointee.plain()) {
      case Inline.Struct struct when !struct.ownable() -> {
        problems.add(
            ProblemId.OUT_VALUE,
            element,
            HandedOut.wrong(struct).orElseThrow(),
            "Pass a MemorySegment that it is stored in.");
        yield false;
      }
      case Inline.Struct sized when sized.sized() && inOut.isEmpty() -> {
        problems.add(
            ProblemId.OUT_VALUE,
            element,
            sized.javaType().simpleName()
                + " says its own size, which a caller has to fill in before the call.",
            "Make it a parameter: @InOut Ref<%s>.".formatted(sized.javaType().simpleName()));
        yield false;
      }
      case Pointer.ReturnedView view when inOut.isPresent() -> {
        problems.add(
            ProblemId.OUT_VALUE,
            Where.at(element, inOut.get()),
            view.javaType().simpleName() + " is viewed where it lies, and cannot be replaced.",
            "Write @Out if the callee only hands one out, or Ref<MemorySegment>.");
        yield false;
      }
      case Value plain ->
          !(inOut.isPresent() && TextRule.refuseLent(element, plain, problems))
              && Nullability.checkValue(element, Nullability.isNullable(value), plain, problems);
    };
  }
}
