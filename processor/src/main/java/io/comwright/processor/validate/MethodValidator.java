package io.comwright.processor.validate;

import io.comwright.processor.model.Form;
import io.comwright.processor.parse.Described;
import io.comwright.processor.parse.InterfaceDeclaration;
import io.comwright.processor.parse.MethodDeclaration;
import io.comwright.processor.parse.Nullability;
import io.comwright.processor.parse.ParameterDeclaration;
import io.comwright.processor.parse.ResultDeclaration;
import io.comwright.processor.parse.ViewDeclaration;
import io.comwright.processor.problem.ProblemId;
import io.comwright.processor.problem.Problems;
import io.comwright.processor.source.Annotations;
import io.comwright.processor.source.Where;
import io.comwright.processor.type.Argument;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
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

  private final Types types;
  private final RequestValidator requests;
  private final NameValidator names;
  private final SuccessCodeValidator successCodes;
  private final CriticalValidator critical;

  public MethodValidator(Elements elements, Types types, Described<ViewDeclaration> views) {
    this.types = types;
    this.requests = new RequestValidator(types);
    this.names = new NameValidator(elements, types);
    this.successCodes = new SuccessCodeValidator(elements);
    this.critical = new CriticalValidator(views);
  }

  void validate(InterfaceDeclaration declaration, Problems problems) {
    Map<String, Long> count =
        declaration.slotMethods().stream()
            .collect(Collectors.groupingBy(MethodDeclaration::name, Collectors.counting()));
    Set<String> overloaded = new HashSet<>();
    for (MethodDeclaration method : declaration.slotMethods()) {
      if (!validateSlotAtAll(declaration, method, problems)) {
        continue;
      }
      problems.addAll(method.typeProblems());
      validateSignature(declaration, method, problems);
      validateLength(method, problems);
      WhenThrownValidator.validate(declaration, method, problems);
      successCodes.validate(method, problems);
      SizeNameValidator.validate(method, problems);
      critical.validate(declaration, method, problems);
      validateAnnotations(method, declaration.preserveSig(), problems);
      names.validate(declaration, method.element(), problems);
      if (!declaration.form().isFunction()
          && declaration.form() != Form.DISPATCH
          && count.get(method.name()) > 1
          && method.slot().isEmpty()
          && overloaded.add(method.name())) {
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
          .filter(slot -> !declaration.form().isFunction())
          .ifPresent(
              slot ->
                  problems.add(
                      ProblemId.SLOT_ON_STATIC_OR_PRIVATE,
                      Where.at(method, slot),
                      "A static or private method cannot have a slot.",
                      "Remove @Slot, or make the method abstract or default."));
      if (method.getModifiers().contains(Modifier.DEFAULT)) {
        names.validate(declaration, method, problems);
      }
    }
    names.validateInherited(declaration, problems);
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
    if (declaration.isCom() && isOfUnknown(method)) {
      problems.add(
          ProblemId.IUNKNOWN_METHOD,
          element,
          "%s is IUnknown's, and comes with the base.".formatted(method.nativeName()),
          "Remove it.");
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
      return requests.validate(element, iidIs.get(), method.preserveSig(), problems);
    }
    List<? extends VariableElement> handedOut = RequestValidator.handedOut(element);
    if (!handedOut.isEmpty()) {
      return requests.validate(element, handedOut, problems);
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

  /** Whether a method repeats what a header in C lists first, in any case. */
  private static boolean isOfUnknown(MethodDeclaration method) {
    String name = method.nativeName().toLowerCase(Locale.ROOT);
    return name.equals("queryinterface")
        || Set.of("addref", "release").contains(name) && method.element().getParameters().isEmpty();
  }

  private boolean isObjectMethod(ExecutableElement method) {
    String name = method.getSimpleName().toString();
    if (!OBJECT_METHODS.containsKey(name) && !name.equals("equals") && !name.equals("wait")) {
      return false;
    }
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
          declaration.form() == Form.DISPATCH
              ? "Write @VarArgs SafeArray %s."
                  .formatted(element.getParameters().getLast().getSimpleName())
              : "Write them one by one, or pass a MemorySegment.");
    }
    if (!element.getThrownTypes().isEmpty()) {
      problems.add(
          ProblemId.THROWS_CLAUSE,
          element,
          declaration.form().isFunction()
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
          "The arguments and this take %s words of 8 bytes, and Java's linker passes %s."
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
      Nullability.check(element, element.getReturnType(), false, problems);
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
}
