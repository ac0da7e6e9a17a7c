package io.comwright.processor.parse;

import io.comwright.processor.problem.Problems;
import io.comwright.processor.source.Annotations;
import io.comwright.processor.type.RuntimeTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Reads an annotated interface, from source. It judges nothing but types, once for each method. */
public final class InterfaceParser {
  private final ParameterParser parameterParser;
  private final ResultParser resultParser;

  InterfaceParser(ParameterParser parameterParser, ResultParser resultParser) {
    this.parameterParser = parameterParser;
    this.resultParser = resultParser;
  }

  public InterfaceDeclaration parse(TypeElement element) {
    Optional<AnnotationMirror> com = Annotations.find(element, Annotations.COM_INTERFACE);
    AnnotationMirror annotation =
        com.or(() -> Annotations.find(element, Annotations.VTABLE))
            .or(() -> Annotations.find(element, Annotations.CALLBACK))
            .orElseThrow();
    boolean callback = com.isEmpty() && !isVtable(element);
    boolean preserveSig = callback || Annotations.isTrue(annotation, "preserveSig");

    List<MethodDeclaration> slotMethods = new ArrayList<>();
    List<ExecutableElement> otherMethods = new ArrayList<>();
    for (ExecutableElement method : methodsOf(element)) {
      if (callback ? Kinds.isFunction(method) && slotMethods.isEmpty() : Kinds.hasSlot(method)) {
        slotMethods.add(method(method, preserveSig, callback));
      } else {
        otherMethods.add(method);
      }
    }
    List<TypeElement> parents = element.getInterfaces().stream().map(Kinds::elementOf).toList();
    return new InterfaceDeclaration(
        element,
        annotation,
        com.isPresent(),
        com.flatMap(mirror -> Annotations.string(mirror, "value")),
        preserveSig,
        Annotations.isTrue(annotation, "partial"),
        Annotations.elements(annotation, "reserved"),
        parents,
        callback
            ? Optional.empty()
            : parents.stream()
                .filter(com.isPresent() ? Kinds::isCom : InterfaceParser::isVtable)
                .findFirst(),
        List.copyOf(slotMethods),
        List.copyOf(otherMethods));
  }

  private static boolean isVtable(TypeElement type) {
    return Annotations.has(type, Annotations.VTABLE);
  }

  /** The methods; none if the annotation stands on something that is no interface. */
  private static List<ExecutableElement> methodsOf(TypeElement element) {
    return element.getKind() == ElementKind.INTERFACE
        ? ElementFilter.methodsIn(element.getEnclosedElements())
        : List.of();
  }

  private MethodDeclaration method(
      ExecutableElement method, boolean preserveByDefault, boolean callback) {
    Problems problems = new Problems();
    List<ParameterDeclaration> parameters = new ArrayList<>();
    for (VariableElement parameter : method.getParameters()) {
      boolean variable = method.isVarArgs() && parameter.equals(method.getParameters().getLast());
      parameters.add(
          new ParameterDeclaration(
              parameter,
              variable ? Optional.empty() : parameterParser.parse(parameter, problems),
              Nullability.isNullable(parameter, parameter.asType())));
    }
    SizeLinks.connect(parameters, problems);
    BufferLinks.connect(parameters, problems);
    boolean preserveSig =
        Annotations.has(method, Annotations.PRESERVE_SIG)
            || preserveByDefault && !Annotations.has(method, Annotations.THROW_ON_FAILURE);
    TypeMirror result = method.getReturnType();
    Optional<ResultDeclaration> resultType =
        result.getKind() == TypeKind.VOID
            ? Optional.empty()
            : resultParser.parse(method, preserveSig, problems);
    resultType.ifPresent(type -> SizeLinks.connectResult(method, type, parameters, problems));
    resultType.ifPresent(type -> BufferLinks.connectResult(method, type, parameters, problems));
    OnFailure.check(
        parameters, !preserveSig || Kinds.isNamed(result, RuntimeTypes.HRESULT), problems);
    return new MethodDeclaration(
        method,
        Annotations.find(method, Annotations.SLOT)
            .filter(slot -> !callback)
            .flatMap(slot -> Annotations.integer(slot, "value"))
            .map(OptionalInt::of)
            .orElse(OptionalInt.empty()),
        Kinds.nativeName(method),
        preserveSig,
        List.copyOf(parameters),
        resultType,
        Nullability.isNullable(method, result),
        problems);
  }
}
