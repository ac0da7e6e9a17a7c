package io.comwright.processor.write;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.FieldSpec;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.TypeSpec;
import io.comwright.processor.model.Shape;
import io.comwright.processor.type.RuntimeTypes;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Writes what makes a call: the method handle of a shape, in a class that is initialised when it is
 * first called, and the method that calls it. Those that most proxies need are in one class of the
 * runtime; any other is in the proxy that needs it.
 */
public final class CallWriter {
  private static final String SELF = "self";

  private static final String FUNCTION = "function";

  private final Shape shape;

  /** Whether the function comes as a segment, and not as an address. */
  private final boolean segment;

  private CallWriter(Shape shape, boolean segment) {
    this.shape = shape;
    this.segment = segment;
  }

  /**
   * The class of a shape that the runtime does not have.
   *
   * <pre>
   * private interface Call_JD_J {
   *   MethodHandle HANDLE = Downcall.handle("(JD)J");
   *
   *   static long call(long self, int slot, double a1) {
   *     try {
   *       return (long) HANDLE.invokeExact(Downcall.function(self, slot), self, a1);
   *     } catch (Throwable e) {
   *       throw Downcall.rethrow(e);
   *     }
   *   }
   * }
   * </pre>
   *
   * or, for a function, with {@code MemorySegment.ofAddress(self)}, and neither slot nor self.
   */
  static TypeSpec own(Shape shape) {
    return new CallWriter(shape, false).own();
  }

  /** The same for a function of a library, whose segment says how long it can be called. */
  static TypeSpec ofLibrary(Shape shape) {
    return new CallWriter(shape, true).own();
  }

  private TypeSpec own() {
    return holder()
        .addMethod(call("HANDLE").addModifiers(Modifier.PUBLIC).addJavadoc(javadoc()).build())
        .build();
  }

  /** The class of the runtime: a method for each shape, and the handles in classes of their own. */
  public static TypeSpec shared() {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(RuntimeTypes.CALLS)
            .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
            .addJavadoc(
                "Calls of methods whose arguments and results are integers and pointers: the shapes"
                    + " that\nall proxies share.\n")
            .addMethod(Constants.constructor());
    for (Shape shape : Shape.shared()) {
      CallWriter writer = new CallWriter(shape, false);
      type.addMethod(
          writer
              .call(shape.className() + ".HANDLE")
              .addModifiers(Modifier.PUBLIC)
              .addJavadoc(writer.javadoc())
              .build());
      type.addType(writer.holder().build());
    }
    return type.build();
  }

  private TypeSpec.Builder holder() {
    return TypeSpec.interfaceBuilder(shape.className())
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .addJavadoc("Initialised by the first call of its shape.")
        .addField(
            FieldSpec.builder(RuntimeTypes.METHOD_HANDLE, "HANDLE", Constants.MODIFIERS)
                .addJavadoc("Calls a function.")
                .initializer(
                    "$T.$L($S)",
                    RuntimeTypes.DOWNCALL,
                    shape.function() ? "functionHandle" : "handle",
                    shape.descriptor())
                .build());
  }

  private MethodSpec.Builder call(String handle) {
    MethodSpec.Builder call =
        MethodSpec.methodBuilder("call")
            .addModifiers(Modifier.STATIC)
            .returns(Shape.type(shape.result()));
    if (segment) {
      call.addParameter(RuntimeTypes.MEMORY_SEGMENT, FUNCTION);
    } else {
      call.addParameter(TypeName.LONG, SELF);
    }
    if (!shape.function()) {
      call.addParameter(TypeName.INT, "slot");
    }
    CodeBlock.Builder arguments = CodeBlock.builder();
    if (shape.returnsStruct()) {
      call.addParameter(TypeName.LONG, "result");
      arguments.add(",$Wresult");
    }
    for (int i = 0; i < shape.arguments().size(); i++) {
      call.addParameter(Shape.type(shape.arguments().get(i)), argument(i));
      arguments.add(",$W$L", argument(i));
    }
    return call.beginControlFlow("try")
        .addStatement(
            "return ($T) $L.invokeExact($L$L)",
            Shape.type(shape.result()),
            handle,
            target(),
            arguments.build())
        .nextControlFlow("catch ($T e)", RuntimeTypes.THROWABLE)
        .addStatement("throw $T.rethrow(e)", RuntimeTypes.DOWNCALL)
        .endControlFlow();
  }

  /** The function, and after it what is the first argument of every method. */
  private CodeBlock target() {
    if (segment) {
      return CodeBlock.of("$L", FUNCTION);
    }
    return shape.function()
        ? CodeBlock.of("$T.ofAddress($L)", RuntimeTypes.MEMORY_SEGMENT, SELF)
        : CodeBlock.of("$T.function($L, slot),$W$L", RuntimeTypes.DOWNCALL, SELF, SELF);
  }

  private static String argument(int index) {
    return "a" + (index + 1);
  }

  // {@return what comes back from a call}
  //
  // @param self ...
  private String javadoc() {
    StringBuilder javadoc = new StringBuilder("{@return what comes back from a call}\n");
    parameters().forEach(parameter -> javadoc.append("@param ").append(parameter).append('\n'));
    return javadoc.toString();
  }

  private List<String> parameters() {
    List<String> parameters = new ArrayList<>();
    if (segment) {
      parameters.add("function the function");
    } else if (shape.function()) {
      parameters.add("self the function");
    } else {
      parameters.addAll(List.of("self the interface pointer", "slot the slot"));
    }
    if (shape.returnsStruct()) {
      parameters.add("result where the struct goes");
    }
    for (int i = 0; i < shape.arguments().size(); i++) {
      parameters.add(argument(i) + " argument " + (i + 1));
    }
    return parameters;
  }
}
