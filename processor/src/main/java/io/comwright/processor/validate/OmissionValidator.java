package io.comwright.processor.validate;

import io.comwright.processor.parse.MemberDeclaration;
import io.comwright.processor.parse.MethodDeclaration;
import io.comwright.processor.parse.Omission;
import io.comwright.processor.parse.ParameterDeclaration;
import io.comwright.processor.problem.ProblemId;
import io.comwright.processor.problem.Problems;
import io.comwright.processor.source.Annotations;
import io.comwright.processor.source.Where;
import io.comwright.processor.type.Argument;
import io.comwright.processor.type.Inline;
import io.comwright.processor.type.Passing;
import io.comwright.processor.type.Register;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;

/** What must hold for parameters that a caller of {@code Invoke} may leave out. */
final class OmissionValidator {
  private OmissionValidator() {}

  static void validate(MethodDeclaration method, MemberDeclaration member, Problems problems) {
    List<ParameterDeclaration> arguments =
        method.parameters().stream()
            .filter(parameter -> !Annotations.has(parameter.element(), Annotations.LCID))
            .toList();
    Optional<ParameterDeclaration> before = Optional.empty();
    for (ParameterDeclaration parameter : arguments) {
      boolean isValue = member.access().isPut() && parameter.equals(arguments.getLast());
      boolean isRest = Annotations.has(parameter.element(), Annotations.VAR_ARGS);
      if (Omission.isPossible(parameter.element())) {
        validate(parameter, isValue || isRest, problems);
        before = Optional.of(parameter);
      } else if (before.isPresent() && !isValue && !isRest) {
        problems.add(
            ProblemId.OPTIONAL,
            before.get().element(),
            "%s may be left out, and %s behind it may not."
                .formatted(before.get().name(), parameter.name()),
            "Write @Optional or @DefaultValue on %s too, or remove it here."
                .formatted(parameter.name()));
        return;
      }
    }
  }

  private static void validate(ParameterDeclaration parameter, boolean always, Problems problems) {
    Optional<AnnotationMirror> optional =
        Annotations.find(parameter.element(), Annotations.OPTIONAL);
    Optional<AnnotationMirror> otherwise =
        Annotations.find(parameter.element(), Annotations.DEFAULT_VALUE);
    Where where = Where.at(parameter.element(), optional.or(() -> otherwise).orElseThrow());
    if (always || optional.isPresent() && otherwise.isPresent()) {
      problems.add(
          ProblemId.OPTIONAL,
          where,
          always
              ? "%s is there in each call.".formatted(parameter.name())
              : "@Optional says what @DefaultValue says already.",
          "Remove it.");
      return;
    }
    Argument type = parameter.type().orElseThrow();
    if (optional.isPresent()) {
      boolean isVariant = type instanceof Inline.Variant || type instanceof Passing.ByValue;
      if (!isVariant && !parameter.nullable()) {
        problems.add(
            ProblemId.OPTIONAL,
            where,
            "Nothing says what %s is when it is left out.".formatted(parameter.name()),
            remedy(type));
      }
      return;
    }
    Optional<String> text = Omission.text(parameter.element());
    if (text.isPresent()
        && !(type instanceof Register register
            && Omission.literal(register, text.get()).isPresent())) {
      problems.add(
          ProblemId.OPTIONAL,
          Where.at(parameter.element(), otherwise.orElseThrow(), "value"),
          "\"%s\" is no value of %s.".formatted(text.get(), parameter.name()),
          "Write a number, true or false, or a text, as the parameter is; @Optional for any other"
              + " type.");
    }
  }

  /** How a type says what it is when it is left out. */
  private static String remedy(Argument type) {
    boolean literal =
        type instanceof Register register
            && Stream.of("0", "true")
                .anyMatch(text -> Omission.literal(register, text).isPresent());
    if (literal) {
      return "Write @DefaultValue(\"...\") instead"
          + (type.nullable() ? ", or @Nullable for null." : ".");
    }
    return type.nullable()
        ? "Add @Nullable for null."
        : "Declare a Variant, which is Variant.missing() then.";
  }
}
