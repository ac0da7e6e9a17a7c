package io.comwright.processor.write;

import com.squareup.javapoet.FieldSpec;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.TypeSpec;
import io.comwright.processor.model.ComInterface;
import io.comwright.processor.model.ComMethod;
import io.comwright.processor.type.RuntimeTypes;
import javax.lang.model.element.Modifier;

/** Writes {@code FooStub} of a callback: native code calls a Java function. */
public final class CallbackStubWriter {
  private final ComInterface model;
  private final ComMethod function;

  public CallbackStubWriter(ComInterface model) {
    this.model = model;
    this.function = model.methods().getFirst();
  }

  public TypeSpec write() {
    return TypeSpec.classBuilder(model.stub())
        .addModifiers(Visibility.of(model.isPublic()))
        .addModifiers(Modifier.FINAL)
        .addAnnotations(Suppressions.ofUndocumented(model.deprecated()))
        .addJavadoc(
            "Native code calls {@link $T} on a Java function, while the VM lives.", model.name())
        .addField(functions())
        .addMethod(Constants.constructor())
        .addMethod(allocate())
        .addMethod(new StubMethodWriter(model, function).write())
        .build();
  }

  // static final StubFunctions FUNCTIONS =
  //     StubFunctions.of("Foo", MethodHandles.lookup(), "call", "(JJ)J");
  private FieldSpec functions() {
    return FieldSpec.builder(
            RuntimeTypes.STUB_FUNCTIONS, "FUNCTIONS", Modifier.STATIC, Modifier.FINAL)
        .addJavadoc("The function pointers, which are used again.")
        .initializer(
            "$T.of($S,$W$T.lookup(),$W$S,$W$S)",
            RuntimeTypes.STUB_FUNCTIONS,
            model.name().simpleName(),
            RuntimeTypes.METHOD_HANDLES,
            function.entry(),
            model.shape(function).descriptor())
        .build();
  }

  // public static FooProxy allocate(Foo function, Arena arena) {
  //   return (FooProxy) Upcall.allocate(function, arena, FooProxy.TYPE);
  // }
  private MethodSpec allocate() {
    return MethodSpec.methodBuilder("allocate")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(model.proxy())
        .addParameter(model.name(), "function")
        .addParameter(RuntimeTypes.ARENA, "arena")
        .addJavadoc(
            "Makes a function pointer for a Java function.\n\n"
                + "@param function the Java function\n"
                + "@param arena how long native code may call it\n"
                + "@return a proxy of the function pointer, for passing on; it ends with the"
                + " arena\n")
        .addStatement(
            "return ($T) $T.allocate(function, arena,$W$T.TYPE)",
            model.proxy(),
            RuntimeTypes.UPCALL,
            model.proxy())
        .build();
  }
}
