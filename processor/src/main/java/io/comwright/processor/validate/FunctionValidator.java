package io.comwright.processor.validate;

import io.comwright.processor.model.Form;
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
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * What must hold for an interface whose methods are C functions: that of a function pointer, or of
 * a library.
 */
final class FunctionValidator {
  private final Elements elements;

  FunctionValidator(Elements elements) {
    this.elements = elements;
  }

  void validate(InterfaceDeclaration declaration, Problems problems) {
    Optional<TypeElement> described =
        Ancestors.of(declaration.element()).stream().filter(Kinds::hasVtable).findFirst();
    if (described.isPresent()) {
      problems.add(
          declaration.form() == Form.LIBRARY ? ProblemId.LIBRARY_PARENT : ProblemId.CALLBACK_PARENT,
          declaration.element(),
          "%s extends %s, which is called through a vtable."
              .formatted(declaration.simpleName(), described.get().getSimpleName()),
          "Remove it: a function has no interface pointer.");
      return;
    }
    if (declaration.form() == Form.LIBRARY) {
      validateNames(declaration, problems);
      validateParents(declaration, problems);
    } else {
      validateFunction(declaration, problems);
    }
    for (ExecutableElement method :
        ElementFilter.methodsIn(declaration.element().getEnclosedElements())) {
      Optional<AnnotationMirror> slot = Annotations.find(method, Annotations.SLOT);
      if (slot.isPresent()) {
        problems.add(
            ProblemId.MISPLACED_ANNOTATION,
            Where.at(method, slot.get()),
            "@Slot stands on a method of a %s interface, which has no vtable."
                .formatted(declaration.annotationName()),
            "Remove it.");
      }
    }
  }

  private void validateFunction(InterfaceDeclaration declaration, Problems problems) {
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

  private static void validateNames(InterfaceDeclaration declaration, Problems problems) {
    for (AnnotationValue name : Annotations.elements(declaration.annotation(), "value")) {
      if (name.getValue() instanceof String text && text.isBlank()) {
        problems.add(
            ProblemId.LIBRARY_NAME,
            Where.at(declaration.element(), declaration.annotation(), name),
            "An empty text names no library.",
            "Write its name, \"ole32\", or no names at all if it is always loaded from a file that"
                + " the application names.");
      }
    }
  }

  private void validateParents(InterfaceDeclaration declaration, Problems problems) {
    ElementFilter.methodsIn(elements.getAllMembers(declaration.element())).stream()
        .filter(method -> method.getModifiers().contains(Modifier.ABSTRACT))
        .map(method -> method.getEnclosingElement())
        .filter(owner -> !owner.equals(declaration.element()))
        .findFirst()
        .ifPresent(
            owner ->
                problems.add(
                    ProblemId.LIBRARY_PARENT,
                    declaration.element(),
                    "%s extends %s, whose abstract methods are no functions of this library."
                        .formatted(declaration.simpleName(), owner.getSimpleName()),
                    "Remove it, or declare its methods here."));
  }
}
