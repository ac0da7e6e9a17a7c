package io.comwright.processor.write;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.FieldSpec;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.TypeSpec;
import io.comwright.processor.model.ComInterface;
import io.comwright.processor.model.ComMethod;
import io.comwright.processor.model.Form;
import io.comwright.processor.model.Shape;
import io.comwright.processor.type.Carrier;
import io.comwright.processor.type.RuntimeTypes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/**
 * Writes what makes a call. Calls of integers and pointers are methods of the runtime; those with
 * floating-point numbers are too, but for the order of the arguments, which a method of the proxy
 * knows. Any other shape has a class in the proxy that needs it, with a method handle of its own.
 */
public final class CallWriter {
  private static final String SELF = "self";

  private static final String FUNCTION = "function";

  /** The field of a proxy with critical methods that says whether they can be called so. */
  static final String NATIVE = "isNative";

  private static final String ZERO = "0";

  private final Shape shape;

  /** Whether the function comes as a segment, and not as an address. */
  private final boolean segment;

  /** Whether what is called never calls back. */
  private final boolean critical;

  private CallWriter(Shape shape, boolean segment, boolean critical) {
    this.shape = shape;
    this.segment = segment;
    this.critical = critical;
  }

  /** Adds to a proxy what its calls need and the runtime does not have. */
  static void write(TypeSpec.Builder proxy, ComInterface model) {
    boolean library = model.form() == Form.LIBRARY;
    for (Shape shape : shapes(model, method -> !(library && method.critical()))) {
      CallWriter writer = new CallWriter(shape, library, false);
      if (shape.isMixed()) {
        proxy.addMethod(writer.mixed());
      } else if (!shape.isShared()) {
        proxy.addType(writer.own());
      }
    }
    Set<Shape> critical = shapes(model, ComMethod::critical);
    for (Shape shape : critical) {
      proxy.addType(new CallWriter(shape, library, true).own());
    }
    if (!library && !critical.isEmpty()) {
      proxy.addField(
          FieldSpec.builder(TypeName.BOOLEAN, NATIVE, Modifier.PRIVATE, Modifier.FINAL)
              .addJavadoc("Whether the object is not implemented in Java.")
              .build());
    }
  }

  private static Set<Shape> shapes(ComInterface model, Predicate<ComMethod> which) {
    return model.methods().stream()
        .filter(which)
        .map(model::shape)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  // Calls.call(self, IBarVtable.SLOT_method, ...)
  // FunctionCalls.call(function, ...)
  // call_JD_J(self, IBarVtable.SLOT_method, ...)
  // Call_JD__J_.call(self, IBarVtable.SLOT_method, ...)
  // (this.isNative ? Critical_JJ_J.call(self, ...) : Calls.call(self, ...))
  /** The call of a method. */
  static CodeBlock call(
      ComInterface model, ComMethod method, String self, List<CodeBlock> arguments) {
    if (!method.critical()) {
      return call(model, method, self, arguments, false);
    }
    CodeBlock critical = call(model, method, self, arguments, true);
    return model.form() == Form.LIBRARY
        ? critical
        : CodeBlock.of(
            "(this.$L$W? $L$W: $L)", NATIVE, critical, call(model, method, self, arguments, false));
  }

  private static CodeBlock call(
      ComInterface model,
      ComMethod method,
      String self,
      List<CodeBlock> arguments,
      boolean critical) {
    Shape shape = model.shape(method);
    CodeBlock.Builder call = CodeBlock.builder();
    if (critical) {
      call.add("$L.call($N", shape.criticalName(), self);
    } else if (shape.isMixed()) {
      call.add("$L($N", shape.methodName(), self);
    } else if (!shape.isShared()) {
      call.add("$L.call($N", shape.className(), self);
    } else if (model.form() == Form.LIBRARY) {
      call.add("$T.call($N", RuntimeTypes.FUNCTION_CALLS, self);
    } else if (shape.function()) {
      call.add("$T.call($L", RuntimeTypes.FUNCTION_CALLS, ofAddress(self));
    } else {
      call.add("$T.call($N", RuntimeTypes.CALLS, self);
    }
    if (!shape.function()) {
      call.add(",$W$T.$L", model.vtable(), method.constant());
    }
    arguments.forEach(argument -> call.add(",$W$L", argument));
    return call.add(")").build();
  }

  private static CodeBlock ofAddress(String self) {
    return CodeBlock.of("$T.ofAddress($N)", RuntimeTypes.MEMORY_SEGMENT, self);
  }

  /**
   * The method of a shape with floating-point numbers.
   *
   * <pre>
   * private static long call_JFD_J(long self, int slot, float a1, double a2) {
   *   MemorySegment function = Downcall.function(self, slot);
   *   if (Registers.IN_ORDER) {
   *     return MixedCalls.inOrder(function, self, Registers.word(a1), Registers.word(a2), 0);
   *   }
   *   return MixedCalls.byKind(function, self, 0, 0, 0, Registers.low(a1), a2);
   * }
   * </pre>
   */
  private MethodSpec mixed() {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(shape.methodName())
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .returns(Shape.type(shape.result()));
    CodeBlock self = parameters(method);
    if (!segment) {
      method.addStatement("$T $L = $L", RuntimeTypes.MEMORY_SEGMENT, FUNCTION, target());
    }
    List<CodeBlock> words = new ArrayList<>();
    List<CodeBlock> doubles = new ArrayList<>();
    List<CodeBlock> inOrder = new ArrayList<>();
    if (!self.isEmpty()) {
      words.add(self);
      inOrder.add(self);
    }
    for (int i = 0; i < shape.arguments().size(); i++) {
      CodeBlock argument = CodeBlock.of("$L", argument(i));
      String letters = shape.arguments().get(i);
      if (Shape.isFloating(letters)) {
        doubles.add(letters.equals(Carrier.F.name()) ? low(argument) : argument);
        inOrder.add(CodeBlock.of("$T.word($L)", RuntimeTypes.REGISTERS, argument));
      } else {
        words.add(argument);
        inOrder.add(argument);
      }
    }
    fill(words, shape.mix().words());
    fill(doubles, shape.mix().doubles());
    fill(inOrder, Shape.roundedUp(inOrder.size(), Shape.wordsInOrder()));
    words.addAll(doubles);
    return method
        .beginControlFlow("if ($T.IN_ORDER)", RuntimeTypes.REGISTERS)
        .addStatement("return $L", mixedCall("inOrder", inOrder))
        .endControlFlow()
        .addStatement("return $L", mixedCall("byKind", words))
        .build();
  }

  private static CodeBlock low(CodeBlock value) {
    return CodeBlock.of("$T.low($L)", RuntimeTypes.REGISTERS, value);
  }

  private CodeBlock mixedCall(String name, List<CodeBlock> arguments) {
    CodeBlock call =
        CodeBlock.of(
            "$T.$L($L,$W$L)",
            RuntimeTypes.MIXED_CALLS,
            Shape.isFloating(shape.result()) ? name + "ToDouble" : name,
            FUNCTION,
            CodeBlock.join(arguments, ",$W"));
    return shape.result().equals(Carrier.F.name()) ? low(call) : call;
  }

  private static void fill(List<CodeBlock> arguments, int count) {
    arguments.addAll(Collections.nCopies(count - arguments.size(), CodeBlock.of(ZERO)));
  }

  /**
   * The class of a shape that the runtime does not have.
   *
   * <pre>
   * private interface Call_JD__J_ {
   *   MethodHandle HANDLE = Downcall.handle("(JD){J}");
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
   * or, for a function, with {@code MemorySegment.ofAddress(self)}, and neither slot nor self. That
   * of a library comes as a segment, which says how long it can be called.
   */
  private TypeSpec own() {
    return TypeSpec.interfaceBuilder(critical ? shape.criticalName() : shape.className())
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .addJavadoc("Initialised by the first call of its shape.")
        .addField(
            handle(
                CodeBlock.of(
                    "$T.$L($S)", RuntimeTypes.DOWNCALL, handleMethod(), shape.descriptor())))
        .addMethod(invoke())
        .build();
  }

  private String handleMethod() {
    if (critical) {
      return shape.function() ? "criticalFunctionHandle" : "criticalHandle";
    }
    return shape.function() ? "functionHandle" : "handle";
  }

  static FieldSpec handle(CodeBlock initializer) {
    return FieldSpec.builder(RuntimeTypes.METHOD_HANDLE, "HANDLE", Constants.MODIFIERS)
        .addJavadoc("Calls a function.")
        .initializer(initializer)
        .build();
  }

  private MethodSpec invoke() {
    MethodSpec.Builder call =
        MethodSpec.methodBuilder("call")
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
            .returns(Shape.type(shape.result()));
    CodeBlock self = parameters(call);
    CodeBlock.Builder arguments = CodeBlock.builder().add("$L", target());
    if (!self.isEmpty()) {
      arguments.add(",$W$L", self);
    }
    if (shape.returnsStruct()) {
      arguments.add(",$Wresult");
    }
    for (int i = 0; i < shape.arguments().size(); i++) {
      arguments.add(",$W$L", argument(i));
    }
    return call.addCode(invocation(shape.result(), CodeBlock.of("HANDLE"), arguments.build()))
        .build();
  }

  // try {
  //   return (long) HANDLE.invokeExact(function, self, a1);
  // } catch (Throwable e) {
  //   throw Downcall.rethrow(e);
  // }
  static CodeBlock invocation(String result, CodeBlock handle, CodeBlock arguments) {
    return CodeBlock.builder()
        .beginControlFlow("try")
        .addStatement("return ($T) $L.invokeExact($L)", Shape.type(result), handle, arguments)
        .nextControlFlow("catch ($T e)", RuntimeTypes.THROWABLE)
        .addStatement("throw $T.rethrow(e)", RuntimeTypes.DOWNCALL)
        .endControlFlow()
        .build();
  }

  /** Adds the parameters of a call, and gives what is the first argument of every method. */
  private CodeBlock parameters(MethodSpec.Builder call) {
    if (segment) {
      call.addParameter(RuntimeTypes.MEMORY_SEGMENT, FUNCTION);
    } else {
      call.addParameter(TypeName.LONG, SELF);
    }
    if (!shape.function()) {
      call.addParameter(TypeName.INT, "slot");
    }
    if (shape.returnsStruct()) {
      call.addParameter(TypeName.LONG, "result");
    }
    for (int i = 0; i < shape.arguments().size(); i++) {
      call.addParameter(Shape.type(shape.arguments().get(i)), argument(i));
    }
    return shape.function() ? CodeBlock.of("") : CodeBlock.of(SELF);
  }

  /** The function. */
  private CodeBlock target() {
    if (segment) {
      return CodeBlock.of(FUNCTION);
    }
    return shape.function()
        ? ofAddress(SELF)
        : CodeBlock.of("$T.function($L, slot)", RuntimeTypes.DOWNCALL, SELF);
  }

  private static String argument(int index) {
    return "a" + (index + 1);
  }
}
