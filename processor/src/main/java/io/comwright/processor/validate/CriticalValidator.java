package io.comwright.processor.validate;

import io.comwright.processor.model.ComResult;
import io.comwright.processor.model.Form;
import io.comwright.processor.model.ViewForm;
import io.comwright.processor.parse.Described;
import io.comwright.processor.parse.InterfaceDeclaration;
import io.comwright.processor.parse.Kinds;
import io.comwright.processor.parse.MethodDeclaration;
import io.comwright.processor.parse.ParameterDeclaration;
import io.comwright.processor.parse.ResultDeclaration;
import io.comwright.processor.parse.ViewDeclaration;
import io.comwright.processor.problem.ProblemId;
import io.comwright.processor.problem.Problems;
import io.comwright.processor.source.Annotations;
import io.comwright.processor.source.Where;
import io.comwright.processor.type.NativeType;
import java.util.HashSet;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** A critical call must not lead back into Java: it would end the VM. */
final class CriticalValidator {
  private final Described<ViewDeclaration> views;

  CriticalValidator(Described<ViewDeclaration> views) {
    this.views = views;
  }

  void validate(InterfaceDeclaration declaration, MethodDeclaration method, Problems problems) {
    ExecutableElement element = method.element();
    Annotations.find(element, Annotations.CRITICAL)
        .ifPresent(
            critical -> validate(declaration, method, Where.at(element, critical), problems));
  }

  private void validate(
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
      if (parameter.type().filter(NativeType::holdsObjects).isPresent()
          || isViewOfObjects(parameter.element().asType(), new HashSet<>())) {
        add(
            problems,
            Where.at(parameter.element()),
            "What is passed for %s may be implemented in Java, or hold what is"
                .formatted(parameter.element().getSimpleName()),
            "Remove @Critical, or pass a MemorySegment if the method only keeps the pointer.");
      }
    }
    if (method.resultType().filter(CriticalValidator::holdsObjects).isPresent()
        || isViewOfObjects(method.element().getReturnType(), new HashSet<>())) {
      add(
          problems,
          where,
          "The method adds a reference to what it hands out, or to what that holds, which may be"
              + " implemented in Java",
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

  /**
   * Whether a type mentions a struct that is viewed where it lies, and that leads to what Java may
   * implement: by its fields, or those of structs that it points to.
   *
   * @param seen structs that are looked into already, which may point to one another
   */
  private boolean isViewOfObjects(TypeMirror type, Set<TypeElement> seen) {
    if (!(type instanceof DeclaredType declared)) {
      return false;
    }
    if (declared.getTypeArguments().stream().anyMatch(of -> isViewOfObjects(of, seen))) {
      return true;
    }
    TypeElement element = (TypeElement) declared.asElement();
    if (!seen.add(element)) {
      return false;
    }
    if (element.getKind() == ElementKind.RECORD) {
      return element.getRecordComponents().stream()
          .anyMatch(component -> isViewOfObjects(component.asType(), seen));
    }
    return Kinds.isView(element)
        && views.of(element).fields().stream()
            .anyMatch(
                field ->
                    field.form().filter(ViewForm::holdsObjects).isPresent()
                        || isViewOfObjects(field.getter().getReturnType(), seen));
  }

  private static void add(Problems problems, Where where, String cause, String remedy) {
    problems.add(
        ProblemId.CRITICAL_CALL,
        where,
        cause + ", and a call into Java during a @Critical call ends the VM.",
        remedy);
  }
}
