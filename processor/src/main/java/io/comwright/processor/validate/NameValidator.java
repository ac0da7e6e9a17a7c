package io.comwright.processor.validate;

import static java.util.stream.Collectors.toSet;

import com.squareup.javapoet.ClassName;
import io.comwright.processor.parse.InterfaceDeclaration;
import io.comwright.processor.parse.Kinds;
import io.comwright.processor.problem.ProblemId;
import io.comwright.processor.problem.Problems;
import io.comwright.processor.source.Ancestors;
import io.comwright.processor.source.Annotations;
import io.comwright.processor.type.RuntimeTypes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * What must hold for the names of the methods of an annotated interface, which its proxy has too.
 */
final class NameValidator {
  private final Elements elements;
  private final Types types;

  /** What the methods of a class of the runtime are called, by its name. */
  private final Map<String, Set<String>> namesOfProxies = new HashMap<>();

  NameValidator(Elements elements, Types types) {
    this.elements = elements;
    this.types = types;
  }

  /** A method does not hide one that is inherited or generated. */
  void validate(InterfaceDeclaration declaration, ExecutableElement method, Problems problems) {
    for (TypeElement ancestor : Ancestors.of(declaration.element())) {
      if (isDescribed(ancestor)) {
        for (ExecutableElement inherited :
            ElementFilter.methodsIn(ancestor.getEnclosedElements())) {
          if (Kinds.hasSlot(inherited)
              && elements.overrides(method, inherited, declaration.element())) {
            problems.add(
                ProblemId.OVERRIDES_BASE_SLOT,
                method,
                "%s has a slot in %s already."
                    .formatted(method.getSimpleName(), ancestor.getSimpleName()),
                "Remove it here: the inherited method calls the inherited slot.");
            return;
          }
        }
      }
    }
    if (isTaken(declaration, method)) {
      problems.add(
          ProblemId.NAME_TAKEN,
          method,
          "%s is a method of generated proxies with the same parameters."
              .formatted(method.getSimpleName()),
          "Rename it, and keep the native name with @NativeName.");
    }
  }

  /** The proxy of this interface adds retain(IFoo), which a base may have as a slot. */
  void validateInherited(InterfaceDeclaration declaration, Problems problems) {
    for (TypeElement ancestor : Ancestors.of(declaration.element())) {
      for (ExecutableElement method : ElementFilter.methodsIn(ancestor.getEnclosedElements())) {
        if (declaration.isCom() && isRetain(method, declaration.element())) {
          problems.add(
              ProblemId.NAME_TAKEN,
              declaration.element(),
              "%s inherits retain(%s), which its generated proxy has too."
                  .formatted(declaration.simpleName(), declaration.simpleName()),
              "Rename the method in %s.".formatted(ancestor.getSimpleName()));
        } else if (!Kinds.hasVtable(ancestor)
            && method.getModifiers().contains(Modifier.DEFAULT)
            && isTaken(declaration, method)) {
          problems.add(
              ProblemId.NAME_TAKEN,
              declaration.element(),
              "%s inherits %s from %s, and generated proxies have a method with the same name and"
                      .formatted(
                          declaration.simpleName(),
                          method.getSimpleName(),
                          ancestor.getSimpleName())
                  + " parameters.",
              "Rename the method in %s.".formatted(ancestor.getSimpleName()));
        }
      }
    }
  }

  private static boolean isDescribed(TypeElement type) {
    return Annotations.withIid(type).isPresent() || Annotations.has(type, Annotations.VTABLE);
  }

  private boolean isTaken(InterfaceDeclaration declaration, ExecutableElement method) {
    return switch (declaration.form()) {
      case COM, DISPATCH -> {
        List<TypeElement> chain = new ArrayList<>(Ancestors.of(declaration.element()));
        chain.add(declaration.element());
        yield chain.stream().anyMatch(type -> isRetain(method, type))
            || isOfProxy(method, RuntimeTypes.IUNKNOWN_PROXY);
      }
      case VTABLE ->
          isFactory(method, "of", RuntimeTypes.MEMORY_SEGMENT)
              || isOfProxy(method, RuntimeTypes.VTABLE_PROXY);
      case CALLBACK ->
          isFactory(method, "of", RuntimeTypes.MEMORY_SEGMENT)
              || isOfProxy(method, RuntimeTypes.FUNCTION_PROXY);
      case LIBRARY ->
          isFactory(method, "of", RuntimeTypes.SYMBOL_LOOKUP)
              || isFactory(method, "load", RuntimeTypes.PATH)
              || method.getSimpleName().contentEquals("load") && method.getParameters().isEmpty()
              || isOfProxy(method, RuntimeTypes.LIBRARY_PROXY);
    };
  }

  private boolean isOfProxy(ExecutableElement method, ClassName proxy) {
    Set<String> names =
        namesOfProxies.computeIfAbsent(
            proxy.canonicalName(),
            name -> {
              List<ExecutableElement> methods = methodsOfProxy(name);
              return methods.isEmpty()
                  ? null
                  : methods.stream()
                      .map(taken -> taken.getSimpleName().toString())
                      .collect(toSet());
            });
    return names != null
        && names.contains(method.getSimpleName().toString())
        && methodsOfProxy(proxy.canonicalName()).stream().anyMatch(taken -> isSame(method, taken));
  }

  private boolean isFactory(ExecutableElement method, String name, ClassName parameter) {
    return method.getSimpleName().contentEquals(name) && hasParameter(method, parameter);
  }

  private boolean isRetain(ExecutableElement method, TypeElement type) {
    return method.getSimpleName().contentEquals("retain")
        && hasParameter(method, ClassName.get(type));
  }

  private boolean hasParameter(ExecutableElement method, ClassName type) {
    return method.getParameters().size() == 1
        && Kinds.isNamed(method.getParameters().getFirst().asType(), type);
  }

  private List<ExecutableElement> methodsOfProxy(String proxy) {
    return Optional.ofNullable(elements.getTypeElement(proxy))
        .map(type -> ElementFilter.methodsIn(elements.getAllMembers(type)))
        .orElse(List.of())
        .stream()
        .filter(
            method ->
                method.getModifiers().contains(Modifier.PUBLIC)
                    || method.getModifiers().contains(Modifier.PROTECTED))
        .toList();
  }

  private boolean isSame(ExecutableElement method, ExecutableElement other) {
    if (!method.getSimpleName().equals(other.getSimpleName())
        || method.getParameters().size() != other.getParameters().size()) {
      return false;
    }
    for (int i = 0; i < method.getParameters().size(); i++) {
      VariableElement mine = method.getParameters().get(i);
      VariableElement theirs = other.getParameters().get(i);
      if (!types.isSameType(types.erasure(mine.asType()), types.erasure(theirs.asType()))) {
        return false;
      }
    }
    return true;
  }
}
