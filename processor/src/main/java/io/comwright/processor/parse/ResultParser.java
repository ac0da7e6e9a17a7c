package io.comwright.processor.parse;

import io.comwright.processor.problem.ProblemId;
import io.comwright.processor.problem.Problems;
import io.comwright.processor.source.Annotations;
import io.comwright.processor.type.Converted;
import io.comwright.processor.type.Inline;
import io.comwright.processor.type.Pointer;
import io.comwright.processor.type.Register;
import io.comwright.processor.type.RuntimeTypes;
import io.comwright.processor.type.Scalar;
import io.comwright.processor.type.StructShape;
import io.comwright.processor.type.Value;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;

/** Recognises what a method gives back. */
final class ResultParser {
  private final ValueTypes values;
  private final Described<Declared<ResultDeclaration>> outs;
  private final AllocatedArrayParser allocated;

  ResultParser(
      ValueTypes values,
      Described<Declared<ResultDeclaration>> outs,
      AllocatedArrayParser allocated) {
    this.values = values;
    this.outs = outs;
    this.allocated = allocated;
  }

  Optional<ResultDeclaration> parse(
      ExecutableElement method, boolean preserveSig, Problems problems) {
    return Meaning.settle(method, read(method, preserveSig, problems), problems);
  }

  private Optional<Reading<ResultDeclaration>> read(
      ExecutableElement method, boolean preserveSig, Problems problems) {
    TypeMirror result = method.getReturnType();
    if (result instanceof TypeVariable variable && Annotations.has(method, Annotations.IID_IS)) {
      return Optional.of(
          Reading.of(
              new ResultDeclaration.One(new Pointer.Requested(Kinds.requested(variable))),
              Annotations.IID_IS));
    } else if (!preserveSig
        && Kinds.isDeclaredWith(result, Annotations.OUTS)
        && MarshalWith.find(result, method).isEmpty()) {
      Nullability.check(method, result, false, problems);
      TypeElement record = Kinds.elementOf(result);
      return outs.of(record).mentioned(problems).map(Reading::of);
    } else if (Annotations.has(method, Annotations.TEXT_BUFFER)) {
      boolean isText = Kinds.isNamed(result, RuntimeTypes.STRING) && !preserveSig;
      return TextBufferParser.parseResult(method, isText, problems);
    } else if (Kinds.isArray(result) && !MarshalWith.isOn(method) || Sizes.isCounted(method)) {
      return allocated.parseResult(method, preserveSig, problems);
    }
    Optional<Reading<Register>> value =
        values.read(
            new Mention(result, method, preserveSig ? Place.NATIVE_RESULT : Place.RESULT),
            problems);
    return value.isPresent() && check(method, value.get().type(), preserveSig, problems)
        ? value.map(known -> known.map(ResultDeclaration.One::new))
        : Optional.empty();
  }

  private static boolean check(
      ExecutableElement method, Register type, boolean preserveSig, Problems problems) {
    if (type.plain() instanceof Inline.Struct struct && struct.sized() && !preserveSig) {
      String name = struct.javaType().simpleName();
      problems.add(
          ProblemId.RESULT_TYPE,
          method,
          name + " says its own size, which a caller has to fill in before the call.",
          "Make it a parameter: @InOut Ref<%s>.".formatted(name));
      return false;
    }
    Optional<String> wrong = wrong(type, preserveSig);
    if (wrong.isPresent()) {
      problems.add(
          ProblemId.RESULT_TYPE,
          method,
          wrong.get(),
          preserveSig
              ? "Supported are void, integers, booleans with their native form, float, double,"
                  + " HResult, enums, flags, @ComStruct records, Guid, interfaces, Handle,"
                  + " MemorySegment and @Pointer long."
              : "Return MemorySegment or @Pointer long, and free the memory as the callee's"
                  + " documentation says.");
      return false;
    }
    Nullability.check(
        method,
        method.getReturnType(),
        preserveSig && !(type.plain() instanceof Inline)
            ? type.nullable()
            : type.nullableInMemory(),
        problems);
    return true;
  }

  private static Optional<String> wrong(Register type, boolean preserveSig) {
    if (preserveSig && type instanceof Converted converted) {
      if (converted.inner() instanceof Scalar.HResult) {
        return Optional.of("A marshaller cannot tell whether an HRESULT is a failure.");
      } else if (converted.inner() instanceof Pointer.ReturnedInterface) {
        return Optional.of("An interface that is a native result is not converted.");
      }
    }
    return wrongPlain(type.plain(), preserveSig);
  }

  private static Optional<String> wrongPlain(Value type, boolean preserveSig) {
    return switch (type) {
      case Inline.Struct struct when !struct.ownable() -> HandedOut.wrong(struct);
      case Value any when !preserveSig -> Optional.empty();
      case Scalar.Boolean truth when truth == Scalar.Boolean.HRESULT ->
          Optional.of("@HResultBool stands on a method that gives its native result as it is.");
      case Inline.Struct struct ->
          StructShape.of(struct.scalars(), struct.size()).isPresent()
              ? Optional.empty()
              : Optional.of(
                  "%s has fields that are not aligned, and cannot be the native result of a method."
                      .formatted(struct.javaType().simpleName()));
      case Inline.Variant variant -> noResult(variant.storedSpelling());
      case Pointer.SafeArray array -> noResult("SAFEARRAY");
      case Value other -> Optional.empty();
    };
  }

  private static Optional<String> noResult(String type) {
    return Optional.of("A %s cannot be the native result of a method.".formatted(type));
  }
}
