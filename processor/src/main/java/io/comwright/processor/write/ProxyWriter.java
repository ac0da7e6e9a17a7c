package io.comwright.processor.write;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.FieldSpec;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.TypeSpec;
import io.comwright.processor.model.BaseInterface;
import io.comwright.processor.model.ComInterface;
import io.comwright.processor.model.ComMethod;
import io.comwright.processor.model.Shape;
import io.comwright.processor.type.RuntimeTypes;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
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
            .addAnnotations(Suppressions.of(model.deprecated()))
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
    for (Shape shape : ownShapes()) {
      type.addType(shapeClass(shape));
    }
    return type.build();
  }

  private ClassName superclass() {
    return model.base().map(BaseInterface::proxy).orElse(RuntimeTypes.VTABLE_PROXY);
  }

  private Set<Shape> ownShapes() {
    return model.methods().stream()
        .map(model::shape)
        .filter(shape -> !shape.isShared())
        .collect(Collectors.toCollection(LinkedHashSet::new));
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
    return MethodSpec.constructorBuilder()
        .addModifiers(Modifier.PROTECTED)
        .addParameter(TypeName.LONG, "pointer")
        .addParameter(RuntimeTypes.OWNERSHIP, "ownership")
        .addJavadoc(
            "Called by generated code.\n\n"
                + "@param pointer the interface pointer, not 0\n"
                + "@param ownership who gives its reference back\n")
        .addStatement("super(pointer, ownership)")
        .build();
  }

  /** What they throw, and what else there is to know, the proxy of {@code IUnknown} says. */
  private void factories(TypeSpec.Builder type) {
    type.addMethod(
        factory(
            "attach",
            RuntimeTypes.MEMORY_SEGMENT,
            "pointer",
            "{@return a proxy that takes over a reference which the caller owns}\n\n"
                + "@param pointer an interface pointer\n"));
    type.addMethod(
        factory(
            "retain",
            RuntimeTypes.MEMORY_SEGMENT,
            "pointer",
            "{@return a proxy with a reference of its own}\n\n"
                + "@param pointer an interface pointer that somebody else holds\n"));
    type.addMethod(
        factory(
            "retain",
            model.name(),
            "proxy",
            "{@return a proxy with a reference of its own, which outlives the given one}\n\n"
                + "@param proxy a proxy\n"));
    type.addMethod(
        factory(
            "from",
            RuntimeTypes.IUNKNOWN,
            "object",
            "{@return a proxy that owns a reference, which QueryInterface has given}\n\n"
                + "@param object a proxy, or a Java implementation\n"));
    type.addMethod(
        factory(
            "tryFrom",
            RuntimeTypes.IUNKNOWN,
            "object",
            "{@return the same, or null if the object does not have the interface}\n\n"
                + "@param object a proxy, or a Java implementation\n"));
  }

  // public static IFooProxy attach(MemorySegment pointer) {
  //   return (IFooProxy) Proxies.attach(pointer, TYPE);
  // }
  private MethodSpec factory(String name, TypeName type, String parameter, String javadoc) {
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(model.proxy())
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
                + " valid}\n\n"
                + "@param pointer an interface pointer, not NULL\n")
        .addStatement("return ($T) $T.attach(pointer, TYPE)", model.proxy(), RuntimeTypes.PROXIES)
        .build();
  }

  // private static final class Call_JD_J {
  //   static final MethodHandle HANDLE = Downcall.handle("(JD)J");
  //   static long call(long self, int slot, double a1) {
  //     try {
  //       return (long) HANDLE.invokeExact(Downcall.function(self, slot), self, a1);
  //     } catch (Throwable e) {
  //       throw Downcall.rethrow(e);
  //     }
  //   }
  // }
  //
  // or, for a function, with MemorySegment.ofAddress(self), and neither slot nor self.
  static TypeSpec shapeClass(Shape shape) {
    MethodSpec.Builder call =
        MethodSpec.methodBuilder("call")
            .addModifiers(Modifier.STATIC)
            .returns(Shape.type(shape.result()))
            .addParameter(TypeName.LONG, "self");
    if (!shape.function()) {
      call.addParameter(TypeName.INT, "slot");
    }
    CodeBlock.Builder arguments = CodeBlock.builder();
    if (shape.returnsStruct()) {
      call.addParameter(TypeName.LONG, "result");
      arguments.add(",$Wresult");
    }
    for (int i = 0; i < shape.arguments().size(); i++) {
      String name = "a" + (i + 1);
      call.addParameter(Shape.type(shape.arguments().get(i)), name);
      arguments.add(",$W$L", name);
    }
    return TypeSpec.classBuilder(shape.className())
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .addJavadoc("Calls with the signature {@code $L}.", shape.descriptor())
        .addField(
            FieldSpec.builder(RuntimeTypes.METHOD_HANDLE, "HANDLE", Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("Linked on first use.")
                .initializer(
                    "$T.$L($S)",
                    RuntimeTypes.DOWNCALL,
                    shape.function() ? "functionHandle" : "handle",
                    shape.descriptor())
                .build())
        .addMethod(
            call.beginControlFlow("try")
                .addStatement(
                    "return ($T) HANDLE.invokeExact($L$L)",
                    Shape.type(shape.result()),
                    shape.function()
                        ? CodeBlock.of("$T.ofAddress(self)", RuntimeTypes.MEMORY_SEGMENT)
                        : CodeBlock.of("$T.function(self, slot),$Wself", RuntimeTypes.DOWNCALL),
                    arguments.build())
                .nextControlFlow("catch ($T e)", RuntimeTypes.THROWABLE)
                .addStatement("throw $T.rethrow(e)", RuntimeTypes.DOWNCALL)
                .endControlFlow()
                .build())
        .build();
  }
}
