package io.comwright.processor.write;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.FieldSpec;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.TypeSpec;
import com.squareup.javapoet.WildcardTypeName;
import io.comwright.processor.model.BaseInterface;
import io.comwright.processor.model.ComInterface;
import io.comwright.processor.model.ComMethod;
import io.comwright.processor.model.Form;
import io.comwright.processor.type.RuntimeTypes;
import javax.lang.model.element.Modifier;

/** Writes {@code IFooProxy}: Java calls out. */
public final class ProxyWriter {
  private final ComInterface model;

  public ProxyWriter(ComInterface model) {
    this.model = model;
  }

  public TypeSpec write() {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(model.proxy())
            .addModifiers(Visibility.of(model.isPublic()))
            .superclass(superclass())
            .addSuperinterface(model.name())
            .alwaysQualify(model.inheritedNames().toArray(String[]::new))
            .addAnnotations(Suppressions.ofUndocumented(model.deprecated()))
            .addJavadoc("Calls {@link $T} on a native object.", model.name());
    typeConstant(type);
    type.addMethod(constructor());
    type.addMethod(proxy());
    type.addMethod(stub());
    if (model.isDispatch()) {
      type.addMethod(members());
    }
    if (model.iid().isPresent()) {
      factories(type);
    } else {
      type.addMethod(of());
    }
    for (ComMethod method : model.methods()) {
      type.addMethod(new ProxyMethodWriter(model, method).write());
    }
    if (model.form() == Form.DISPATCH) {
      for (int i = 0; i < model.members().size(); i++) {
        type.addMethod(new MemberProxyWriter(model, i).write());
      }
    }
    CallWriter.write(type, model);
    return type.build();
  }

  private ClassName superclass() {
    return model.base().map(BaseInterface::proxy).orElse(RuntimeTypes.VTABLE_PROXY);
  }

  // public static final ComType<IFoo> TYPE =
  //     GeneratedType.register(1, new GeneratedType<>(...), new IFooProxy(0L, Ownership.BORROWED));
  //
  // or, where there is something to compare, in a static block behind that.
  private void typeConstant(TypeSpec.Builder type) {
    TypeWriter writer = new TypeWriter(model);
    FieldSpec.Builder field =
        FieldSpec.builder(
                ParameterizedTypeName.get(RuntimeTypes.COM_TYPE, model.name()),
                "TYPE",
                Constants.MODIFIERS)
            .addJavadoc("{@link $T} as a value.", model.name());
    CodeBlock value =
        CodeBlock.of(
            "$T.register($L,$W$L,$Wnew $T(0L, $T.BORROWED))",
            RuntimeTypes.GENERATED_TYPE,
            Constants.CONTRACT,
            writer.value(),
            model.proxy(),
            RuntimeTypes.OWNERSHIP);
    CodeBlock checks = writer.checks();
    if (checks.isEmpty()) {
      type.addField(field.initializer(value).build());
      return;
    }
    type.addField(field.build());
    type.addStaticBlock(checks.toBuilder().addStatement("TYPE = $L", value).build());
  }

  // protected IFooProxy(long pointer, Ownership ownership) { super(pointer, ownership); }
  private MethodSpec constructor() {
    MethodSpec.Builder constructor =
        MethodSpec.constructorBuilder()
            .addModifiers(Modifier.PROTECTED)
            .addParameter(TypeName.LONG, "pointer")
            .addParameter(RuntimeTypes.OWNERSHIP, "ownership")
            .addJavadoc(
                "Called by generated code, with an interface pointer and who gives its reference"
                    + " back.")
            .addStatement("super(pointer, ownership)");
    if (model.methods().stream().anyMatch(ComMethod::critical)) {
      constructor.addStatement(
          "$L = $T.isNative(pointer)", CallWriter.NATIVE, RuntimeTypes.DOWNCALL);
    }
    return constructor.build();
  }

  // @Override protected VtableProxy proxy(long pointer, Ownership ownership) {
  //   return new IFooProxy(pointer, ownership);
  // }
  private MethodSpec proxy() {
    return MethodSpec.methodBuilder("proxy")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PROTECTED)
        .returns(RuntimeTypes.VTABLE_PROXY)
        .addParameter(TypeName.LONG, "pointer")
        .addParameter(RuntimeTypes.OWNERSHIP, "ownership")
        .addStatement("return new $T(pointer, ownership)", model.proxy())
        .build();
  }

  // @Override protected @Nullable StubVtable stub(GeneratedType<?> type) {
  //   return IFooStub.VTABLE;
  // }
  /** A partial interface has none: nobody knows what all of its slots are. */
  private MethodSpec stub() {
    return MethodSpec.methodBuilder("stub")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PROTECTED)
        .returns(RuntimeTypes.nullable(RuntimeTypes.STUB_VTABLE))
        .addParameter(anyOf(RuntimeTypes.GENERATED_TYPE), "type")
        .addStatement(
            "return $L", model.table().partial() ? "null" : CodeBlock.of("$T.VTABLE", model.stub()))
        .build();
  }

  // @Override protected Members members(DispatchInterface<?> type) { return IFooMembers.ALL; }
  private MethodSpec members() {
    return MethodSpec.methodBuilder("members")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PROTECTED)
        .returns(RuntimeTypes.MEMBERS)
        .addParameter(anyOf(RuntimeTypes.DISPATCH_INTERFACE), "type")
        .addStatement("return $T.ALL", model.membersClass())
        .build();
  }

  private static TypeName anyOf(ClassName type) {
    return ParameterizedTypeName.get(type, WildcardTypeName.subtypeOf(TypeName.OBJECT));
  }

  /** What they throw, and what else there is to know, the proxy of {@code IUnknown} says. */
  private void factories(TypeSpec.Builder type) {
    type.addMethod(
        factory(
            "attach",
            RuntimeTypes.MEMORY_SEGMENT,
            "pointer",
            "{@return a proxy that takes over a reference which the caller owns}"));
    type.addMethod(
        factory(
            "retain",
            RuntimeTypes.MEMORY_SEGMENT,
            "pointer",
            "{@return a proxy with a reference of its own to what somebody else holds}"));
    type.addMethod(
        factory(
            "retain",
            model.name(),
            "proxy",
            "{@return a proxy with a reference of its own, which outlives the given one}"));
    type.addMethod(
        factory(
            "from",
            RuntimeTypes.IUNKNOWN,
            "object",
            "{@return a proxy with a reference that QueryInterface of a proxy or Java object has"
                + " given}"));
    type.addMethod(
        factory(
            "tryFrom",
            RuntimeTypes.IUNKNOWN,
            "object",
            "{@return the same, or null if the object does not have the interface}"));
  }

  // public static IFooProxy attach(MemorySegment pointer) {
  //   return (IFooProxy) TYPE.attach(pointer);
  // }
  // public static IFooProxy from(IUnknown object) {
  //   return (IFooProxy) Proxies.from(object, TYPE);
  // }
  private MethodSpec factory(String name, TypeName type, String parameter, String javadoc) {
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(name.equals("tryFrom") ? RuntimeTypes.nullable(model.proxy()) : model.proxy())
        .addParameter(type, parameter)
        .addJavadoc(javadoc)
        .addStatement(
            type.equals(RuntimeTypes.MEMORY_SEGMENT)
                ? CodeBlock.of("return ($T) TYPE.$L($L)", model.proxy(), name, parameter)
                : CodeBlock.of(
                    "return ($T) $T.$L($L, TYPE)",
                    model.proxy(),
                    RuntimeTypes.PROXIES,
                    name,
                    parameter))
        .build();
  }

  // public static IFooProxy of(MemorySegment pointer) {
  //   return (IFooProxy) TYPE.attach(pointer);
  // }
  private MethodSpec of() {
    return MethodSpec.methodBuilder("of")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(model.proxy())
        .addParameter(RuntimeTypes.MEMORY_SEGMENT, "pointer")
        .addJavadoc(
            "{@return a proxy that calls for as long as the owner of the pointer keeps it"
                + " valid}\n"
                + "@param pointer an interface pointer, not NULL\n")
        .addStatement("return ($T) TYPE.attach(pointer)", model.proxy())
        .build();
  }
}
