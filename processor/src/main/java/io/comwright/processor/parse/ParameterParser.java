package io.comwright.processor.parse;

import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.TypeVariableName;
import io.comwright.processor.problem.ProblemId;
import io.comwright.processor.problem.Problems;
import io.comwright.processor.source.Annotations;
import io.comwright.processor.source.Where;
import io.comwright.processor.type.Argument;
import io.comwright.processor.type.Passing;
import io.comwright.processor.type.Pointer;
import io.comwright.processor.type.Register;
import io.comwright.processor.type.RuntimeTypes;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;

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
    if (Annotations.has(parameter, Annotations.IID_IS)) {
      return requested(parameter, problems);
    }
    if (Annotations.has(parameter, Annotations.TEXT_BUFFER)) {
      return TextBufferParser.parseParameter(parameter, problems);
    }
    Optional<TypeMirror> array = Kinds.arrayInRef(type);
    if (Sizes.isFixed(parameter)) {
      return counted.parseFixed(parameter, problems);
    } else if (Sizes.isCounted(parameter)) {
      Optional<TypeMirror> out = array.or(() -> AllocatedArrayParser.textInRef(type));
      return out.isPresent()
          ? allocated.parseParameter(parameter, out.get(), problems)
          : counted.parse(parameter, problems);
    } else if ((array.isPresent() || type.getKind() == TypeKind.ARRAY)
        && !MarshalWith.isOn(parameter)) {
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

  /** Whether a parameter is the {@code ComType} that an {@code @IidIs} names. */
  private static boolean isIid(VariableElement parameter) {
    ExecutableElement method = (ExecutableElement) parameter.getEnclosingElement();
    return Kinds.isNamed(parameter.asType(), RuntimeTypes.COM_TYPE)
        && Stream.concat(Stream.of(method), method.getParameters().stream())
            .flatMap(element -> Annotations.find(element, Annotations.IID_IS).stream())
            .flatMap(iidIs -> Annotations.string(iidIs, "value").stream())
            .anyMatch(name -> parameter.getSimpleName().contentEquals(name));
  }

  /** The interface that a caller wants, through a pointer to it. */
  private static Optional<Reading<Argument>> requested(
      VariableElement parameter, Problems problems) {
    if (!Annotations.has(parameter, Annotations.OUT)
        || Annotations.has(parameter, Annotations.IN_OUT)
        || !Kinds.isNamed(parameter.asType(), RuntimeTypes.REF)
        || ((DeclaredType) parameter.asType()).getTypeArguments().size() != 1
        || !(((DeclaredType) parameter.asType()).getTypeArguments().getFirst()
            instanceof TypeVariable variable)) {
      problems.add(
          ProblemId.IID_IS,
          Where.at(parameter, Annotations.find(parameter, Annotations.IID_IS).orElseThrow()),
          "@IidIs stands on a parameter that hands out no interface of the type that is asked for.",
          "Write @Out @IidIs(\"type\") Ref<T> %s, where ComType<T> type is another parameter."
              .formatted(parameter.getSimpleName()));
      return Optional.empty();
    }
    TypeVariableName name = Kinds.requested(variable);
    return Optional.of(
        Reading.of(
            new Passing.Out(
                new Pointer.Requested(name),
                ParameterizedTypeName.get(RuntimeTypes.REF, name),
                false,
                Nullability.isNullable(variable)),
            Annotations.IID_IS,
            Annotations.OUT));
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
