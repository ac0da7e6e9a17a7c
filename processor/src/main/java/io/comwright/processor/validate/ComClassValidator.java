package io.comwright.processor.validate;

import io.comwright.processor.model.SlotTable;
import io.comwright.processor.parse.ComClassDeclaration;
import io.comwright.processor.parse.Kinds;
import io.comwright.processor.problem.ProblemId;
import io.comwright.processor.problem.Problems;
import io.comwright.processor.source.Ancestors;
import io.comwright.processor.source.Annotations;
import io.comwright.processor.source.SourceSet;
import io.comwright.processor.source.Where;
import io.comwright.processor.type.GeneratedNames;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** What must hold for a class with {@code @ComClass}. */
public final class ComClassValidator {
  private static final String PROXY = "io.comwright.runtime.VtableProxy";

  private final SourceSet sources;

  public ComClassValidator(SourceSet sources) {
    this.sources = sources;
  }

  /**
   * Checks the class.
   *
   * @param tables the slots of its interfaces; none for one that has a problem of its own
   */
  public void validate(
      ComClassDeclaration declaration, Map<TypeElement, SlotTable> tables, Problems problems) {
    TypeElement element = declaration.element();
    if (!element.getKind().isClass()) {
      problems.add(
          ProblemId.COM_CLASS_NOT_A_CLASS,
          element,
          "@ComClass stands on something that is no class.",
          "Write it on the class that implements the interfaces; an interface has @ComInterface.");
      return;
    }
    if (declaration.superclasses().stream()
        .anyMatch(superclass -> superclass.getQualifiedName().contentEquals(PROXY))) {
      problems.add(
          ProblemId.COM_CLASS_NOT_A_CLASS,
          element,
          element.getSimpleName() + " is a proxy, which stands for a native object.",
          "Implement the interface instead of extending its proxy.");
      return;
    }
    TypeRules.validateAccess(element, problems);
    TypeRules.validateGeneratedName(
        element, GeneratedNames.comClass(declaration.name()), "class", sources, problems);
    validateInterfaces(declaration, tables, problems);
    validateDefault(declaration, problems);
    closeOf(declaration)
        .ifPresent(
            close ->
                problems.add(
                    ProblemId.COM_CLASS_CLOSE,
                    close.getEnclosingElement().equals(element) ? close : element,
                    "close() is overridden, but it does nothing for a Java implementation, and"
                        + " native code never calls it.",
                    "Implement FinalRelease to hear of the last Release, and name your own"
                        + " method otherwise."));
  }

  private static void validateDefault(ComClassDeclaration declaration, Problems problems) {
    declaration
        .defaultInterface()
        .filter(type -> !declaration.interfaces().contains(type) || !Kinds.isDispatch(type))
        .ifPresent(
            type -> {
              boolean implemented = declaration.interfaces().contains(type);
              problems.add(
                  ProblemId.COM_CLASS_DEFAULT,
                  Where.at(
                      declaration.element(),
                      Annotations.find(declaration.element(), Annotations.COM_CLASS).orElseThrow(),
                      "defaultInterface"),
                  implemented
                      ? "%s does not derive from IDispatch, for which a default interface answers."
                          .formatted(type.getSimpleName())
                      : "%s is none of the COM interfaces that %s implements."
                          .formatted(type.getSimpleName(), declaration.element().getSimpleName()),
                  "Name a dual interface or dispinterface that the class implements, and that no"
                      + " other of its interfaces derives from.");
            });
  }

  private static void validateInterfaces(
      ComClassDeclaration declaration, Map<TypeElement, SlotTable> tables, Problems problems) {
    TypeElement element = declaration.element();
    if (declaration.interfaces().isEmpty()) {
      problems.add(
          ProblemId.COM_CLASS_EMPTY,
          element,
          element.getSimpleName() + " implements no COM interface.",
          "Implement one, or remove @ComClass.");
    }
    Map<String, TypeElement> byIid = new LinkedHashMap<>();
    for (TypeElement type : declaration.interfaces()) {
      SlotTable table = tables.get(type);
      if (table == null) {
        continue;
      }
      if (table.partial()) {
        problems.add(
            ProblemId.COM_CLASS_PARTIAL,
            element,
            type.getSimpleName() + " is partial, so it can be called but not implemented.",
            "Describe all of its slots, or reserve those that are never called.");
      }
      requireNew(type, byIid, element, problems);
      Ancestors.of(type).forEach(base -> requireNew(base, byIid, element, problems));
    }
  }

  /** An object answers an IID once, that of a base with the vtable of an interface behind it. */
  private static void requireNew(
      TypeElement type, Map<String, TypeElement> byIid, TypeElement element, Problems problems) {
    Optional<String> iid =
        Annotations.withIid(type)
            .flatMap(annotation -> Annotations.string(annotation, "value"))
            .map(text -> text.toLowerCase(Locale.ROOT));
    TypeElement other = iid.map(text -> byIid.putIfAbsent(text, type)).orElse(null);
    if (other != null && !other.equals(type)) {
      problems.add(
          ProblemId.COM_CLASS_AMBIGUOUS,
          element,
          "%s and %s have the same IID, and one object answers it once."
              .formatted(other.getSimpleName(), type.getSimpleName()),
          "Correct one of the IIDs, or implement one of the interfaces.");
    }
  }

  private static Optional<ExecutableElement> closeOf(ComClassDeclaration declaration) {
    return closeIn(declaration.element())
        .or(
            () ->
                declaration.superclasses().stream()
                    .flatMap(superclass -> closeIn(superclass).stream())
                    .findFirst());
  }

  private static Optional<ExecutableElement> closeIn(TypeElement type) {
    return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
        .filter(method -> method.getKind() == ElementKind.METHOD)
        .filter(method -> method.getSimpleName().contentEquals("close"))
        .filter(method -> method.getParameters().isEmpty())
        .findFirst();
  }
}
