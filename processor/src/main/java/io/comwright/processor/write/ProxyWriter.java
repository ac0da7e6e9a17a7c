package io.comwright.processor.write;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.FieldSpec;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.TypeSpec;
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
    type.addField(typeConstant());
    type.addMethod(constructor());
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

  // public static final ComType<IFoo> TYPE = IFooVtable.TYPE;
  private FieldSpec typeConstant() {
    return FieldSpec.builder(
            ParameterizedTypeName.get(RuntimeTypes.COM_TYPE, model.name()),
            "TYPE",
            Modifier.PUBLIC,
            Modifier.STATIC,
            Modifier.FINAL)
        .addJavadoc("{@link $T} as a value.", model.name())
        .initializer("$T.TYPE", model.vtable())
        .build();
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
  //   return (IFooProxy) Proxies.attach(pointer, TYPE);
  // }
  private MethodSpec factory(String name, TypeName type, String parameter, String javadoc) {
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(name.equals("tryFrom") ? RuntimeTypes.nullable(model.proxy()) : model.proxy())
        .addParameter(type, parameter)
        .addJavadoc(javadoc)
        .addStatement(
            "return ($T) $T.$L($L, TYPE)", model.proxy(), RuntimeTypes.PROXIES, name, parameter)
        .build();
  }

  // public static IFooProxy of(MemorySegment pointer) {
  //   return (IFooProxy) Proxies.attach(pointer, TYPE);
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
        .addStatement("return ($T) $T.attach(pointer, TYPE)", model.proxy(), RuntimeTypes.PROXIES)
        .build();
  }
}
