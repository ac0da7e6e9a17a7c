package io.comwright.processor.validate;

import io.comwright.processor.parse.InterfaceDeclaration;
import io.comwright.processor.parse.Kinds;
import io.comwright.processor.problem.ProblemId;
import io.comwright.processor.problem.Problems;
import io.comwright.processor.source.Ancestors;
import io.comwright.processor.source.Annotations;
import io.comwright.processor.source.Where;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** What must hold for an interface that stands for a function pointer. */
public final class CallbackValidator {
  private CallbackValidator() {}

  static void validate(InterfaceDeclaration declaration, Elements elements, Problems problems) {
    for (TypeElement ancestor : Ancestors.of(declaration.element())) {
      if (Kinds.hasVtable(ancestor)) {
        problems.add(
            ProblemId.CALLBACK_PARENT,
            declaration.element(),
            "%s extends %s, which is called through a vtable."
                .formatted(declaration.simpleName(), ancestor.getSimpleName()),
            "Remove it: a function has no interface pointer.");
        return;
      }
    }
    validateFunction(declaration, elements, problems);
    for (ExecutableElement method :
        ElementFilter.methodsIn(declaration.element().getEnclosedElements())) {
      Optional<AnnotationMirror> slot = Annotations.find(method, Annotations.SLOT);
      if (slot.isPresent()) {
        problems.add(
            ProblemId.MISPLACED_ANNOTATION,
            Where.at(method, slot.get()),
            "@Slot stands on a method of a @Callback interface, which has no vtable.",
            "Remove it.");
      }
    }
  }

  private static void validateFunction(
      InterfaceDeclaration declaration, Elements elements, Problems problems) {
    if (declaration.slotMethods().isEmpty()) {
      problems.add(
          ProblemId.CALLBACK_METHOD,
          declaration.element(),
          "%s declares no abstract method, which would be the function."
              .formatted(declaration.simpleName()),
          "Declare one with the parameters and the result of the function.");
      return;
    }
    List<ExecutableElement> more =
        ElementFilter.methodsIn(elements.getAllMembers(declaration.element())).stream()
            .filter(Kinds::isFunction)
            .filter(method -> !method.equals(declaration.slotMethods().getFirst().element()))
            .toList();
    for (ExecutableElement method : more) {
      boolean own = method.getEnclosingElement().equals(declaration.element());
      problems.add(
          ProblemId.CALLBACK_METHOD,
          own ? method : declaration.element(),
          "%s has a second abstract method%s, and a function pointer is one function."
              .formatted(
                  declaration.simpleName(),
                  own
                      ? ""
                      : ", %s of %s"
                          .formatted(
                              method.getSimpleName(),
                              method.getEnclosingElement().getSimpleName())),
          "Keep one; a struct of functions is a @ComStruct record with a component for each.");
    }
  }
}
