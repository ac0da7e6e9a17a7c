package io.comwright.processor.parse;

import com.squareup.javapoet.ClassName;
import io.comwright.processor.model.ComResult;
import io.comwright.processor.problem.ProblemId;
import io.comwright.processor.problem.Problems;
import io.comwright.processor.source.Annotations;
import io.comwright.processor.source.Where;
import io.comwright.processor.type.Register;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;

/** Reads a record with {@code @Outs}: the values behind several pointers. */
final class OutsParser {
  private final ValueTypes values;

  OutsParser(ValueTypes values) {
    this.values = values;
  }

  Declared<ResultDeclaration> parse(TypeElement record) {
    Problems problems = new Problems();
    return new Declared<>(parse(record, problems), problems);
  }

  private Optional<ResultDeclaration> parse(TypeElement record, Problems problems) {
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
      part(component, problems)
          .ifPresent(
              type ->
                  parts.add(
                      new ComResult.Part(
                          component.getSimpleName().toString(),
                          type,
                          Nullability.isNullable(component))));
    }
    return parts.size() == record.getRecordComponents().size()
        ? Optional.of(new ResultDeclaration.Several(ClassName.get(record), List.copyOf(parts)))
        : Optional.empty();
  }

  private Optional<Register> part(RecordComponentElement component, Problems problems) {
    if (Kinds.isArray(component.asType()) && !MarshalWith.isOn(component)) {
      problems.add(
          ProblemId.OUTS_RECORD,
          component,
          "An array is no part of a record of outs, which does not pass its size.",
          "Make it the result of the method, or a parameter: @Out @SizeIs(\"count\")"
              + (component.asType().getKind() == TypeKind.ARRAY
                  ? " Ref<Foo[]>."
                  : " Ref<StructList<Foo>>."));
      return Optional.empty();
    }
    Optional<Reading<Register>> part =
        values.read(new Mention(component.asType(), component, Place.RESULT), problems);
    return part.isPresent()
            && OutParser.checkPointee(part.get().type(), component.asType(), component, problems)
        ? Meaning.settle(component, part, problems)
        : Optional.empty();
  }
}
