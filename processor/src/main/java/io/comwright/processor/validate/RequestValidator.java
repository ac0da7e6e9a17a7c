package io.comwright.processor.validate;

import com.squareup.javapoet.ClassName;
import io.comwright.processor.parse.Kinds;
import io.comwright.processor.problem.ProblemId;
import io.comwright.processor.problem.Problems;
import io.comwright.processor.source.Annotations;
import io.comwright.processor.source.Where;
import io.comwright.processor.type.RuntimeTypes;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.util.Types;

/** What must hold for a method with {@code @IidIs}: its caller says which interface it wants. */
final class RequestValidator {
  private final Types types;

  RequestValidator(Types types) {
    this.types = types;
  }

  /** The parameters through which a method hands out what its caller wants. */
  static List<? extends VariableElement> handedOut(ExecutableElement method) {
    return method.getParameters().stream()
        .filter(parameter -> Annotations.has(parameter, Annotations.IID_IS))
        .toList();
  }

  /**
   * {@code <T extends IUnknown> void method(ComType<T> type, @Out @IidIs("type") Ref<T> object)}.
   */
  boolean validate(
      ExecutableElement method, List<? extends VariableElement> handedOut, Problems problems) {
    VariableElement out = handedOut.getFirst();
    AnnotationMirror iidIs = Annotations.find(out, Annotations.IID_IS).orElseThrow();
    String named = Annotations.string(iidIs, "value").orElse("");
    Optional<? extends VariableElement> iid = named(method, named);
    if (handedOut.size() > 1) {
      problems.add(
          ProblemId.IID_IS,
          Where.at(
              handedOut.get(1),
              Annotations.find(handedOut.get(1), Annotations.IID_IS).orElseThrow()),
          "A method hands out one interface that its caller wants.",
          "Write a Guid and a Ref<IUnknown> for the other one.");
    } else if (iid.isEmpty()) {
      problems.add(
          ProblemId.IID_IS,
          Where.at(out, iidIs, "value"),
          "The method has no parameter called \"" + named + "\".",
          "Name the ComType<T> that says which interface is wanted.");
    } else if (!isGeneric(method) || !isTypeOf(RuntimeTypes.COM_TYPE, iid.get(), method)) {
      problems.add(
          ProblemId.IID_IS,
          Where.at(out, iidIs),
          "The parameter is not of the type that %s asks for.".formatted(named),
          "Write <T extends IUnknown> before the method, ComType<T> %s, and @Out @IidIs(\"%s\") Ref<T> %s."
              .formatted(named, named, out.getSimpleName()));
    } else if (mentions(method.getReturnType())) {
      problems.add(
          ProblemId.IID_IS,
          method,
          "The type that is asked for is that of %s only.".formatted(out.getSimpleName()),
          "Write @IidIs on the method if its result is the interface, or another result.");
    } else {
      return !isTypeOf(RuntimeTypes.REF, out, method)
          || checkOthers(method, List.of(iid.get(), out), problems);
    }
    return false;
  }

  private static Optional<? extends VariableElement> named(ExecutableElement method, String name) {
    return method.getParameters().stream()
        .filter(parameter -> parameter.getSimpleName().contentEquals(name))
        .findFirst();
  }

  /** {@code <T extends IUnknown> T method(ComType<T> type)}, and nothing else. */
  boolean validate(
      ExecutableElement method, AnnotationMirror iidIs, boolean preserveSig, Problems problems) {
    String named = Annotations.string(iidIs, "value").orElse("");
    Optional<? extends VariableElement> iid = named(method, named);
    String remedy =
        "Write <T extends IUnknown> T %s(ComType<T> %s), among its other parameters."
            .formatted(method.getSimpleName(), named.isEmpty() ? "type" : named);
    if (iid.isEmpty()) {
      problems.add(
          ProblemId.IID_IS,
          Where.at(method, iidIs, "value"),
          "The method has no parameter called \"" + named + "\".",
          remedy);
    } else if (preserveSig) {
      problems.add(
          ProblemId.IID_IS,
          Where.at(method, iidIs),
          "@IidIs stands on a method that gives its native result as it is.",
          "Remove @PreserveSig, or add @ThrowOnFailure.");
    } else if (!isRequest(method, iid.get())) {
      problems.add(
          ProblemId.IID_IS,
          Where.at(method, iidIs),
          "The result is not of the type that the parameter asks for.",
          remedy);
    } else {
      return checkOthers(method, List.of(iid.get()), problems);
    }
    return false;
  }

  /** What is asked for comes back, and nowhere else. */
  private static boolean checkOthers(
      ExecutableElement method, List<VariableElement> those, Problems problems) {
    for (VariableElement parameter : method.getParameters()) {
      if (!those.contains(parameter) && mentions(parameter.asType())) {
        problems.add(
            ProblemId.IID_IS,
            parameter,
            those.size() == 1
                ? "The type that is asked for is that of the result only."
                : "The type that is asked for is that of %s only."
                    .formatted(those.getLast().getSimpleName()),
            "Write IUnknown here.");
        return false;
      }
    }
    return true;
  }

  private static boolean mentions(TypeMirror type) {
    return switch (type) {
      case TypeVariable variable -> true;
      case ArrayType array -> mentions(array.getComponentType());
      case DeclaredType declared ->
          declared.getTypeArguments().stream().anyMatch(RequestValidator::mentions);
      default -> false;
    };
  }

  private boolean isRequest(ExecutableElement method, VariableElement iid) {
    return isGeneric(method)
        && types.isSameType(method.getReturnType(), method.getTypeParameters().getFirst().asType())
        && isTypeOf(RuntimeTypes.COM_TYPE, iid, method);
  }

  /** {@code <T extends IUnknown>}. */
  private static boolean isGeneric(ExecutableElement method) {
    if (method.getTypeParameters().size() != 1) {
      return false;
    }
    TypeParameterElement variable = method.getTypeParameters().getFirst();
    return variable.getBounds().size() == 1
        && Kinds.isNamed(variable.getBounds().getFirst(), RuntimeTypes.IUNKNOWN);
  }

  /** Whether a parameter is a {@code ComType<T>}, or another type of the method's variable. */
  private boolean isTypeOf(ClassName generic, VariableElement parameter, ExecutableElement method) {
    return Kinds.isNamed(parameter.asType(), generic)
        && parameter.asType() instanceof DeclaredType type
        && type.getTypeArguments().size() == 1
        && types.isSameType(
            type.getTypeArguments().getFirst(), method.getTypeParameters().getFirst().asType());
  }
}
