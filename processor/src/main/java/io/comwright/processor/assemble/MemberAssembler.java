package io.comwright.processor.assemble;

import com.squareup.javapoet.ClassName;
import io.comwright.processor.model.ComMember;
import io.comwright.processor.model.ComMember.Role;
import io.comwright.processor.model.ComMethod;
import io.comwright.processor.parse.InterfaceDeclaration;
import io.comwright.processor.parse.Kinds;
import io.comwright.processor.parse.MemberDeclaration;
import io.comwright.processor.parse.MethodDeclaration;
import io.comwright.processor.parse.Omission;
import io.comwright.processor.parse.ParameterDeclaration;
import io.comwright.processor.parse.ResultDeclaration;
import io.comwright.processor.source.Annotations;
import io.comwright.processor.type.Argument;
import io.comwright.processor.type.AutomationType;
import io.comwright.processor.type.Passing;
import io.comwright.processor.type.Pointer;
import io.comwright.processor.type.Register;
import io.comwright.processor.type.RuntimeTypes;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.lang.model.util.Elements;

/** Makes the members of an interface that {@code Invoke} calls, which were validated before. */
final class MemberAssembler {
  private final Elements elements;

  MemberAssembler(Elements elements) {
    this.elements = elements;
  }

  /**
   * The members of an interface.
   *
   * @param methods its methods in the vtable, in the order of the declaration; empty if it has none
   */
  List<ComMember> members(InterfaceDeclaration declaration, List<ComMethod> methods) {
    List<MethodDeclaration> declared = declaration.slotMethods();
    return IntStream.range(0, declared.size())
        .boxed()
        .flatMap(
            i ->
                member(
                    declared.get(i),
                    methods.isEmpty() ? Optional.empty() : Optional.of(methods.get(i).constant())))
        .toList();
  }

  private Stream<ComMember> member(MethodDeclaration method, Optional<String> slot) {
    return MemberDeclaration.of(method.element()).stream()
        .map(
            member ->
                new ComMember(
                    method.name(),
                    member.id(),
                    member.access(),
                    member.name(),
                    member.restricted(),
                    member.hidden(),
                    slot,
                    method.parameters().stream().map(this::parameter).toList(),
                    method
                        .resultType()
                        .map(
                            result ->
                                value(
                                    (Register) ((ResultDeclaration.One) result).type(),
                                    method.resultNullable())),
                    JavaTypes.of(method.element(), method.element().getReturnType())));
  }

  private ComMember.Parameter parameter(ParameterDeclaration parameter) {
    Argument type = parameter.type().orElseThrow();
    Register value = AutomationType.value(type).orElseThrow();
    return new ComMember.Parameter(
        parameter.name(),
        value(value, type instanceof Passing.Out out ? out.valueNullable() : parameter.nullable()),
        role(parameter, type),
        type instanceof Passing.Out && parameter.nullable(),
        Omission.isPossible(parameter.element()),
        Omission.text(parameter.element()).flatMap(text -> Omission.literal(value, text)),
        type.javaType(),
        JavaTypes.of(parameter.element(), parameter.element().asType()));
  }

  private static Role role(ParameterDeclaration parameter, Argument type) {
    if (type instanceof Passing.Out out) {
      return out.inOut() ? Role.IN_OUT : Role.OUT;
    } else if (Annotations.has(parameter.element(), Annotations.VAR_ARGS)) {
      return Role.REST;
    }
    return Annotations.has(parameter.element(), Annotations.LCID) ? Role.LOCALE : Role.IN;
  }

  private ComMember.Value value(Register type, boolean nullable) {
    Optional<ClassName> proxy = Optional.empty();
    String vt = AutomationType.of(type).orElseThrow();
    if (type instanceof Pointer.Interface object
        && !object.javaType().equals(RuntimeTypes.IUNKNOWN)) {
      proxy = Optional.of(object.proxy());
      vt = isDispatch(object.javaType()) ? AutomationType.DISPATCH : vt;
    }
    return new ComMember.Value(type, vt, proxy, nullable);
  }

  private boolean isDispatch(ClassName type) {
    return Optional.ofNullable(elements.getTypeElement(type.canonicalName()))
        .filter(Kinds::isDispatch)
        .isPresent();
  }
}
