package io.comwright.processor;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.FieldSpec;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.TypeSpec;
import javax.lang.model.element.Modifier;

/** Writes {@code IFooStub}: native code calls in. */
final class StubWriter {
  private final ComInterface model;

  StubWriter(ComInterface model) {
    this.model = model;
  }

  TypeSpec write() {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(model.stub())
            .addModifiers(Visibility.of(model.isPublic()))
            .addModifiers(Modifier.FINAL)
            .addAnnotations(Suppressions.ofUndocumented(model.deprecated()))
            .addJavadoc(
                "Native code calls {@link $T} on a Java object.\n\n"
                    + "<p>The vtable is built on first use, shared by all objects, and kept for the"
                    + " life of the VM\ntogether with the class loader of this class.\n",
                model.name())
            .addField(vtable())
            .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
    if (model.iid().isEmpty()) {
      type.addMethod(allocate());
    }
    for (ComMethod method : model.methods()) {
      type.addMethod(new StubMethodWriter(model, method).write());
    }
    return type.build();
  }

  // static final StubVtable VTABLE =
  //     StubVtable.extend(BaseProxy.TYPE, MethodHandles.lookup(), IFooVtable.SLOT_COUNT)
  //         .slot(IFooVtable.SLOT_method, "method", "(JJ)J");
  private FieldSpec vtable() {
    CodeBlock.Builder value = CodeBlock.builder();
    value.add("$T.extend(", RuntimeTypes.STUB_VTABLE);
    if (model.base().isPresent()) {
      value.add("$T.TYPE", model.base().get().proxy());
    } else {
      value.add("null");
    }
    value.add(",$W$T.lookup(),$W$T.SLOT_COUNT)", RuntimeTypes.METHOD_HANDLES, model.vtable());
    value.add("$>$>");
    for (ComMethod method : model.methods()) {
      value.add(
          "\n.slot($T.$L, $S, $S)",
          model.vtable(),
          method.constant(),
          method.entry(),
          Shape.of(method).descriptor());
    }
    value.add("$<$<");
    return FieldSpec.builder(RuntimeTypes.STUB_VTABLE, "VTABLE", Modifier.STATIC, Modifier.FINAL)
        .initializer(value.build())
        .build();
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
