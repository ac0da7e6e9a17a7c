package io.comwright.processor.validate;

import static java.util.stream.Collectors.toSet;

import io.comwright.processor.parse.Kinds;
import io.comwright.processor.parse.MethodDeclaration;
import io.comwright.processor.problem.ProblemId;
import io.comwright.processor.problem.Problems;
import io.comwright.processor.source.Annotations;
import io.comwright.processor.type.RuntimeTypes;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * What the comment of a method tells of its success, and its declaration does not: a Java caller
 * learns of an HRESULT only that it is no failure, unless the result is one.
 */
final class SuccessCodeValidator {
  private static final String FALSE = "S_FALSE";

  private static final Pattern NAME = Pattern.compile("\\b[A-Z][A-Z0-9]*_[A-Z0-9_]+\\b");

  /** How headers call a success, alone or of a facility; those of RPC are errors of Win32. */
  private static final Pattern SUCCESS =
      Pattern.compile("(?!RPC_|EPT_)([A-Z0-9]+_)?S_(?!OK$|NO_ERROR$)[A-Z_]+");

  private final Elements elements;

  SuccessCodeValidator(Elements elements) {
    this.elements = elements;
  }

  /** Of a method with problems it is too early to tell. */
  void validate(MethodDeclaration method, Problems problems) {
    String comment = elements.getDocComment(method.element());
    if (comment == null
        || comment.indexOf('_') < 0
        || method.typeProblems().any()
        || tells(method)) {
      return;
    }
    Optional<String> lost =
        NAME.matcher(comment)
            .results()
            .map(MatchResult::group)
            .filter(name -> SUCCESS.matcher(name).matches() || successes().contains(name))
            .findFirst();
    lost.ifPresent(
        name ->
            problems.add(
                ProblemId.SUCCESS_CODE_LOST,
                method.element(),
                "The comment of %s names %s, and its declaration loses it: %s."
                    .formatted(
                        method.name(),
                        name,
                        method.preserveSig()
                            ? "there is no result"
                            : "a caller learns of every success alike"),
                remedy(method, name)));
  }

  private static String remedy(MethodDeclaration method, String name) {
    if (!method.isVoid()) {
      return "Return HResult, and hand out the present result through an @Out parameter behind the"
          + " others.";
    }
    return name.equals(FALSE) && !method.preserveSig()
        ? "Return HResult, or @HResultBool boolean, which is false for S_FALSE."
        : "Return HResult.";
  }

  /** Whether there is a value that may be the code; or a parameter that the comment speaks of. */
  private static boolean tells(MethodDeclaration method) {
    return method.preserveSig() && !method.isVoid()
        || isHResult(method)
        || Annotations.has(method.element(), Annotations.HRESULT_BOOL)
        || method.element().getParameters().stream()
            .map(VariableElement::asType)
            .anyMatch(type -> Kinds.isNamed(type, RuntimeTypes.HRESULT));
  }

  private static boolean isHResult(MethodDeclaration method) {
    return Kinds.isNamed(method.element().getReturnType(), RuntimeTypes.HRESULT);
  }

  /** Other successes among the constants of the runtime. */
  private Set<String> successes() {
    TypeElement codes = elements.getTypeElement(RuntimeTypes.HRESULT.canonicalName());
    return codes == null
        ? Set.of()
        : ElementFilter.fieldsIn(codes.getEnclosedElements()).stream()
            .filter(field -> field.getConstantValue() instanceof Integer code && code > 0)
            .map(field -> field.getSimpleName().toString())
            .collect(toSet());
  }
}
