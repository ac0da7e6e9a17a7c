package io.comwright.processor.validate;

import io.comwright.processor.parse.Kinds;
import io.comwright.processor.problem.ProblemId;
import io.comwright.processor.problem.Problems;
import io.comwright.processor.source.Annotations;
import io.comwright.processor.source.Where;
import io.comwright.processor.type.RuntimeTypes;
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

  /** {@code <T extends IUnknown> T method(ComType<T> type)}, and nothing else. */
  boolean validate(
      ExecutableElement method, AnnotationMirror iidIs, boolean preserveSig, Problems problems) {
    String named = Annotations.string(iidIs, "value").orElse("");
    Optional<? extends VariableElement> iid =
        method.getParameters().stream()
            .filter(parameter -> parameter.getSimpleName().contentEquals(named))
            .findFirst();
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
      return checkOthers(method, iid.get(), problems);
    }
    return false;
  }

  /** What is asked for comes back, and nowhere else. */
  private static boolean checkOthers(
      ExecutableElement method, VariableElement iid, Problems problems) {
    for (VariableElement parameter : method.getParameters()) {
      if (!parameter.equals(iid) && mentions(parameter.asType())) {
        problems.add(
            ProblemId.IID_IS,
            parameter,
            "The type that is asked for is that of the result only.",
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
    if (method.getTypeParameters().size() != 1) {
      return false;
    }
    TypeParameterElement variable = method.getTypeParameters().getFirst();
    return variable.getBounds().size() == 1
        && Kinds.isNamed(variable.getBounds().getFirst(), RuntimeTypes.IUNKNOWN)
        && types.isSameType(method.getReturnType(), variable.asType())
        && Kinds.isNamed(iid.asType(), RuntimeTypes.COM_TYPE)
        && iid.asType() instanceof DeclaredType type
        && type.getTypeArguments().size() == 1
        && types.isSameType(type.getTypeArguments().getFirst(), variable.asType());
  }
}
