package io.comwright.processor;

import com.squareup.javapoet.ArrayTypeName;
import com.squareup.javapoet.CodeBlock;
import java.util.List;

/** Writes what a call tells the trace of the runtime. */
final class Tracing {
  private Tracing() {}

  /** One argument among several, even if it is an array. */
  static CodeBlock value(NativeType type, CodeBlock argument) {
    return type.javaType() instanceof ArrayTypeName
        ? CodeBlock.of("($T) $L", Object.class, argument)
        : argument;
  }

  // if (Trace.ON) {
  //   Trace.call("IBar.method", text, object);
  // }
  static CodeBlock of(String site, List<CodeBlock> arguments) {
    CodeBlock.Builder call = CodeBlock.builder().add("$T.call($S", RuntimeTypes.TRACE, site);
    arguments.forEach(argument -> call.add(",$W$L", argument));
    return CodeBlock.builder()
        .beginControlFlow("if ($T.ON)", RuntimeTypes.TRACE)
        .addStatement(call.add(")").build())
        .endControlFlow()
        .build();
  }

  // Trace.result(target.method())
  static CodeBlock result(CodeBlock value) {
    return CodeBlock.of("$T.result($L)", RuntimeTypes.TRACE, value);
  }
}
