package io.comwright.processor.write;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.FieldSpec;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.TypeSpec;
import io.comwright.processor.model.ComInterface;
import io.comwright.processor.model.ComMethod;
import io.comwright.processor.type.RuntimeTypes;
import javax.lang.model.element.Modifier;

/** Writes {@code IFooStub}: native code calls in. */
public final class StubWriter {
  private final ComInterface model;

  public StubWriter(ComInterface model) {
    this.model = model;
  }

  public TypeSpec write() {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(model.stub())
            .addModifiers(Visibility.of(model.isPublic()))
            .addModifiers(Modifier.FINAL)
            .addAnnotations(Suppressions.ofUndocumented(model.deprecated()))
            .addJavadoc(
                "Native code calls {@link $T} on a Java object, while the VM lives.", model.name())
            .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
    vtable(type);
    if (model.iid().isEmpty()) {
      type.addMethod(allocate());
    }
    for (ComMethod method : model.methods()) {
      type.addMethod(new StubMethodWriter(model, method).write());
    }
    return type.build();
  }

  // static final StubVtable VTABLE =
  //     StubVtable.of(1, new GeneratedType<>(...), MethodHandles.lookup(), IFooVtable.SLOT_COUNT);
  //
  // static {
  //   VTABLE.slot(IFooVtable.SLOT_method, "method", "(JJJ)J");
  //   VTABLE.register();
  // }
  //
  // One call after the other: javac has no stack for a chain of a thousand.
  private void vtable(TypeSpec.Builder type) {
    TypeWriter writer = new TypeWriter(model);
    FieldSpec.Builder field =
        FieldSpec.builder(RuntimeTypes.STUB_VTABLE, "VTABLE", Modifier.STATIC, Modifier.FINAL);
    CodeBlock value =
        CodeBlock.of(
            "$T.of($L,$W$L,$W$T.lookup(),$W$T.SLOT_COUNT)",
            RuntimeTypes.STUB_VTABLE,
            Constants.CONTRACT,
            writer.value(),
            RuntimeTypes.METHOD_HANDLES,
            model.vtable());
    CodeBlock checks = writer.checks();
    CodeBlock.Builder code = checks.toBuilder();
    if (checks.isEmpty()) {
      type.addField(field.initializer(value).build());
    } else {
      type.addField(field.build());
      code.addStatement("VTABLE = $L", value);
    }
    for (ComMethod method : model.methods()) {
      code.addStatement(
          "VTABLE.slot($T.$L,$W$S,$W$S)",
          model.vtable(),
          method.constant(),
          method.entry(),
          model.shape(method).entry().descriptor());
    }
    type.addStaticBlock(code.addStatement("VTABLE.register()").build());
  }

  // public static IFooProxy allocate(IFoo object, Arena arena) {
  //   return (IFooProxy) Upcall.allocate(object, arena, IFooProxy.TYPE);
  // }
  private MethodSpec allocate() {
    return MethodSpec.methodBuilder("allocate")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(model.proxy())
        .addParameter(model.name(), "object")
        .addParameter(RuntimeTypes.ARENA, "arena")
        .addJavadoc(
            "Makes an object that native code can call. It has no reference count.\n\n"
                + "@param object the implementation\n"
                + "@param arena how long native code may call it\n"
                + "@return a proxy of the object, for passing on; it stays valid as long as the"
                + " arena\n")
        .addStatement(
            "return ($T) $T.allocate(object, arena, $T.TYPE)",
            model.proxy(),
            RuntimeTypes.UPCALL,
            model.proxy())
        .build();
  }
}
