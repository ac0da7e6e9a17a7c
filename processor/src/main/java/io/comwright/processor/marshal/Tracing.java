package io.comwright.processor.marshal;

import com.squareup.javapoet.ArrayTypeName;
import com.squareup.javapoet.CodeBlock;
import io.comwright.processor.type.JavaType;
import io.comwright.processor.type.NativeType;
import io.comwright.processor.type.RuntimeTypes;
import java.util.List;

/** Writes what a call tells the trace of the runtime. */
public final class Tracing {
  private Tracing() {}

  /** One argument among several, even if it is an array. */
  public static CodeBlock value(NativeType type, CodeBlock argument) {
    return type.javaType() instanceof ArrayTypeName
        ? CodeBlock.of("($T) $L", Object.class, argument)
        : argument;
  }

  // if (Trace.ON) Trace.call("IBar.method", text, object);
  public static CodeBlock of(String site, List<CodeBlock> arguments) {
    CodeBlock.Builder call = CodeBlock.builder().add("$T.call($S", RuntimeTypes.TRACE, site);
    arguments.forEach(argument -> call.add(",$W$L", argument));
    return CodeBlock.builder()
        .addStatement("if ($T.ON) $L", RuntimeTypes.TRACE, call.add(")").build())
        .build();
  }

  // Trace.result(target.method())
  public static CodeBlock result(CodeBlock value, JavaType declared) {
    return CodeBlock.of(
        "$T.$L($L)", RuntimeTypes.TRACE, declared.nullable() ? "resultOrNull" : "result", value);
  }
}
