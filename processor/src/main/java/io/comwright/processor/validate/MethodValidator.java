package io.comwright.processor.validate;

import io.comwright.processor.parse.InterfaceDeclaration;
import io.comwright.processor.parse.Kinds;
import io.comwright.processor.parse.MethodDeclaration;
import io.comwright.processor.parse.ParameterDeclaration;
import io.comwright.processor.parse.ResultDeclaration;
import io.comwright.processor.parse.TypeParser;
import io.comwright.processor.problem.ProblemId;
import io.comwright.processor.problem.Problems;
import io.comwright.processor.source.Ancestors;
import io.comwright.processor.source.Annotations;
import io.comwright.processor.source.Where;
import io.comwright.processor.type.Argument;
import io.comwright.processor.type.RuntimeTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** What must hold for the methods of an annotated interface, each and together. */
public final class MethodValidator {

  /** The methods of Object that an interface could declare, by name and number of parameters. */
  private static final Map<String, Set<Integer>> OBJECT_METHODS =
      Map.of(
          "toString", Set.of(0),
          "hashCode", Set.of(0),
          "getClass", Set.of(0),
          "notify", Set.of(0),
          "notifyAll", Set.of(0),
          "clone", Set.of(0),
          "finalize", Set.of(0));

  private final Elements elements;
  private final Types types;

  public MethodValidator(Elements elements, Types types) {
    this.elements = elements;
    this.types = types;
  }

  void validate(InterfaceDeclaration declaration, Problems problems) {
    Map<String, Long> count =
        declaration.slotMethods().stream()
            .collect(Collectors.groupingBy(MethodDeclaration::name, Collectors.counting()));
    for (MethodDeclaration method : declaration.slotMethods()) {
      if (!validateSlotAtAll(declaration, method, problems)) {
        continue;
      }
      problems.addAll(method.typeProblems());
      validateSignature(declaration, method, problems);
      validateLength(method, problems);
      validateAnnotations(method, declaration.preserveSig(), problems);
      validateNames(declaration, method.element(), problems);
      if (count.get(method.name()) > 1 && method.slot().isEmpty()) {
        problems.add(
            ProblemId.OVERLOAD_WITHOUT_SLOT,
            method.element(),
            "%s is overloaded, and C++ compilers do not place overloads in source order."
                .formatted(method.name()),
            "Give each overload its slot with @Slot.");
      }
    }
    for (ExecutableElement method : declaration.otherMethods()) {
      Annotations.find(method, Annotations.SLOT)
          .filter(slot -> !declaration.isCallback())
          .ifPresent(
              slot ->
                  problems.add(
                      ProblemId.SLOT_ON_STATIC_OR_PRIVATE,
                      Where.at(method, slot),
                      "A static or private method cannot have a slot.",
                      "Remove @Slot, or make the method abstract or default."));
      if (method.getModifiers().contains(Modifier.DEFAULT)) {
        validateNames(declaration, method, problems);
      }
    }
    validateInheritedNames(declaration, problems);
  }

  /** Rules that leave nothing to say about the rest of the method. */
  private boolean validateSlotAtAll(
      InterfaceDeclaration declaration, MethodDeclaration method, Problems problems) {
    ExecutableElement element = method.element();
    if (isObjectMethod(element)) {
      problems.add(
          ProblemId.OBJECT_METHOD,
          element,
          "%s is a method of java.lang.Object and cannot be a %s."
              .formatted(method.name(), declaration.methodName()),
          "Rename it, and keep the native name with @NativeName.");
      return false;
    }
    if (declaration.isCom() && method.name().equals("close") && element.getParameters().isEmpty()) {
      problems.add(
          ProblemId.CLOSE_WITHOUT_ARGUMENTS,
          element,
          "close() gives back the reference of a proxy and cannot be a slot.",
          "Rename the method and keep the native name: @NativeName(\"Close\") void close%s()."
              .formatted(withoutPrefix(declaration.simpleName())));
      return false;
    }
    Optional<AnnotationMirror> iidIs = Annotations.find(element, Annotations.IID_IS);
    if (iidIs.isPresent()) {
      return validateIidIs(element, iidIs.get(), method.preserveSig(), problems);
    }
    if (!element.getTypeParameters().isEmpty()) {
      problems.add(
          ProblemId.GENERIC_METHOD,
          element.getTypeParameters().getFirst(),
          "A %s has no type parameters.".formatted(declaration.methodName()),
          "Remove them and write the types that the native method takes, or write @IidIs if it"
              + " takes an IID and hands out an interface of that type.");
      return false;
    }
    return true;
  }

  /** {@code <T extends IUnknown> T method(ComType<T> type)}, and nothing else. */
  private boolean validateIidIs(
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
      return true;
    }
    return false;
  }

  private boolean isRequest(ExecutableElement method, VariableElement iid) {
    if (method.getTypeParameters().size() != 1) {
      return false;
    }
    TypeParameterElement variable = method.getTypeParameters().getFirst();
    return variable.getBounds().size() == 1
        && nameOf(variable.getBounds().getFirst()).equals(RuntimeTypes.IUNKNOWN.canonicalName())
        && types.isSameType(method.getReturnType(), variable.asType())
        && nameOf(iid.asType()).equals(RuntimeTypes.COM_TYPE.canonicalName())
        && iid.asType() instanceof DeclaredType type
        && type.getTypeArguments().size() == 1
        && types.isSameType(type.getTypeArguments().getFirst(), variable.asType());
  }

  private boolean isObjectMethod(ExecutableElement method) {
    String name = method.getSimpleName().toString();
    List<String> parameters =
        method.getParameters().stream()
            .map(parameter -> types.erasure(parameter.asType()))
            .map(type -> type.getKind().isPrimitive() ? type.getKind().name() : nameOf(type))
            .toList();
    return OBJECT_METHODS.getOrDefault(name, Set.of()).contains(parameters.size())
        || name.equals("equals") && parameters.equals(List.of("java.lang.Object"))
        || name.equals("wait")
            && List.of(List.of(), List.of("LONG"), List.of("LONG", "INT")).contains(parameters);
  }

  private String nameOf(TypeMirror type) {
    return types.asElement(type) instanceof TypeElement element
        ? element.getQualifiedName().toString()
        : "";
  }

  /** IAdviseSink becomes AdviseSink. */
  private static String withoutPrefix(String name) {
    return name.length() > 1 && name.charAt(0) == 'I' && Character.isUpperCase(name.charAt(1))
        ? name.substring(1)
        : name;
  }

  private void validateSignature(
      InterfaceDeclaration declaration, MethodDeclaration method, Problems problems) {
    ExecutableElement element = method.element();
    if (element.isVarArgs()) {
      problems.add(
          ProblemId.VARARGS,
          element.getParameters().getLast(),
          "A %s has a fixed number of parameters.".formatted(declaration.methodName()),
          "Write them one by one, or pass a MemorySegment.");
    }
    if (!element.getThrownTypes().isEmpty()) {
      problems.add(
          ProblemId.THROWS_CLAUSE,
          element,
          declaration.isCallback()
              ? "A native function throws no Java exceptions."
              : "A failure of a slot is its HRESULT, which arrives as the unchecked ComException.",
          "Remove the throws clause.");
    }
  }

  /**
   * The linker of JDK 25 passes 126 words of 8 bytes under System V, the interface pointer and the
   * pointer to a struct result included: each takes two of the 255 parameters of a method handle.
   */
  private static final int MOST_WORDS = 126;

  private static void validateLength(MethodDeclaration method, Problems problems) {
    int words = 1;
    Optional<ParameterDeclaration> largest = Optional.empty();
    for (ParameterDeclaration parameter : method.parameters()) {
      int size = words(parameter);
      words += size;
      if (size > largest.map(MethodValidator::words).orElse(1)) {
        largest = Optional.of(parameter);
      }
    }
    // The pointers through which a result comes.
    words += method.resultType().map(ResultDeclaration::pointers).orElse(0);
    if (words > MOST_WORDS) {
      problems.add(
          ProblemId.TOO_MANY_ARGUMENTS,
          largest
              .map(ParameterDeclaration::element)
              .map(
                  element ->
                      Where.at(
                          element, Annotations.find(element, Annotations.BY_VALUE).orElseThrow()))
              .orElse(Where.at(method.element())),
          "The arguments and this take %d words of 8 bytes, and Java's linker passes %d."
              .formatted(words, MOST_WORDS),
          largest.isPresent()
              ? "Remove @ByValue if the method takes a pointer, or if it is Windows' alone, where a"
                  + " large struct passes as a pointer to a copy anyway."
              : "Call it through a function of your own, which takes them in memory.");
    }
  }

  private static int words(ParameterDeclaration parameter) {
    return parameter.type().map(Argument::words).orElse(1);
  }

  private void validateAnnotations(
      MethodDeclaration method, boolean preserveSigByDefault, Problems problems) {
    ExecutableElement element = method.element();
    if (Annotations.has(element, Annotations.PRESERVE_SIG)) {
      Annotations.find(element, Annotations.THROW_ON_FAILURE)
          .ifPresent(
              throwing ->
                  problems.add(
                      ProblemId.PRESERVE_AND_THROW,
                      Where.at(element, throwing),
                      "A method returns its HRESULT or throws it, not both.",
                      "Keep @PreserveSig or @ThrowOnFailure."));
    }
    Annotations.find(element, Annotations.THROW_ON_FAILURE)
        .filter(annotation -> !preserveSigByDefault)
        .filter(annotation -> !Annotations.has(element, Annotations.PRESERVE_SIG))
        .ifPresent(
            throwing ->
                problems.add(
                    ProblemId.MISPLACED_ANNOTATION,
                    Where.at(element, throwing),
                    "@ThrowOnFailure stands on a method that throws its failures anyway.",
                    "Remove it; it is for interfaces with preserveSig = true."));
    TypeRules.validateNativeName(element, problems);
    if (method.isVoid()) {
      TypeParser.checkNullable(element, element.getReturnType(), false, problems);
      for (String name : Annotations.OF_VALUES) {
        Annotations.find(element, name)
            .ifPresent(
                annotation ->
                    problems.add(
                        ProblemId.MISPLACED_ANNOTATION,
                        Where.at(element, annotation),
                        "%s stands on a method without a result."
                            .formatted(Annotations.written(name)),
                        "Remove it."));
      }
    }
  }

  private void validateNames(
      InterfaceDeclaration declaration, ExecutableElement method, Problems problems) {
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
  private void validateInheritedNames(InterfaceDeclaration declaration, Problems problems) {
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
    return Annotations.has(type, Annotations.COM_INTERFACE)
        || Annotations.has(type, Annotations.VTABLE);
  }

  private boolean isTaken(InterfaceDeclaration declaration, ExecutableElement method) {
    if (!declaration.isCom()) {
      return method.getSimpleName().contentEquals("of")
              && hasParameter(method, RuntimeTypes.MEMORY_SEGMENT.canonicalName())
          || methodsOfProxy(
                  (declaration.isCallback()
                          ? RuntimeTypes.FUNCTION_PROXY
                          : RuntimeTypes.VTABLE_PROXY)
                      .canonicalName())
              .stream()
              .anyMatch(taken -> isSame(method, taken));
    }
    List<TypeElement> chain = new ArrayList<>(Ancestors.of(declaration.element()));
    chain.add(declaration.element());
    return chain.stream().anyMatch(type -> isRetain(method, type))
        || methodsOfProxy("io.comwright.IUnknownProxy").stream()
            .anyMatch(taken -> isSame(method, taken));
  }

  private boolean isRetain(ExecutableElement method, TypeElement type) {
    return method.getSimpleName().contentEquals("retain")
        && hasParameter(method, type.getQualifiedName().toString());
  }

  private boolean hasParameter(ExecutableElement method, String type) {
    return method.getParameters().size() == 1
        && nameOf(method.getParameters().getFirst().asType()).equals(type);
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
