package io.comwright.processor.parse;

import com.squareup.javapoet.ClassName;
import io.comwright.processor.problem.ProblemId;
import io.comwright.processor.problem.Problems;
import io.comwright.processor.source.Annotations;
import io.comwright.processor.source.Where;
import io.comwright.processor.type.Register;
import io.comwright.processor.type.Scalar;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/** An enum of native values. */
final class EnumRule implements TypeRule {
  private final Described<Declared<Register>> enums;

  EnumRule(Described<Declared<Register>> enums) {
    this.enums = enums;
  }

  @Override
  public boolean recognises(Mention mention) {
    return mention.type() instanceof DeclaredType declared && Kinds.isEnum(declared.asElement());
  }

  @Override
  public Optional<Register> read(Mention mention, Problems problems) {
    return enums.of(Kinds.elementOf(mention.type())).mentioned(problems);
  }

  @Override
  public List<String> offers() {
    return List.of("ComEnum");
  }

  /** Reads the declaration. */
  static Declared<Register> parse(TypeElement type) {
    Problems problems = new Problems();
    Optional<Scalar.Integer> integer = integer(type, problems);
    Optional<String> unknown = unknown(type, problems);
    return new Declared<>(
        integer.isEmpty() || unknown.isEmpty()
            ? Optional.empty()
            : Optional.of(new Scalar.Enum(ClassName.get(type), unknown.get(), integer.get())),
        problems);
  }

  private static Optional<Scalar.Integer> integer(TypeElement type, Problems problems) {
    Optional<AnnotationMirror> size = Annotations.find(type, Annotations.NATIVE_SIZE);
    Optional<Scalar.Integer> integer =
        switch (size.flatMap(stated -> Annotations.integer(stated, "value")).orElse(4)) {
          case 1 -> Optional.of(Scalar.Integer.INT8);
          case 2 -> Optional.of(Scalar.Integer.SHORT);
          case 4 -> Optional.of(Scalar.Integer.LONG);
          case 8 -> Optional.of(Scalar.Integer.LONGLONG);
          default -> Optional.empty();
        };
    if (integer.isEmpty()) {
      problems.add(
          ProblemId.NATIVE_SIZE,
          Where.at(type, size.orElseThrow(), "value"),
          "No integer has this size.",
          "Write 1, 2, 4 or 8.");
    }
    return integer;
  }

  /** The constant for values that no constant has. */
  private static Optional<String> unknown(TypeElement type, Problems problems) {
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
      return Optional.empty();
    } else if (unknown.size() > 1) {
      problems.add(
          ProblemId.UNKNOWN_VALUE,
          unknown.get(1),
          "%s has two constants for unknown values.".formatted(type.getSimpleName()),
          "Keep @UnknownValue on one of them.");
      return Optional.empty();
    }
    return Optional.of(unknown.getFirst().getSimpleName().toString());
  }
}
