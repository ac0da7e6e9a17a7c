package io.comwright.processor.parse;

import io.comwright.processor.model.Form;
import io.comwright.processor.problem.Problems;
import io.comwright.processor.source.Annotations;
import io.comwright.processor.type.RuntimeTypes;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Reads an annotated interface, from source. It judges nothing but types, once for each method. */
public final class InterfaceParser {
  private static final Map<Form, String> ANNOTATIONS =
      new EnumMap<>(
          Map.of(
              Form.COM, Annotations.COM_INTERFACE,
              Form.DISPATCH, Annotations.DISP_INTERFACE,
              Form.VTABLE, Annotations.VTABLE,
              Form.CALLBACK, Annotations.CALLBACK,
              Form.LIBRARY, Annotations.NATIVE_LIBRARY));

  private final ParameterParser parameterParser;
  private final ResultParser resultParser;

  InterfaceParser(ParameterParser parameterParser, ResultParser resultParser) {
    this.parameterParser = parameterParser;
    this.resultParser = resultParser;
  }

  public InterfaceDeclaration parse(TypeElement element) {
    Form form = form(element);
    AnnotationMirror annotation = Annotations.find(element, ANNOTATIONS.get(form)).orElseThrow();
    boolean preserveSig = Annotations.bool(annotation, "preserveSig").orElse(form.isFunction());

    List<MethodDeclaration> slotMethods = new ArrayList<>();
    List<ExecutableElement> otherMethods = new ArrayList<>();
    for (ExecutableElement method : methodsOf(element)) {
      if (isCalled(method, form, slotMethods)) {
        slotMethods.add(method(method, preserveSig, form));
      } else {
        otherMethods.add(method);
      }
    }
    List<TypeElement> parents = element.getInterfaces().stream().map(Kinds::elementOf).toList();
    return new InterfaceDeclaration(
        element,
        annotation,
        form,
        form.isCom() ? Annotations.string(annotation, "value") : Optional.empty(),
        preserveSig,
        Annotations.isTrue(annotation, "partial"),
        Annotations.isTrue(annotation, "virtualDestructor"),
        Annotations.elements(annotation, "reserved"),
        parents,
        form.isFunction()
            ? Optional.empty()
            : parents.stream()
                .filter(form.isCom() ? Kinds::isCom : InterfaceParser::isVtable)
                .findFirst(),
        List.copyOf(slotMethods),
        List.copyOf(otherMethods));
  }

  /** The first that is written; a second one is a problem. */
  private static Form form(TypeElement element) {
    return ANNOTATIONS.entrySet().stream()
        .filter(entry -> Annotations.has(element, entry.getValue()))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow();
  }

  private static boolean isCalled(
      ExecutableElement method, Form form, List<MethodDeclaration> before) {
    return switch (form) {
      case COM, DISPATCH, VTABLE -> Kinds.hasSlot(method);
      case CALLBACK -> Kinds.isFunction(method) && before.isEmpty();
      case LIBRARY -> method.getModifiers().contains(Modifier.ABSTRACT);
    };
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

  private MethodDeclaration method(ExecutableElement method, boolean preserveByDefault, Form form) {
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
        form != Form.DISPATCH
            && (Annotations.has(method, Annotations.PRESERVE_SIG)
                || preserveByDefault && !Annotations.has(method, Annotations.THROW_ON_FAILURE));
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
            .filter(slot -> !form.isFunction() && form != Form.DISPATCH)
            .flatMap(slot -> Annotations.integer(slot, "value"))
            .map(OptionalInt::of)
            .orElse(OptionalInt.empty()),
        Kinds.nativeName(method),
        preserveSig,
        Annotations.find(method, Annotations.PRESERVE_SIG)
            .flatMap(annotation -> Annotations.integer(annotation, "whenThrown"))
            .map(OptionalInt::of)
            .orElse(OptionalInt.empty()),
        List.copyOf(parameters),
        resultType,
        Nullability.isNullable(method, result),
        problems);
  }
}
