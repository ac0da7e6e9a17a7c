package io.comwright.processor.parse;

import com.squareup.javapoet.ClassName;
import io.comwright.processor.problem.ProblemId;
import io.comwright.processor.problem.Problems;
import io.comwright.processor.source.Annotations;
import io.comwright.processor.source.Where;
import io.comwright.processor.type.Register;
import io.comwright.processor.type.Scalar;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;

/** Recognises values that are integers natively and something better in Java. */
public final class ValueParser {
  private static final Map<String, Scalar.Boolean> BOOLEANS = new LinkedHashMap<>();

  static {
    BOOLEANS.put(Annotations.WIN32_BOOL, Scalar.Boolean.BOOL);
    BOOLEANS.put(Annotations.VARIANT_BOOL, Scalar.Boolean.VARIANT_BOOL);
    BOOLEANS.put(Annotations.BYTE_BOOL, Scalar.Boolean.BOOLEAN);
    BOOLEANS.put(Annotations.HRESULT_BOOL, Scalar.Boolean.HRESULT);
  }

  private ValueParser() {}

  static Stream<String> forms() {
    return BOOLEANS.keySet().stream();
  }

  /** The native form that an annotation says. */
  static Optional<Register> booleanOf(Element annotated, Problems problems) {
    List<String> forms =
        BOOLEANS.keySet().stream().filter(name -> Annotations.has(annotated, name)).toList();
    if (forms.size() == 1) {
      return Optional.of(BOOLEANS.get(forms.getFirst()));
    } else if (forms.isEmpty()) {
      problems.add(
          ProblemId.BOOLEAN_FORM,
          annotated,
          "A bare boolean has no one native form.",
          annotated.getKind() == ElementKind.METHOD
                  && !Kinds.isView(annotated.getEnclosingElement())
              ? "Write @Win32Bool for BOOL, @VariantBool for VARIANT_BOOL, @ByteBool for bool and"
                  + " BOOLEAN, or @HResultBool if the answer is S_OK or S_FALSE."
              : "Write @Win32Bool for BOOL, @VariantBool for VARIANT_BOOL, or @ByteBool for bool"
                  + " and BOOLEAN.");
    } else {
      problems.add(
          ProblemId.BOOLEAN_FORM,
          Where.at(annotated, Annotations.find(annotated, forms.get(1)).orElseThrow()),
          "A boolean cannot be %s and %s at once."
              .formatted(Annotations.written(forms.get(0)), Annotations.written(forms.get(1))),
          "Keep the one that the native declaration says.");
    }
    return Optional.empty();
  }

  /** What stands on something that is no boolean is a mistake. */
  static boolean refuseForms(Element annotated, Problems problems) {
    for (String name : BOOLEANS.keySet()) {
      Optional<AnnotationMirror> annotation = Annotations.find(annotated, name);
      if (annotation.isPresent()) {
        problems.add(
            ProblemId.MISPLACED_ANNOTATION,
            Where.at(annotated, annotation.get()),
            Annotations.written(name) + " stands on no boolean.",
            "Write it on a boolean.");
        return true;
      }
    }
    return false;
  }

  /** An enum. Its own mistakes are reported where it is declared. */
  static Optional<Register> enumOf(TypeElement type, Problems problems) {
    Optional<AnnotationMirror> size = Annotations.find(type, Annotations.NATIVE_SIZE);
    Optional<Scalar.Integer> integer =
        integer(size.flatMap(annotation -> Annotations.integer(annotation, "value")).orElse(4));
    if (integer.isEmpty()) {
      problems.add(
          ProblemId.NATIVE_SIZE,
          Where.at(type, size.orElseThrow(), "value"),
          "No integer has this size.",
          "Write 1, 2, 4 or 8.");
    }
    List<? extends Element> unknown =
        type.getEnclosedElements().stream()
            .filter(member -> member.getKind() == ElementKind.ENUM_CONSTANT)
            .filter(constant -> Annotations.has(constant, Annotations.UNKNOWN_VALUE))
            .toList();
    if (unknown.isEmpty()) {
      problems.add(
          ProblemId.UNKNOWN_VALUE,
          type,
          "%s has no constant for native values that none of its constants has."
              .formatted(type.getSimpleName()),
          "Add one with @UnknownValue: @UnknownValue UNKNOWN(-1).");
    } else if (unknown.size() > 1) {
      problems.add(
          ProblemId.UNKNOWN_VALUE,
          unknown.get(1),
          "%s has two constants for unknown values.".formatted(type.getSimpleName()),
          "Keep @UnknownValue on one of them.");
    }
    return integer.isEmpty() || unknown.size() != 1
        ? Optional.empty()
        : Optional.of(
            new Scalar.Enum(
                ClassName.get(type), unknown.getFirst().getSimpleName().toString(), integer.get()));
  }

  /** A record of bits. Its own mistakes are reported where it is declared. */
  static Optional<Register> flagsOf(TypeElement type, Problems problems) {
    List<? extends RecordComponentElement> components = type.getRecordComponents();
    Optional<Scalar.Integer> integer =
        components.size() == 1
            ? switch (components.getFirst().asType().getKind()) {
              case BYTE -> Optional.of(Scalar.Integer.UINT8);
              case SHORT -> Optional.of(Scalar.Integer.USHORT);
              case INT -> Optional.of(Scalar.Integer.ULONG);
              case LONG -> Optional.of(Scalar.Integer.ULONGLONG);
              default -> Optional.empty();
            }
            : Optional.empty();
    if (type.getKind() != ElementKind.RECORD || integer.isEmpty()) {
      problems.add(
          ProblemId.FLAGS_RECORD,
          Where.at(type, Annotations.find(type, Annotations.FLAGS).orElseThrow()),
          "%s does not say how many bits there are.".formatted(type.getSimpleName()),
          "Declare a record with one component, a byte, short, int or long: record %s(int bits)."
              .formatted(type.getSimpleName()));
      return Optional.empty();
    }
    return Optional.of(
        new Scalar.Flags(
            ClassName.get(type), components.getFirst().getSimpleName().toString(), integer.get()));
  }

  private static Optional<Scalar.Integer> integer(int size) {
    return switch (size) {
      case 1 -> Optional.of(Scalar.Integer.INT8);
      case 2 -> Optional.of(Scalar.Integer.SHORT);
      case 4 -> Optional.of(Scalar.Integer.LONG);
      case 8 -> Optional.of(Scalar.Integer.LONGLONG);
      default -> Optional.empty();
    };
  }
}
