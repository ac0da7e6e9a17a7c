package io.comwright.processor.validate;

import io.comwright.processor.model.Form;
import io.comwright.processor.model.ThrownAnswer;
import io.comwright.processor.parse.InterfaceDeclaration;
import io.comwright.processor.parse.MethodDeclaration;
import io.comwright.processor.parse.ResultDeclaration;
import io.comwright.processor.problem.ProblemId;
import io.comwright.processor.problem.Problems;
import io.comwright.processor.source.Annotations;
import io.comwright.processor.source.Where;
import io.comwright.processor.type.Scalar;
import io.comwright.processor.type.Single;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;

/**
 * What native code is told when an implementation fails whose native result is a number: nothing,
 * unless the declaration says which number tells it.
 */
final class WhenThrownValidator {
  private static final String MEMBER = "whenThrown";

  private WhenThrownValidator() {}

  static void validate(
      InterfaceDeclaration declaration, MethodDeclaration method, Problems problems) {
    Optional<AnnotationMirror> annotation =
        Annotations.find(method.element(), Annotations.PRESERVE_SIG);
    boolean written = annotation.flatMap(mirror -> Annotations.value(mirror, MEMBER)).isPresent();
    if (!written) {
      warnOfInt(declaration, method, problems);
      return;
    }
    wrong(declaration, method)
        .ifPresent(
            wrong ->
                problems.add(
                    ProblemId.WHEN_THROWN,
                    Where.at(method.element(), annotation.get(), MEMBER),
                    wrong.text(),
                    wrong.remedy()));
  }

  /**
   * An {@code int} may be an HRESULT, in whose place others write it. Of a method with problems it
   * is too early to tell.
   */
  private static void warnOfInt(
      InterfaceDeclaration declaration, MethodDeclaration method, Problems problems) {
    if (method.preserveSig()
        && !method.typeProblems().any()
        && isImplemented(declaration)
        && isInt(method)) {
      problems.add(
          ProblemId.PRESERVE_SIG_INT,
          method.element(),
          "An implementation of %s that throws answers 0, which is S_OK if the result is an HRESULT."
              .formatted(method.name()),
          "Return HResult if it is, or say which number a failure is: @PreserveSig(whenThrown ="
              + " 0).");
    }
  }

  private static boolean isImplemented(InterfaceDeclaration declaration) {
    return declaration.form() != Form.LIBRARY && !declaration.partial();
  }

  private static boolean isInt(MethodDeclaration method) {
    return type(method).filter(type -> type == Scalar.Integer.LONG).isPresent();
  }

  private static Optional<Single> type(MethodDeclaration method) {
    return method
        .resultType()
        .flatMap(
            result ->
                result instanceof ResultDeclaration.One one
                    ? Optional.of(one.type())
                    : Optional.empty());
  }

  private record Wrong(String text, String remedy) {}

  private static Optional<Wrong> wrong(InterfaceDeclaration declaration, MethodDeclaration method) {
    if (declaration.form() == Form.LIBRARY) {
      return Optional.of(
          new Wrong("Java implements no function of a library, so none throws.", "Remove it."));
    }
    Optional<ThrownAnswer> answer = type(method).flatMap(ThrownAnswer::of);
    if (answer.isEmpty()) {
      return method.isRead()
          ? Optional.of(
              new Wrong(
                  "%s answers with no number.".formatted(method.name()),
                  "Remove it; after a failure an HResult is that failure, and all else zeros."))
          : Optional.empty();
    }
    return method.whenThrown().stream()
        .filter(number -> !answer.get().holds(number))
        .mapToObj(
            number ->
                new Wrong(
                    "The native result of %s has no room for %s.".formatted(method.name(), number),
                    "Write a number from %s to %s."
                        .formatted(answer.get().least(), answer.get().most())))
        .findFirst();
  }
}
