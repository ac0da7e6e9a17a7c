package io.comwright.processor.parse;

import io.comwright.processor.problem.ProblemId;
import io.comwright.processor.problem.Problems;
import io.comwright.processor.source.Annotations;
import io.comwright.processor.source.Where;
import io.comwright.processor.type.Argument;
import io.comwright.processor.type.Converted;
import io.comwright.processor.type.Inline;
import io.comwright.processor.type.Passing;
import io.comwright.processor.type.Pointer;
import io.comwright.processor.type.Register;
import io.comwright.processor.type.StructShape;
import io.comwright.processor.type.Value;
import java.util.Optional;
import javax.lang.model.element.VariableElement;

/** {@code @ByValue}: a struct that passes by value, rather than by a pointer to it. */
final class ByValueParser {
  private ByValueParser() {}

  static Optional<Reading<Argument>> parse(
      VariableElement parameter, Reading<Register> reading, Problems problems) {
    return byValue(parameter, reading.type(), problems)
        .map(type -> reading.<Argument>map(register -> type).and(Annotations.BY_VALUE));
  }

  private static Optional<Passing.ByValue> byValue(
      VariableElement parameter, Register type, Problems problems) {
    Optional<Converted> conversion =
        type instanceof Converted converted ? Optional.of(converted) : Optional.empty();
    return switch (type.plain()) {
      case Inline.Guid guid -> Optional.of(new Passing.ByValue(guid, conversion, "{JJ}"));
      // More than two eightbytes: no convention asks what they are.
      case Inline.Variant variant -> Optional.of(new Passing.ByValue(variant, conversion, "{JJJ}"));
      case Inline.Struct struct ->
          shape(parameter, struct, problems)
              .map(shape -> new Passing.ByValue(struct, conversion, shape));
      case Pointer.View view ->
          refuse(
              parameter,
              view.javaType().simpleName() + " is viewed where it lies, and cannot pass by value.",
              "Write a record with @ComStruct, which is copied.",
              problems);
      case Value other -> refuseNoStruct(parameter, problems);
    };
  }

  private static Optional<String> shape(
      VariableElement parameter, Inline.Struct struct, Problems problems) {
    String name = struct.javaType().simpleName();
    if (struct.hasOuts()) {
      return refuse(
          parameter,
          "%s has out pointers and cannot pass by value.".formatted(name),
          "Write MemorySegment for these pointers.",
          problems);
    }
    Optional<String> shape = StructShape.ofArgument(struct.scalars(), struct.size());
    return shape.isPresent()
        ? shape
        : refuse(
            parameter,
            "%s has fields that are not aligned, and cannot pass by value.".formatted(name),
            "Check its packing, or have the native side take a pointer.",
            problems);
  }

  static <T> Optional<T> refuseNoStruct(VariableElement parameter, Problems problems) {
    return refuse(
        parameter, "@ByValue stands on a type that is no struct.", "Remove it.", problems);
  }

  private static <T> Optional<T> refuse(
      VariableElement parameter, String wrong, String remedy, Problems problems) {
    problems.add(
        ProblemId.BY_VALUE,
        Where.at(parameter, Annotations.find(parameter, Annotations.BY_VALUE).orElseThrow()),
        wrong,
        remedy);
    return Optional.empty();
  }
}
