package io.comwright.processor.write;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.TypeSpec;
import io.comwright.processor.model.Shape;
import io.comwright.processor.type.Carrier;
import io.comwright.processor.type.RuntimeTypes;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Writes the classes of the runtime through which all proxies call. Each method handle is in a
 * class of its own, which is initialised when it is first called.
 */
public final class SharedCallsWriter {
  private static final String FUNCTION = "function";
  private static final String TO_DOUBLE = "ToDouble";

  private final TypeSpec.Builder type;

  private SharedCallsWriter(ClassName name, String javadoc) {
    this.type =
        TypeSpec.classBuilder(name)
            .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
            .addJavadoc(javadoc)
            .addMethod(Constants.constructor());
  }

  /** The calls of methods. */
  public static TypeSpec calls() {
    SharedCallsWriter writer =
        new SharedCallsWriter(
            RuntimeTypes.CALLS,
            "Calls of methods whose arguments and results are integers and pointers.\n");
    for (int count = 1; count <= Shape.words().getLast(); count++) {
      MethodSpec.Builder method = method("call", Carrier.J);
      List<CodeBlock> arguments = new ArrayList<>();
      add(method, TypeName.LONG, "self", "the interface pointer");
      add(method, TypeName.INT, "slot", "the slot");
      arguments.add(CodeBlock.of("$T.function(self, slot)", RuntimeTypes.DOWNCALL));
      arguments.add(CodeBlock.of("self"));
      words(method, arguments, "a", count - 1);
      writer.add(method, Carrier.J, holderOf(count), filled(arguments, count));
    }
    return writer.type.build();
  }

  /** The calls of functions, by the same handles. */
  public static TypeSpec functionCalls() {
    SharedCallsWriter writer =
        new SharedCallsWriter(
            RuntimeTypes.FUNCTION_CALLS,
            "Calls of C functions whose arguments and results are integers and pointers.\n");
    for (int count = 0; count <= Shape.words().getLast(); count++) {
      MethodSpec.Builder method = function("call", Carrier.J);
      List<CodeBlock> arguments = new ArrayList<>(List.of(CodeBlock.of(FUNCTION)));
      words(method, arguments, "a", count);
      writer.add(method, Carrier.J, holderOf(count), filled(arguments, count));
    }
    return writer.type.build();
  }

  /** The calls with floating-point numbers, in both ways of counting. */
  public static TypeSpec mixedCalls() {
    SharedCallsWriter writer =
        new SharedCallsWriter(
            RuntimeTypes.MIXED_CALLS,
            "Calls of functions with floating-point numbers among their arguments, or as result.\n"
                + "{@link Registers} says what travels where.\n");
    for (Carrier result : List.of(Carrier.J, Carrier.D)) {
      String suffix = result == Carrier.J ? "" : TO_DOUBLE;
      for (Shape.Mix mix : Shape.mixes()) {
        writer.byKind(mix, result, suffix);
      }
      for (int words : Shape.wordsInOrder()) {
        writer.inOrder(words, result, suffix);
      }
    }
    return writer.type.build();
  }

  private void byKind(Shape.Mix mix, Carrier result, String suffix) {
    MethodSpec.Builder method = function("byKind" + suffix, result);
    List<CodeBlock> arguments = new ArrayList<>(List.of(CodeBlock.of(FUNCTION)));
    words(method, arguments, "w", mix.words());
    for (int i = 1; i <= mix.doubles(); i++) {
      add(method, TypeName.DOUBLE, "d" + i, "number " + i);
      arguments.add(CodeBlock.of("d" + i));
    }
    String holder = "ByKind%s%s".formatted(mix.words(), suffix);
    add(method, result, CodeBlock.of(holder), arguments);
    holder(
        holder,
        CodeBlock.of(
            "$T.byKind$L($L, $L)", RuntimeTypes.REGISTERS, suffix, mix.words(), mix.doubles()));
  }

  private void inOrder(int words, Carrier result, String suffix) {
    MethodSpec.Builder method = function("inOrder" + suffix, result);
    List<CodeBlock> arguments = new ArrayList<>(List.of(CodeBlock.of(FUNCTION)));
    words(method, arguments, "w", words);
    arguments.replaceAll(
        argument ->
            arguments.indexOf(argument) > 0 && arguments.indexOf(argument) <= Shape.IN_REGISTERS
                ? CodeBlock.of("$T.of($L)", RuntimeTypes.REGISTERS, argument)
                : argument);
    String holder = "InOrder%s%s".formatted(words, suffix);
    add(method, result, CodeBlock.of(holder), arguments);
    holder(holder, CodeBlock.of("$T.inOrder$L($L)", RuntimeTypes.REGISTERS, suffix, words));
  }

  private static MethodSpec.Builder method(String name, Carrier result) {
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .addJavadoc("{@return what comes back from a call}\n")
        .returns(result.type());
  }

  private static MethodSpec.Builder function(String name, Carrier result) {
    MethodSpec.Builder method = method(name, result);
    add(method, RuntimeTypes.MEMORY_SEGMENT, FUNCTION, "the function");
    return method;
  }

  private static void add(MethodSpec.Builder method, TypeName type, String name, String what) {
    method.addParameter(type, name).addJavadoc("@param $L $L\n", name, what);
  }

  private static void words(
      MethodSpec.Builder method, List<CodeBlock> arguments, String letter, int count) {
    for (int i = 1; i <= count; i++) {
      add(method, TypeName.LONG, letter + i, "word " + i);
      arguments.add(CodeBlock.of(letter + i));
    }
  }

  private static CodeBlock holderOf(int count) {
    return CodeBlock.of(
        "$T.Words$L", RuntimeTypes.WORD_HANDLES, Shape.roundedUp(count, Shape.words()));
  }

  /** With zeros for what the handle takes beyond the arguments. */
  private static List<CodeBlock> filled(List<CodeBlock> arguments, int count) {
    for (int i = count; i < Shape.roundedUp(count, Shape.words()); i++) {
      arguments.add(CodeBlock.of("0L"));
    }
    return arguments;
  }

  private void add(
      MethodSpec.Builder method, Carrier result, CodeBlock holder, List<CodeBlock> arguments) {
    type.addMethod(
        method
            .addCode(
                CallWriter.invocation(
                    result.name(),
                    CodeBlock.of("$L.HANDLE", holder),
                    CodeBlock.join(arguments, ",$W")))
            .build());
  }

  private void holder(String name, CodeBlock initializer) {
    type.addType(
        TypeSpec.interfaceBuilder(name)
            .addModifiers(Modifier.STATIC)
            .addJavadoc("Initialised by the first call that needs it.")
            .addField(CallWriter.handle(initializer))
            .build());
  }
}
