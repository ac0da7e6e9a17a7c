package io.comwright.processor.write;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterSpec;
import io.comwright.processor.marshal.AutomationValues;
import io.comwright.processor.marshal.Locals;
import io.comwright.processor.model.ComInterface;
import io.comwright.processor.model.ComMember;
import io.comwright.processor.model.ComMember.Role;
import io.comwright.processor.type.RuntimeTypes;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Writes one method of a proxy that calls {@code Invoke}.
 *
 * <pre>
 * public int count(String key) {
 *   return (int) DFooMembers.ALL.call(this, 0, key).result();
 * }
 *
 * public void twice(IntRef number) {
 *   MemberValues values = DFooMembers.ALL.call(this, 1, number.get());
 *   number.set((int) values.get(0));
 * }
 * </pre>
 */
final class MemberProxyWriter {
  private final ComInterface model;
  private final ComMember member;
  private final int number;
  private final Locals locals;

  MemberProxyWriter(ComInterface model, int number) {
    this.model = model;
    this.member = model.members().get(number);
    this.number = number;
    this.locals = new Locals(member.parameters().stream().map(ComMember.Parameter::name).toList());
  }

  MethodSpec write() {
    MethodSpec.Builder code =
        MethodSpec.methodBuilder(member.javaName())
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PUBLIC)
            .returns(member.declared().name());
    member.declared().annotations().forEach(code::addAnnotation);
    List<ComMember.Parameter> parameters = member.parameters();
    for (int i = 0; i < parameters.size(); i++) {
      ParameterSpec.Builder parameter =
          ParameterSpec.builder(parameters.get(i).declared().name(), locals.parameter(i));
      parameters.get(i).declared().annotations().forEach(parameter::addAnnotation);
      code.addParameter(parameter.build());
    }
    if (parameters.stream().noneMatch(parameter -> parameter.role().isPlace())) {
      return member.result().isPresent()
          ? code.addStatement("return $L", result(call())).build()
          : code.addStatement(call()).build();
    }
    String values = locals.local("values");
    code.addStatement("$T $N =$W$L", RuntimeTypes.MEMBER_VALUES, values, call());
    for (int i = 0; i < parameters.size(); i++) {
      if (parameters.get(i).role().isPlace()) {
        String place = locals.parameter(i);
        if (parameters.get(i).nullablePlace()) {
          code.beginControlFlow("if ($N != null)", place);
        }
        code.addStatement(
            "$N.set($L)",
            place,
            AutomationValues.toJava(
                parameters.get(i).value().type(),
                CodeBlock.of("$N.$L($L)", values, getter(parameters.get(i)), i)));
        if (parameters.get(i).nullablePlace()) {
          code.endControlFlow();
        }
      }
    }
    if (member.result().isPresent()) {
      code.addStatement("return $L", result(CodeBlock.of("$N", values)));
    }
    return code.build();
  }

  /** A place for objects and texts may be empty, whatever is meant to be in it. */
  private static String getter(ComMember.Parameter parameter) {
    return parameter.value().type().javaType().isPrimitive()
            || AutomationValues.isConverted(parameter.value().type())
        ? "get"
        : "getOrNull";
  }

  private CodeBlock result(CodeBlock answer) {
    ComMember.Value value = member.result().orElseThrow();
    return AutomationValues.toJava(
        value.type(),
        CodeBlock.of("$L.$L()", answer, value.nullable() ? "resultOrNull" : "result"));
  }

  // DFooMembers.ALL.call(this, 0, key)
  private CodeBlock call() {
    CodeBlock.Builder code =
        CodeBlock.builder().add("$T.ALL.call(this, $L", model.membersClass(), number);
    // A null that stands alone would be the array itself.
    CodeBlock none =
        member.parameters().size() == 1
            ? CodeBlock.of("($T) null", Object.class)
            : CodeBlock.of("null");
    for (int i = 0; i < member.parameters().size(); i++) {
      ComMember.Parameter parameter = member.parameters().get(i);
      CodeBlock variable = CodeBlock.of("$N", locals.parameter(i));
      CodeBlock value = parameter.role() == Role.OUT ? none : value(parameter, variable);
      code.add(
          ",$W$L",
          parameter.nullablePlace()
              ? CodeBlock.of(
                  "$L == null ? $T.ABSENT : $L", variable, RuntimeTypes.MEMBER_VALUES, value)
              : value);
    }
    return code.add(")").build();
  }

  private CodeBlock value(ComMember.Parameter parameter, CodeBlock variable) {
    return AutomationValues.fromJava(
        parameter.value().type(),
        parameter.role().isPlace() ? CodeBlock.of("$L.get()", variable) : variable,
        model.name().simpleName() + "." + member.name(),
        parameter.name());
  }
}
