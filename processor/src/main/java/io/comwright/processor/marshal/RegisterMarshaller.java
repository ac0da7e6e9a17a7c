package io.comwright.processor.marshal;

import com.squareup.javapoet.CodeBlock;
import io.comwright.processor.type.NativeType;

/**
 * Writes the expressions that convert between a Java value and a register, for the time of a call.
 *
 * <p>An expression that is passed in may be used more than once, so it is a variable or a constant
 * wherever {@link Site#nullable()} holds.
 */
public interface RegisterMarshaller extends ParameterMarshaller {
  NativeType type();

  /** From Java to a register. */
  CodeBlock toNative(CodeBlock value, Site site);

  /** From a register to Java. */
  CodeBlock fromNative(CodeBlock raw, Site site);

  /**
   * What the local variable with the native form adds to the parameter's name; empty if the
   * conversions are short enough to stand among the arguments of a call.
   */
  default String nativeSuffix() {
    return "";
  }

  /** The same for the Java form. */
  default String javaSuffix() {
    return "";
  }

  // long textPointer = frame.utf16(text, "IBar.method", "text");
  @Override
  default Contribution proxy(Call call, int position) {
    Contribution.Builder code = new Contribution.Builder();
    pass(code, call, position);
    return code.build();
  }

  // String textText = Upcall.readUtf16(text);
  @Override
  default Contribution stub(Call call, int position) {
    Contribution.Builder code = new Contribution.Builder();
    receive(code, call, position);
    return code.build();
  }

  /** Adds the native argument of a proxy's call, and gives it. */
  default CodeBlock pass(Contribution.Builder code, Call call, int position) {
    CodeBlock argument = toNative(call.variable(position), call.site(position));
    if (!nativeSuffix().isEmpty()) {
      CodeBlock local = call.local(position, nativeSuffix());
      code.prepare().addStatement("long $L =$W$L", local, argument);
      argument = local;
    }
    code.argument(argument);
    return argument;
  }

  /** Adds the Java argument of a stub's call, and gives it. */
  default CodeBlock receive(Contribution.Builder code, Call call, int position) {
    CodeBlock argument = fromNative(call.variable(position), call.site(position));
    if (!javaSuffix().isEmpty()) {
      CodeBlock local = call.local(position, javaSuffix());
      code.prepare().addStatement("$T $L =$W$L", type().javaType(), local, argument);
      argument = local;
    }
    code.argument(argument);
    return argument;
  }
}
