package io.comwright.processor.write;

import com.squareup.javapoet.FieldSpec;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.TypeSpec;
import io.comwright.processor.model.ComInterface;
import io.comwright.processor.model.ComMethod;
import io.comwright.processor.type.RuntimeTypes;
import javax.lang.model.element.Modifier;

/** Writes {@code FooProxy} of a callback: Java calls a C function. */
public final class CallbackProxyWriter {
  private final ComInterface model;
  private final ComMethod function;

  public CallbackProxyWriter(ComInterface model) {
    this.model = model;
    this.function = model.methods().getFirst();
  }

  public TypeSpec write() {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(model.proxy())
            .addModifiers(Visibility.of(model.isPublic()))
            .addModifiers(Modifier.FINAL)
            .superclass(RuntimeTypes.FUNCTION_PROXY)
            .addSuperinterface(model.name())
            .alwaysQualify(model.inheritedNames().toArray(String[]::new))
            .addAnnotations(Suppressions.ofUndocumented(model.deprecated()))
            .addJavadoc("Calls a C function as {@link $T}.", model.name())
            .addField(typeConstant())
            .addMethod(constructor())
            .addMethod(of())
            .addMethod(new ProxyMethodWriter(model, function).write())
            .addType(typeClass());
    CallWriter.write(type, model);
    ForeignTypeWriter.write(type, model.name().simpleName(), model.foreign());
    return type.build();
  }

  // public static final FunctionType<Foo> TYPE = new Type();
  private FieldSpec typeConstant() {
    return FieldSpec.builder(type(), "TYPE", Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
        .addJavadoc("{@link $T} as a value, for generated code.", model.name())
        .initializer("new Type()")
        .build();
  }

  // private static final class Type extends FunctionType<Foo> {
  //   Type() { super(1, Foo.class); }
  //   @Override protected Foo proxy(MemorySegment function) { return new FooProxy(function); }
  //   @Override protected StubFunctions stub() { return FooStub.FUNCTIONS; }
  // }
  private TypeSpec typeClass() {
    return TypeSpec.classBuilder("Type")
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .superclass(type())
        .addJavadoc("The ways from the interface to its proxy and stub.")
        .addMethod(
            MethodSpec.constructorBuilder()
                .addJavadoc("Made once.")
                .addStatement("super($L, $T.class)", Constants.CONTRACT, model.name())
                .build())
        .addMethod(
            MethodSpec.methodBuilder("proxy")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .returns(model.name())
                .addParameter(RuntimeTypes.MEMORY_SEGMENT, "function")
                .addStatement("return new $T(function)", model.proxy())
                .build())
        .addMethod(
            MethodSpec.methodBuilder("stub")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .returns(RuntimeTypes.STUB_FUNCTIONS)
                .addStatement("return $T.FUNCTIONS", model.stub())
                .build())
        .build();
  }

  private TypeName type() {
    return ParameterizedTypeName.get(RuntimeTypes.FUNCTION_TYPE, model.name());
  }

  // private FooProxy(MemorySegment function) { super(function); }
  private static MethodSpec constructor() {
    return MethodSpec.constructorBuilder()
        .addModifiers(Modifier.PRIVATE)
        .addParameter(RuntimeTypes.MEMORY_SEGMENT, "function")
        .addJavadoc("Called by generated code.\n\n@param function the function, not NULL\n")
        .addStatement("super(function)")
        .build();
  }

  // public static FooProxy of(MemorySegment function) {
  //   return (FooProxy) Proxies.function(function, TYPE);
  // }
  private MethodSpec of() {
    return MethodSpec.methodBuilder("of")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(model.proxy())
        .addParameter(RuntimeTypes.MEMORY_SEGMENT, "function")
        .addJavadoc(
            "Calls a function for as long as its owner keeps it valid.\n\n"
                + "@param function a function pointer\n"
                + "@return a proxy\n"
                + "@throws $T if the pointer is null or NULL\n",
            RuntimeTypes.NULL_POINTER)
        .addStatement(
            "return ($T) $T.function(function, TYPE)", model.proxy(), RuntimeTypes.PROXIES)
        .build();
  }
}
