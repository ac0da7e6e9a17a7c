package io.comwright.processor.write;

import com.squareup.javapoet.AnnotationSpec;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.FieldSpec;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.TypeSpec;
import io.comwright.processor.marshal.AutomationValues;
import io.comwright.processor.model.ComInterface;
import io.comwright.processor.model.ComMember;
import io.comwright.processor.model.ComMember.Role;
import io.comwright.processor.type.RuntimeTypes;
import java.util.List;
import java.util.stream.IntStream;
import javax.lang.model.element.Modifier;

/**
 * Writes {@code IFooMembers}: what {@code Invoke} has to know of the methods of an interface, and a
 * switch that calls them.
 */
public final class MembersWriter {
  private final ComInterface model;

  public MembersWriter(ComInterface model) {
    this.model = model;
  }

  public TypeSpec write() {
    return TypeSpec.classBuilder(model.membersClass())
        .addModifiers(Visibility.of(model.isPublic()))
        .addModifiers(Modifier.FINAL)
        .superclass(RuntimeTypes.MEMBERS)
        .addAnnotations(Suppressions.of(model.deprecated()))
        .addJavadoc("The members of {@link $T}, by number and by name.", model.name())
        .addField(all())
        .addMethod(constructor())
        .addMethod(perform())
        .build();
  }

  // static final IFooMembers ALL = new IFooMembers();
  private FieldSpec all() {
    return FieldSpec.builder(model.membersClass(), "ALL", Modifier.STATIC, Modifier.FINAL)
        .addJavadoc("The one object of this class.")
        .initializer("new $T()", model.membersClass())
        .build();
  }

  // private IFooMembers() {
  //   super("IFoo",
  //       Member.method(1, "Deposit").slot(IFooVtable.SLOT_deposit).in("amount", VarType.VT_I4),
  //       Member.get(2, "Balance").slot(IFooVtable.SLOT_balance).returns(VarType.VT_I4));
  // }
  private MethodSpec constructor() {
    CodeBlock.Builder code = CodeBlock.builder().add("super($S", model.name().simpleName());
    model.members().forEach(member -> code.add(",\n$L", member(member)));
    return MethodSpec.constructorBuilder()
        .addModifiers(Modifier.PRIVATE)
        .addJavadoc("Made once.")
        .addStatement(code.add(")").build())
        .build();
  }

  private CodeBlock member(ComMember member) {
    CodeBlock.Builder code =
        CodeBlock.builder()
            .add(
                "$T.$L($L, $S)",
                RuntimeTypes.MEMBER,
                member.access().factory(),
                member.id(),
                member.name());
    if (member.restricted()) {
      code.add(".restricted()");
    }
    if (member.hidden()) {
      code.add(".hidden()");
    }
    member.slot().ifPresent(slot -> code.add("$Z.slot($T.$L)", model.vtable(), slot));
    for (ComMember.Parameter parameter : member.parameters()) {
      code.add("$Z.$L($S", parameter.role().method(), parameter.name());
      if (parameter.role() != Role.REST && parameter.role() != Role.LOCALE) {
        code.add(",$W$L", type(parameter.value()));
      }
      code.add(")");
      if (parameter.value().nullable()) {
        code.add(".nullable()");
      }
      if (parameter.otherwise().isPresent()) {
        code.add(".byDefault($L)", parameter.otherwise().get());
      } else if (parameter.optional()) {
        code.add(".optional()");
      }
    }
    member.result().ifPresent(result -> code.add("$Z.returns($L)", type(result)));
    return code.build();
  }

  // VarType.VT_DISPATCH, IBarProxy.TYPE
  private static CodeBlock type(ComMember.Value value) {
    CodeBlock vt = CodeBlock.of("$T.$L", RuntimeTypes.VAR_TYPE, value.vt());
    return value.proxy().map(proxy -> CodeBlock.of("$L,$W$T.TYPE", vt, proxy)).orElse(vt);
  }

  // @Override
  // protected @Nullable Object perform(Object target, int member, MemberValues values) {
  //   IFoo object = (IFoo) target;
  //   switch (member) {
  //     case 0 -> object.deposit((int) values.get(0));
  //     case 1 -> {
  //       return object.balance();
  //     }
  //     default -> {}
  //   }
  //   return null;
  // }
  private MethodSpec perform() {
    MethodSpec.Builder code =
        MethodSpec.methodBuilder("perform")
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PROTECTED)
            .returns(
                RuntimeTypes.OBJECT.annotated(
                    AnnotationSpec.builder(RuntimeTypes.NULLABLE).build()))
            .addParameter(RuntimeTypes.OBJECT, "target")
            .addParameter(TypeName.INT, "member")
            .addParameter(RuntimeTypes.MEMBER_VALUES, "values");
    if (!model.members().isEmpty()) {
      code.addStatement("$T object = ($T) target", model.name(), model.name());
      code.beginControlFlow("switch (member)");
      for (int i = 0; i < model.members().size(); i++) {
        code.addCode(branch(i, model.members().get(i)));
      }
      code.addCode("default -> {}\n").endControlFlow();
    }
    return code.addStatement("return null").build();
  }

  private CodeBlock branch(int number, ComMember member) {
    List<ComMember.Parameter> parameters = member.parameters();
    boolean places = parameters.stream().anyMatch(parameter -> parameter.role().isPlace());
    CodeBlock call = call(member);
    if (!places && member.result().isEmpty()) {
      return CodeBlock.of("case $L -> $L;\n", number, call);
    }
    CodeBlock.Builder code = CodeBlock.builder().beginControlFlow("case $L ->", number);
    IntStream.range(0, parameters.size())
        .filter(i -> parameters.get(i).role().isPlace())
        .forEach(i -> code.add(place(i, parameters.get(i))));
    if (!places) {
      return code.addStatement("return $L", call).endControlFlow().build();
    }
    if (member.result().isPresent()) {
      code.addStatement("$T result =$W$L", RuntimeTypes.nullable(RuntimeTypes.OBJECT), call);
    } else {
      code.addStatement("$L", call);
    }
    IntStream.range(0, parameters.size())
        .filter(i -> parameters.get(i).role().isPlace())
        .forEach(i -> code.add(set(i, parameters.get(i), member)));
    if (member.result().isPresent()) {
      code.addStatement("return result");
    }
    return code.endControlFlow().build();
  }

  // object.rename((String) values.get(0))
  private CodeBlock call(ComMember member) {
    CodeBlock.Builder code = CodeBlock.builder().add("object.$N(", member.javaName());
    for (int i = 0; i < member.parameters().size(); i++) {
      ComMember.Parameter parameter = member.parameters().get(i);
      code.add(i == 0 ? "" : ",$W");
      code.add(
          parameter.role().isPlace() ? CodeBlock.of("place$L", i) : value(i, parameter.value()));
    }
    CodeBlock call = code.add(")").build();
    return member
        .result()
        .map(result -> AutomationValues.answer(result.type(), call, site(member), "result"))
        .orElse(call);
  }

  private static CodeBlock value(int position, ComMember.Value value) {
    return AutomationValues.toJava(
        value.type(),
        CodeBlock.of("values.$L($L)", value.nullable() ? "getOrNull" : "get", position));
  }

  // Ref<String> place0 = new Ref<>((String) values.getOrNull(0));
  private static CodeBlock place(int position, ComMember.Parameter parameter) {
    TypeName type = parameter.declared().name().withoutAnnotations();
    CodeBlock made =
        CodeBlock.of(
            "new $L($L)",
            type instanceof ParameterizedTypeName
                ? CodeBlock.of("$T<>", RuntimeTypes.REF)
                : CodeBlock.of("$T", type),
            parameter.role() == Role.OUT ? CodeBlock.of("") : value(position, parameter.value()));
    return parameter.nullablePlace()
        ? CodeBlock.builder()
            .addStatement(
                "$T place$L =$Wvalues.isAbsent($L) ? null : $L",
                RuntimeTypes.nullable(type),
                position,
                position,
                made)
            .build()
        : CodeBlock.builder().addStatement("$T place$L = $L", type, position, made).build();
  }

  // values.set(0, place0.get());
  private CodeBlock set(int position, ComMember.Parameter parameter, ComMember member) {
    CodeBlock.Builder code = CodeBlock.builder();
    if (parameter.nullablePlace()) {
      code.beginControlFlow("if (place$L != null)", position);
    }
    code.addStatement(
        "values.set($L,$W$L)",
        position,
        AutomationValues.answer(
            parameter.value().type(),
            CodeBlock.of("place$L.get()", position),
            site(member),
            parameter.name()));
    if (parameter.nullablePlace()) {
      code.endControlFlow();
    }
    return code.build();
  }

  private String site(ComMember member) {
    return model.name().simpleName() + "." + member.name();
  }
}
