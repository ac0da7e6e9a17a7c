package io.comwright.processor.write;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.FieldSpec;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.TypeSpec;
import io.comwright.processor.model.Shape;
import io.comwright.processor.type.Carrier;
import io.comwright.processor.type.RuntimeTypes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.lang.model.element.Modifier;

/**
 * Writes the classes of the runtime through which all proxies call. Each method handle is in a
 * class of its own, which is initialised when it is first called. The early calls of each go
 * through the widest one, so that a program that has just started links one shape and not five.
 */
public final class SharedCallsWriter {
  private static final String FUNCTION = "function";
  private static final String TO_DOUBLE = "ToDouble";
  private static final String WIDEST = "WIDEST";

  /** Between the words of a name: {@code ByKind4}. */
  private static final Pattern WORDS =
      Pattern.compile("(?<=[a-z])(?=[A-Z0-9])|(?<=[0-9])(?=[A-Z])");

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
      add(method, TypeName.LONG, arguments, "self", "the interface pointer");
      add(method, TypeName.INT, arguments, "slot", "the slot");
      words(method, arguments, "a", count - 1);
      List<CodeBlock> passed = new ArrayList<>(arguments.subList(2, arguments.size()));
      passed.addFirst(CodeBlock.of("self"));
      passed.addFirst(CodeBlock.of("function(self, slot)"));
      writer.words(method, count, arguments, passed);
    }
    return writer.type.addMethod(slot()).build();
  }

  // private static MemorySegment function(long self, int slot) {
  //   return MemorySegment.ofAddress(
  //       NativeMemory.getLong(NativeMemory.getLong(self) + 8L * slot));
  // }
  private static MethodSpec slot() {
    return MethodSpec.methodBuilder(FUNCTION)
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .returns(RuntimeTypes.MEMORY_SEGMENT)
        .addParameter(TypeName.LONG, "self")
        .addParameter(TypeName.INT, "slot")
        .addJavadoc(
            "{@return the function in a slot} Not read by {@link Memory}, which a program that"
                + " passes numbers\nonly need not load.\n@param self the interface pointer\n"
                + "@param slot the slot\n")
        .addStatement(
            "return $T.ofAddress($T.getLong($T.getLong(self) + 8L * slot))",
            RuntimeTypes.MEMORY_SEGMENT,
            RuntimeTypes.NATIVE_MEMORY,
            RuntimeTypes.NATIVE_MEMORY)
        .build();
  }

  /** The calls of functions, by the same handles. */
  public static TypeSpec functionCalls() {
    SharedCallsWriter writer =
        new SharedCallsWriter(
            RuntimeTypes.FUNCTION_CALLS,
            "Calls of C functions whose arguments and results are integers and pointers.\n");
    for (int count = 0; count <= Shape.words().getLast(); count++) {
      List<CodeBlock> arguments = new ArrayList<>();
      MethodSpec.Builder method = function("call", Carrier.J, arguments);
      words(method, arguments, "a", count);
      writer.words(method, count, arguments, arguments);
    }
    return writer.type.build();
  }

  /**
   * A call of integers and pointers.
   *
   * <pre>
   * public static long call(long self, int slot, long a1, long a2) {
   *   return call(self, slot, a1, a2, 0L);
   * }
   *
   * public static long call(long self, int slot, long a1, long a2, long a3) {
   *   if (EARLY_WORDS_4.next()) {
   *     return call(self, slot, a1, a2, a3, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L);
   *   }
   *   try {
   *     return (long) WordHandles.Words4.HANDLE.invokeExact(function, self, a1, a2, a3);
   *   } catch (Throwable e) {
   *     throw Downcall.rethrow(e);
   *   }
   * }
   * </pre>
   */
  private void words(
      MethodSpec.Builder method, int count, List<CodeBlock> arguments, List<CodeBlock> passed) {
    int size = Shape.roundedUp(count, Shape.words());
    if (count < size) {
      type.addMethod(method.addStatement(again("call", arguments, size - count)).build());
      return;
    }
    String holder = "Words" + size;
    int widest = Shape.words().getLast();
    if (size < widest) {
      early(method, holder, again("call", arguments, widest - size));
      add(method, Carrier.J, CodeBlock.of("$T.$L", RuntimeTypes.WORD_HANDLES, holder), passed);
      return;
    }
    widest(widest);
    invoke(method, Carrier.J, CodeBlock.of(WIDEST), passed);
  }

  /** Without a holder: the first call needs it, whatever its length. */
  private void widest(int words) {
    type.addField(
        FieldSpec.builder(
                RuntimeTypes.METHOD_HANDLE,
                WIDEST,
                Modifier.PRIVATE,
                Modifier.STATIC,
                Modifier.FINAL)
            .addJavadoc("Calls a function, of up to $L words.", words)
            .initializer("$T.words($L)", RuntimeTypes.LINKING, words)
            .build());
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
    String name = "byKind" + suffix;
    List<CodeBlock> arguments = new ArrayList<>();
    MethodSpec.Builder method = function(name, result, arguments);
    words(method, arguments, "w", mix.words());
    List<CodeBlock> doubles = new ArrayList<>();
    for (int i = 1; i <= mix.doubles(); i++) {
      add(method, TypeName.DOUBLE, doubles, "d" + i, "number " + i);
    }
    String holder = "ByKind%s%s".formatted(mix.words(), suffix);
    Shape.Mix widest = Shape.mixes().getLast();
    if (!mix.equals(widest)) {
      List<CodeBlock> all = new ArrayList<>(arguments);
      fill(all, widest.words() - mix.words());
      all.addAll(doubles);
      early(method, holder, again(name, all, widest.doubles() - mix.doubles()));
    }
    arguments.addAll(doubles);
    add(method, result, CodeBlock.of(holder), arguments);
    holder(
        holder,
        CodeBlock.of(
            "$T.byKind$L($L, $L)", RuntimeTypes.REGISTERS, suffix, mix.words(), mix.doubles()));
  }

  private void inOrder(int words, Carrier result, String suffix) {
    String name = "inOrder" + suffix;
    List<CodeBlock> arguments = new ArrayList<>();
    MethodSpec.Builder method = function(name, result, arguments);
    words(method, arguments, "w", words);
    String holder = "InOrder%s%s".formatted(words, suffix);
    int widest = Shape.wordsInOrder().getLast();
    if (words < widest) {
      early(method, holder, again(name, arguments, widest - words));
    }
    arguments.replaceAll(
        argument ->
            arguments.indexOf(argument) > 0 && arguments.indexOf(argument) <= Shape.IN_REGISTERS
                ? CodeBlock.of("$T.of($L)", RuntimeTypes.REGISTERS, argument)
                : argument);
    add(method, result, CodeBlock.of(holder), arguments);
    holder(holder, CodeBlock.of("$T.inOrder$L($L)", RuntimeTypes.REGISTERS, suffix, words));
  }

  /** Makes the early calls in another way. */
  private void early(MethodSpec.Builder method, String holder, CodeBlock widest) {
    String early = "EARLY_" + WORDS.matcher(holder).replaceAll("_").toUpperCase(Locale.ROOT);
    type.addField(
        FieldSpec.builder(
                RuntimeTypes.EARLY_CALLS, early, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
            .addJavadoc("Those before the handle is linked.")
            .initializer("new $T()", RuntimeTypes.EARLY_CALLS)
            .build());
    method.beginControlFlow("if ($L.next())", early).addStatement(widest).endControlFlow();
  }

  /** Another method of the same name, with so many zeros more. */
  private static CodeBlock again(String name, List<CodeBlock> arguments, int zeros) {
    List<CodeBlock> all = new ArrayList<>(arguments);
    fill(all, zeros);
    return CodeBlock.of("return $L($L)", name, CodeBlock.join(all, ",$W"));
  }

  private static void fill(List<CodeBlock> arguments, int count) {
    arguments.addAll(Collections.nCopies(count, CodeBlock.of("0L")));
  }

  private static MethodSpec.Builder method(String name, Carrier result) {
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .addJavadoc("{@return what comes back from a call}\n")
        .returns(result.type());
  }

  private static MethodSpec.Builder function(
      String name, Carrier result, List<CodeBlock> arguments) {
    MethodSpec.Builder method = method(name, result);
    add(method, RuntimeTypes.MEMORY_SEGMENT, arguments, FUNCTION, "the function");
    return method;
  }

  private static void add(
      MethodSpec.Builder method,
      TypeName type,
      List<CodeBlock> arguments,
      String name,
      String what) {
    method.addParameter(type, name).addJavadoc("@param $L $L\n", name, what);
    arguments.add(CodeBlock.of(name));
  }

  private static void words(
      MethodSpec.Builder method, List<CodeBlock> arguments, String letter, int count) {
    for (int i = 1; i <= count; i++) {
      add(method, TypeName.LONG, arguments, letter + i, "word " + i);
    }
  }

  private void add(
      MethodSpec.Builder method, Carrier result, CodeBlock holder, List<CodeBlock> arguments) {
    invoke(method, result, CodeBlock.of("$L.HANDLE", holder), arguments);
  }

  private void invoke(
      MethodSpec.Builder method, Carrier result, CodeBlock handle, List<CodeBlock> arguments) {
    type.addMethod(
        method
            .addCode(CallWriter.invocation(result.name(), handle, CodeBlock.join(arguments, ",$W")))
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
