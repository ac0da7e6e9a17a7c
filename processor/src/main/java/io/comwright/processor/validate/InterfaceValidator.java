package io.comwright.processor.validate;

import com.squareup.javapoet.ClassName;
import io.comwright.processor.model.BaseInterface;
import io.comwright.processor.model.Form;
import io.comwright.processor.parse.InterfaceDeclaration;
import io.comwright.processor.parse.Kinds;
import io.comwright.processor.problem.ProblemId;
import io.comwright.processor.problem.Problems;
import io.comwright.processor.source.Ancestors;
import io.comwright.processor.source.Annotations;
import io.comwright.processor.source.SourceSet;
import io.comwright.processor.source.Where;
import io.comwright.processor.type.GeneratedNames;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** What must hold for an annotated interface as a whole. */
public final class InterfaceValidator {
  private final Elements elements;
  private final SourceSet sources;
  private final MethodValidator methods;
  private final FunctionValidator functions;
  private final DispatchValidator members = new DispatchValidator();
  private final IidValidator iids;

  public InterfaceValidator(
      Elements elements, SourceSet sources, MethodValidator methods, IidValidator iids) {
    this.elements = elements;
    this.sources = sources;
    this.methods = methods;
    this.functions = new FunctionValidator(elements);
    this.iids = iids;
  }

  public void validate(
      InterfaceDeclaration declaration, Optional<BaseInterface> base, Problems problems) {
    if (declaration.element().getKind() != ElementKind.INTERFACE) {
      problems.add(
          ProblemId.NOT_AN_INTERFACE,
          declaration.element(),
          declaration.annotationName() + " stands on something that is no interface.",
          "Declare an interface; a class that implements it needs no annotation.");
      return;
    }
    validateKind(declaration, problems);
    TypeRules.validateAccess(declaration.element(), problems);
    iids.validate(declaration, problems);
    if (declaration.form().isFunction()) {
      functions.validate(declaration, problems);
    } else {
      validateParents(declaration, problems);
    }
    validateGeneratedNames(declaration, problems);
    base.ifPresent(
        present -> {
          validatePartialBase(declaration, present, problems);
          validateDestructor(declaration, present, problems);
        });
    methods.validate(declaration, problems);
    members.validate(declaration, problems);
  }

  private void validateKind(InterfaceDeclaration declaration, Problems problems) {
    TypeElement element = declaration.element();
    if (declaration.isCom()) {
      Annotations.find(element, Annotations.VTABLE)
          .ifPresent(
              vtable ->
                  problems.add(
                      ProblemId.BOTH_ANNOTATIONS,
                      Where.at(element, vtable),
                      "An interface either has IUnknown's slots or does not.",
                      "Keep @ComInterface if it derives from IUnknown, else @Vtable."));
    }
    if (declaration.form() == Form.COM) {
      Annotations.find(element, Annotations.DISP_INTERFACE)
          .ifPresent(
              dispatch ->
                  problems.add(
                      ProblemId.BOTH_ANNOTATIONS,
                      Where.at(element, dispatch),
                      "An interface either has slots of its own or is called through Invoke alone.",
                      "Keep @ComInterface for a dual interface, else @DispInterface."));
    }
    if (!declaration.form().isFunction()) {
      Annotations.find(element, Annotations.CALLBACK)
          .ifPresent(
              callback ->
                  problems.add(
                      ProblemId.BOTH_ANNOTATIONS,
                      Where.at(element, callback),
                      "An interface is either called through a vtable or is one function.",
                      "Keep @Callback if it stands for a function pointer."));
    }
    if (declaration.form() != Form.LIBRARY) {
      Annotations.find(element, Annotations.NATIVE_LIBRARY)
          .ifPresent(
              library ->
                  problems.add(
                      ProblemId.BOTH_ANNOTATIONS,
                      Where.at(element, library),
                      "An interface is not the functions of a library and something else.",
                      "Keep @NativeLibrary if each method is a function that a library exports."));
    }
    if (!element.getTypeParameters().isEmpty()) {
      problems.add(
          ProblemId.GENERIC_INTERFACE,
          element.getTypeParameters().getFirst(),
          declaration.form().isFunction()
              ? "A native function has no type parameters."
              : "A vtable has no type parameters.",
          "Remove them and write the types that the native methods take.");
    }
    if (element.getModifiers().contains(Modifier.SEALED)) {
      problems.add(
          ProblemId.SEALED_INTERFACE,
          element,
          "The generated proxy cannot implement a sealed interface.",
          "Remove sealed.");
    }
  }

  private void validateParents(InterfaceDeclaration declaration, Problems problems) {
    TypeElement element = declaration.element();
    if (declaration.isCom() && declaration.base().isEmpty()) {
      Optional<TypeElement> undescribed =
          declaration.parents().stream()
              .filter(parent -> Ancestors.of(parent).stream().anyMatch(Kinds::isIUnknown))
              .findFirst();
      if (undescribed.isPresent()) {
        String name = undescribed.get().getSimpleName().toString();
        problems.add(
            ProblemId.NO_COM_PARENT,
            element,
            "%s extends %s, which is not described.".formatted(declaration.simpleName(), name),
            "Annotate %s with @ComInterface, or extend IUnknown instead.".formatted(name));
        return;
      }
      problems.add(
          ProblemId.NO_COM_PARENT,
          element,
          declaration.simpleName() + " extends no COM interface.",
          "Extend IUnknown or another @ComInterface, or write @Vtable for an interface without"
              + " IUnknown.");
      return;
    }
    for (TypeElement parent : declaration.parents()) {
      String name = parent.getSimpleName().toString();
      if (declaration.base().isPresent() && parent.equals(declaration.base().get())) {
        if (!Kinds.canBeNamed(parent, element)) {
          problems.add(
              ProblemId.ACCESSIBILITY,
              element,
              name + " is not public, so generated classes of another package cannot name it.",
              "Make it public.");
        }
      } else if (Kinds.hasVtable(parent)) {
        if (declaration.isCom()) {
          problems.add(
              ProblemId.TWO_COM_PARENTS,
              element,
              "%s extends both %s and %s, but a vtable continues one other."
                  .formatted(
                      declaration.simpleName(),
                      declaration.base().orElseThrow().getSimpleName(),
                      name),
              "Extend the one whose slots come first; the other is a separate interface of the"
                  + " object.");
        } else {
          problems.add(
              ProblemId.VTABLE_PARENT,
              element,
              "%s extends %s, which is not its only @Vtable parent."
                  .formatted(declaration.simpleName(), name),
              "Extend nothing or one other @Vtable interface; write @ComInterface for one that"
                  + " derives from IUnknown.");
        }
      } else if (leavesAbstract(parent, element)) {
        problems.add(
            ProblemId.TWO_COM_PARENTS,
            element,
            "%s extends %s, whose abstract methods have no slots."
                .formatted(declaration.simpleName(), name),
            "Remove it, or declare its methods here.");
      }
    }
  }

  /** Whether a parent has abstract methods that an interface does not declare itself. */
  private boolean leavesAbstract(TypeElement parent, TypeElement type) {
    List<ExecutableElement> declared = ElementFilter.methodsIn(type.getEnclosedElements());
    return ElementFilter.methodsIn(elements.getAllMembers(parent)).stream()
        .filter(method -> method.getModifiers().contains(Modifier.ABSTRACT))
        .anyMatch(
            method -> declared.stream().noneMatch(own -> elements.overrides(own, method, type)));
  }

  private void validateGeneratedNames(InterfaceDeclaration declaration, Problems problems) {
    ClassName name = declaration.name();
    List<ClassName> classes =
        switch (declaration.form()) {
          case LIBRARY -> List.of(GeneratedNames.proxy(name));
          case CALLBACK -> List.of(GeneratedNames.proxy(name), GeneratedNames.stub(name));
          case COM, VTABLE ->
              List.of(
                  GeneratedNames.vtable(name),
                  GeneratedNames.proxy(name),
                  GeneratedNames.stub(name));
          case DISPATCH ->
              List.of(
                  GeneratedNames.vtable(name),
                  GeneratedNames.proxy(name),
                  GeneratedNames.stub(name),
                  GeneratedNames.members(name));
        };
    for (ClassName generated : classes) {
      TypeRules.validateGeneratedName(
          declaration.element(), generated, "interface", sources, problems);
    }
  }

  /** It lies in IUnknown, so only what extends IUnknown itself can tell. */
  private static void validateDestructor(
      InterfaceDeclaration declaration, BaseInterface base, Problems problems) {
    if (!declaration.virtualDestructor() || base.isUnknown()) {
      return;
    }
    String baseName = base.name().simpleName();
    problems.add(
        ProblemId.DESTRUCTOR_BASE,
        Where.at(declaration.element(), declaration.annotation(), "virtualDestructor"),
        base.table().destructor()
            ? baseName + " says already that its IUnknown has a destructor."
            : baseName + " has an IUnknown without destructor.",
        base.table().destructor()
            ? "Remove it."
            : "Write virtualDestructor = true at the interface that extends IUnknown itself.");
  }

  private static void validatePartialBase(
      InterfaceDeclaration declaration, BaseInterface base, Problems problems) {
    if (!base.table().partial()) {
      return;
    }
    String baseName = base.name().simpleName();
    if (!declaration.partial()) {
      problems.add(
          ProblemId.PARTIAL_BASE,
          Where.at(declaration.element(), declaration.annotation()),
          baseName + " is partial, so slots of this interface are left undescribed too.",
          "Write partial = true here as well.");
    }
    if (!declaration.slotMethods().isEmpty()
        && declaration.slotMethods().getFirst().slot().isEmpty()) {
      problems.add(
          ProblemId.PARTIAL_BASE,
          declaration.slotMethods().getFirst().element(),
          baseName + " is partial, so where its slots end is not known.",
          "Place the first method with @Slot.");
    }
  }
}
