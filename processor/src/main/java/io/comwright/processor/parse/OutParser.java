package io.comwright.processor.parse;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import io.comwright.processor.model.ComResult;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/**
 * Recognises pointers to one value, and records of the values behind several. What the value is,
 * the {@link TypeParser} knows.
 */
public final class OutParser {
  private final TypeParser values;
  private final Types types;

  OutParser(TypeParser values, Types types) {
    this.values = values;
    this.types = types;
  }

  Optional<Passing.Out> parsePointer(Element element, TypeMirror type, Problems problems) {
    Optional<AnnotationMirror> out = Annotations.find(element, Annotations.OUT);
    Optional<AnnotationMirror> inOut = Annotations.find(element, Annotations.IN_OUT);
    Optional<TypeKind> primitive = Kinds.primitiveInRef(type);
    if (!Kinds.isNamed(type, RuntimeTypes.REF) && primitive.isEmpty()) {
      problems.add(
          ProblemId.MISPLACED_ANNOTATION,
          Where.at(element, out.or(() -> inOut).orElseThrow()),
          "@%s stands on a type that holds no value for the callee."
              .formatted(out.isPresent() ? "Out" : "InOut"),
          Kinds.isView(type)
              ? "Remove it: what the callee stores is in the struct that the view shows."
              : "Write Ref<Foo>, or IntRef and its kin for a primitive value.");
      return Optional.empty();
    } else if (out.isPresent() == inOut.isPresent()) {
      problems.add(
          ProblemId.OUT_DIRECTION,
          element,
          out.isPresent()
              ? "A pointer is either @Out or @InOut."
              : "%s does not say whether the callee reads the value."
                  .formatted(((DeclaredType) type).asElement().getSimpleName()),
          "Write @Out if the callee only hands out a value, @InOut if it reads and may replace"
              + " one.");
      return Optional.empty();
    }
    TypeMirror value =
        primitive.isPresent()
            ? types.getPrimitiveType(primitive.get())
            : valueOf((DeclaredType) type, element, problems).orElse(null);
    return value == null
        ? Optional.empty()
        : values
            .parse(value, element, true, ProblemId.OUT_VALUE, problems)
            .filter(pointee -> checkPointee(pointee.plain(), value, element, problems))
            .map(
                pointee ->
                    new Passing.Out(
                        pointee,
                        primitive.isPresent()
                            ? RuntimeTypes.PRIMITIVE_REFS.get(pointee.javaType())
                            : ParameterizedTypeName.get(RuntimeTypes.REF, pointee.javaType()),
                        inOut.isPresent(),
                        Annotations.findNullable(value).isPresent()));
  }

  /** The {@code T} of a {@code Ref<T>}. */
  private Optional<TypeMirror> valueOf(DeclaredType ref, Element element, Problems problems) {
    if (Kinds.arrayInRef(ref).isPresent()) {
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

  private static boolean checkPointee(
      Value pointee, TypeMirror value, Element element, Problems problems) {
    if (pointee instanceof Inline.Struct struct && !struct.ownable()) {
      problems.add(
          ProblemId.OUT_VALUE,
          element,
          struct.javaType().simpleName() + " has strings or out pointers and cannot be handed out.",
          "Pass a MemorySegment that it is stored in.");
      return false;
    } else if (pointee instanceof Inline.Struct sized
        && sized.sized()
        && !Annotations.has(element, Annotations.IN_OUT)) {
      problems.add(
          ProblemId.OUT_VALUE,
          element,
          sized.javaType().simpleName()
              + " says its own size, which a caller has to fill in before the call.",
          "Make it a parameter: @InOut Ref<%s>.".formatted(sized.javaType().simpleName()));
      return false;
    } else if (pointee instanceof Pointer.ReturnedView view
        && Annotations.has(element, Annotations.IN_OUT)) {
      problems.add(
          ProblemId.OUT_VALUE,
          Where.at(element, Annotations.find(element, Annotations.IN_OUT).orElseThrow()),
          view.javaType().simpleName() + " is viewed where it lies, and cannot be replaced.",
          "Write @Out if the callee only hands one out, or Ref<MemorySegment>.");
      return false;
    } else if (Annotations.has(element, Annotations.IN_OUT)
        && TextParser.refuseLent(element, pointee, problems)) {
      return false;
    } else if (Annotations.findNullable(value).isPresent() && !pointee.nullableInMemory()) {
      problems.add(
          ProblemId.NULLABLE_PRIMITIVE,
          element,
          "@Nullable stands on a value that cannot be NULL natively.",
          "Remove it.");
      return false;
    }
    return true;
  }

  private Optional<TypeKind> unboxed(DeclaredType type) {
    try {
      return Optional.of(types.unboxedType(type).getKind());
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** The values behind several pointers. Mistakes of the record are reported where it is. */
  Optional<ResultDeclaration> parseRecord(TypeElement record, Problems problems) {
    if (record.getKind() != ElementKind.RECORD
        || record.getRecordComponents().isEmpty()
        || !record.getTypeParameters().isEmpty()
        || Kinds.isPrivate(record)) {
      problems.add(
          ProblemId.OUTS_RECORD,
          Where.at(record, Annotations.find(record, Annotations.OUTS).orElseThrow()),
          "%s holds no values that could be handed out.".formatted(record.getSimpleName()),
          "Declare a record with a component for each [out] parameter, not private or generic.");
      return Optional.empty();
    }
    List<ComResult.Part> parts = new ArrayList<>();
    for (RecordComponentElement component : record.getRecordComponents()) {
      if (Kinds.isArray(component.asType())) {
        problems.add(
            ProblemId.OUTS_RECORD,
            component,
            "An array is no part of a record of outs, which does not pass its size.",
            "Make it the result of the method, or a parameter: @Out @SizeIs(\"count\")"
                + (component.asType().getKind() == TypeKind.ARRAY
                    ? " Ref<Foo[]>."
                    : " Ref<StructList<Foo>>."));
        continue;
      }
      Optional<Register> type =
          values
              .parse(component.asType(), component, true, ProblemId.UNSUPPORTED_TYPE, problems)
              .filter(part -> checkPointee(part.plain(), component.asType(), component, problems))
              .filter(part -> Meaning.check(component, part, problems));
      boolean nullable =
          Annotations.findNullable(
                  component,
                  component.asType(),
                  component.getAccessor(),
                  component.getAccessor().getReturnType())
              .isPresent();
      type.ifPresent(
          part ->
              parts.add(new ComResult.Part(component.getSimpleName().toString(), part, nullable)));
    }
    return parts.size() == record.getRecordComponents().size()
        ? Optional.of(new ResultDeclaration.Several(ClassName.get(record), List.copyOf(parts)))
        : Optional.empty();
  }
}
