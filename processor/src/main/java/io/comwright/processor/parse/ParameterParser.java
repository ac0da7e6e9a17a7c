package io.comwright.processor.parse;

import com.squareup.javapoet.TypeName;
import io.comwright.processor.problem.ProblemId;
import io.comwright.processor.problem.Problems;
import io.comwright.processor.source.Annotations;
import io.comwright.processor.type.Argument;
import io.comwright.processor.type.Passing;
import io.comwright.processor.type.Register;
import io.comwright.processor.type.RuntimeTypes;
import java.util.Optional;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Recognises what a parameter passes. */
final class ParameterParser {
  private final ValueTypes values;
  private final OutParser outs;
  private final CountedParser counted;
  private final AllocatedArrayParser allocated;

  ParameterParser(
      ValueTypes values, OutParser outs, CountedParser counted, AllocatedArrayParser allocated) {
    this.values = values;
    this.outs = outs;
    this.counted = counted;
    this.allocated = allocated;
  }

  Optional<Argument> parse(VariableElement parameter, Problems problems) {
    Optional<Reading<Argument>> reading = read(parameter, problems);
    reading.ifPresent(
        known ->
            Nullability.check(parameter, parameter.asType(), known.type().nullable(), problems));
    return Meaning.settle(parameter, reading, problems);
  }

  private Optional<Reading<Argument>> read(VariableElement parameter, Problems problems) {
    TypeMirror type = parameter.asType();
    if (isIid(parameter)) {
      return Optional.of(Reading.of(new Passing.Iid(TypeName.get(type))));
    }
    if (Annotations.has(parameter, Annotations.TEXT_BUFFER)) {
      return TextBufferParser.parseParameter(parameter, problems);
    }
    Optional<TypeMirror> array = Kinds.arrayInRef(type);
    if (Sizes.isFixed(parameter)) {
      return counted.parseFixed(parameter, problems);
    } else if (Sizes.isCounted(parameter)) {
      return array.isPresent()
          ? allocated.parseParameter(parameter, array.get(), problems)
          : counted.parse(parameter, problems);
    } else if (array.isPresent()
        || type.getKind() == TypeKind.ARRAY && !MarshalWith.isOn(parameter)) {
      return uncounted(parameter, array.isPresent(), problems);
    } else if (Kinds.isPointer(parameter, type)) {
      Optional<Reading<Passing.Out>> out = outs.parse(parameter, type, problems);
      return out.isPresent() && Annotations.has(parameter, Annotations.BY_VALUE)
          ? ByValueParser.refuseNoStruct(parameter, problems)
          : out.map(known -> known.map(pointer -> pointer));
    }
    Optional<Reading<Register>> value =
        values.read(new Mention(type, parameter, Place.PARAMETER), problems);
    return value.isPresent() && Annotations.has(parameter, Annotations.BY_VALUE)
        ? ByValueParser.parse(parameter, value.get(), problems)
        : value.map(known -> known.map(register -> register));
  }

  /** Whether a parameter is the {@code ComType} that {@code @IidIs} names. */
  private static boolean isIid(VariableElement parameter) {
    return Kinds.isNamed(parameter.asType(), RuntimeTypes.COM_TYPE)
        && Annotations.find(parameter.getEnclosingElement(), Annotations.IID_IS)
            .flatMap(iidIs -> Annotations.string(iidIs, "value"))
            .filter(name -> parameter.getSimpleName().contentEquals(name))
            .isPresent();
  }

  private static Optional<Reading<Argument>> uncounted(
      VariableElement parameter, boolean inRef, Problems problems) {
    problems.add(
        ProblemId.SIZE_IS,
        parameter,
        "An array does not say how many elements it has.",
        (inRef
                ? "Add @SizeIs(\"count\") with the @Out IntRef that reports it"
                : "Add @SizeIs(\"count\") with the parameter that passes it")
            + ", or @SizeIs if the Java method has none.");
    return Optional.empty();
  }
}
