package io.comwright.processor.validate;

import io.comwright.processor.model.ComResult;
import io.comwright.processor.model.Form;
import io.comwright.processor.parse.InterfaceDeclaration;
import io.comwright.processor.parse.MethodDeclaration;
import io.comwright.processor.parse.ParameterDeclaration;
import io.comwright.processor.parse.ResultDeclaration;
import io.comwright.processor.problem.ProblemId;
import io.comwright.processor.problem.Problems;
import io.comwright.processor.source.Annotations;
import io.comwright.processor.source.Where;
import io.comwright.processor.type.NativeType;
import javax.lang.model.element.ExecutableElement;

/** A critical call must not lead back into Java: it would end the VM. */
final class CriticalValidator {
  private CriticalValidator() {}

  static void validate(
      InterfaceDeclaration declaration, MethodDeclaration method, Problems problems) {
    ExecutableElement element = method.element();
    Annotations.find(element, Annotations.CRITICAL)
        .ifPresent(
            critical -> validate(declaration, method, Where.at(element, critical), problems));
  }

  private static void validate(
      InterfaceDeclaration declaration, MethodDeclaration method, Where where, Problems problems) {
    if (declaration.form() == Form.CALLBACK) {
      add(problems, where, "The function behind a callback may be a Java one", "Remove @Critical.");
      return;
    }
    if (declaration.form() == Form.DISPATCH) {
      add(problems, where, "Members are called through IDispatch.Invoke", "Remove @Critical.");
      return;
    }
    for (ParameterDeclaration parameter : method.parameters()) {
      if (parameter.type().filter(NativeType::holdsObjects).isPresent()) {
        add(
            problems,
            Where.at(parameter.element()),
            "What is passed for %s may be implemented in Java"
                .formatted(parameter.element().getSimpleName()),
            "Remove @Critical, or pass a MemorySegment if the method only keeps the pointer.");
      }
    }
    if (method.resultType().filter(CriticalValidator::holdsObjects).isPresent()) {
      add(
          problems,
          where,
          "The method adds a reference to what it hands out, which may be implemented in Java",
          "Remove @Critical.");
    }
  }

  private static boolean holdsObjects(ResultDeclaration result) {
    return switch (result) {
      case ResultDeclaration.One one -> one.type().holdsObjects();
      case ResultDeclaration.Several several ->
          several.parts().stream().map(ComResult.Part::type).anyMatch(NativeType::holdsObjects);
      case ResultDeclaration.Buffer _ -> false;
      case ResultDeclaration.Allocated allocated -> allocated.type().holdsObjects();
    };
  }

  private static void add(Problems problems, Where where, String cause, String remedy) {
    problems.add(
        ProblemId.CRITICAL_CALL,
        where,
        cause + ", and a call into Java during a @Critical call ends the VM.",
        remedy);
  }
}
