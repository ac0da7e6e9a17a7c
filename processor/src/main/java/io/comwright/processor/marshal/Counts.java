package io.comwright.processor.marshal;

import com.squareup.javapoet.CodeBlock;
import io.comwright.processor.type.Argument;
import io.comwright.processor.type.Implied;
import io.comwright.processor.type.RuntimeTypes;
import io.comwright.processor.type.Scalar;

/** The number that is passed beside an array, a text or a piece of memory. */
final class Counts {
  private Counts() {}

  /** The parameter that passes the number. */
  static int position(Call call, int counted) {
    return call.parameter(counted).links().count().orElseThrow();
  }

  /**
   * In a proxy: how many elements are passed, in a variable.
   *
   * <pre>
   * int valuesLength = Arguments.count(count, values.length, "IBar.method", "values");
   * </pre>
   *
   * @param size the member of the Java value that says how many it has
   */
  static CodeBlock pass(Contribution.Builder code, Call call, int counted, String size) {
    Site site = call.site(counted);
    CodeBlock value = call.variable(counted);
    CodeBlock available =
        CodeBlock.of("$L.$L", site.nullable() ? value : site.required(value), size);
    CodeBlock length =
        isImplied(call, counted)
            ? available
            : CodeBlock.of(
                "$T.count($L,$W$L,$W$L,$W$L)",
                RuntimeTypes.ARGUMENTS,
                javaCount(call, counted),
                available,
                site.method(),
                site.parameter());
    CodeBlock local = call.length(counted);
    code.prepare()
        .addStatement(
            "int $L =$W$L",
            local,
            site.nullable() ? CodeBlock.of("$L == null ? 0 :$W$L", value, length) : length);
    return local;
  }

  /** In a proxy: a count that the Java method has, as a long. */
  static CodeBlock javaCount(Call call, int counted) {
    int position = position(call, counted);
    return integer(call, counted).toNative(call.variable(position), call.site(position));
  }

  /** In a stub: the count that the caller passes, as a long. */
  static CodeBlock nativeCount(Call call, int counted) {
    int position = position(call, counted);
    Site site = call.site(position);
    IntegerMarshaller integer = integer(call, counted);
    return integer.toNative(integer.fromNative(call.variable(position), site), site);
  }

  /**
   * In a stub: how many elements the caller passes.
   *
   * <pre>
   * Upcall.length((int) count, values, "IBar.method", "values")
   * </pre>
   */
  static CodeBlock received(Call call, int counted) {
    return required(call, counted, call.site(counted).nullable());
  }

  /** The same where NULL is known to have been told apart, if it is allowed. */
  static CodeBlock required(Call call, int counted, boolean perhaps) {
    CodeBlock pointer = call.variable(counted);
    Site site = call.site(counted);
    CodeBlock length =
        CodeBlock.of(
            "$T.length($L,$W$L,$W$L,$W$L)",
            RuntimeTypes.UPCALL,
            nativeCount(call, counted),
            pointer,
            site.method(),
            site.parameter());
    return perhaps ? CodeBlock.of("$L == 0L ? 0 :$W$L", pointer, length) : length;
  }

  static boolean isImplied(Call call, int counted) {
    return type(call, counted) instanceof Implied;
  }

  private static IntegerMarshaller integer(Call call, int counted) {
    return new IntegerMarshaller(
        type(call, counted) instanceof Scalar.Integer integer ? integer : Scalar.Integer.ULONG);
  }

  private static Argument type(Call call, int counted) {
    return call.parameter(position(call, counted)).type();
  }
}
