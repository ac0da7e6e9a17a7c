package io.comwright.processor.marshal;

import com.squareup.javapoet.CodeBlock;
import io.comwright.processor.type.Argument;
import io.comwright.processor.type.Implied;
import io.comwright.processor.type.Passing;
import io.comwright.processor.type.Register;
import io.comwright.processor.type.RuntimeTypes;
import io.comwright.processor.type.Scalar;
import java.util.Optional;
import java.util.OptionalInt;

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
                "$T.$L($L,$W$L,$W$L,$W$L)",
                RuntimeTypes.ARGUMENTS,
                fixed(call, counted).isPresent() ? "exactly" : "count",
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

  /** In a proxy: a count that the Java method has, or that is always the same, as a long. */
  static CodeBlock javaCount(Call call, int counted) {
    return always(call, counted)
        .orElseGet(
            () -> {
              int position = position(call, counted);
              CodeBlock number =
                  isExchanged(call, counted)
                      ? call.local(position, LengthMarshaller.IN)
                      : call.variable(position);
              return number(call, counted).toNative(number, call.site(position));
            });
  }

  /** In a stub: the count that the caller passes, as a long. */
  static CodeBlock nativeCount(Call call, int counted) {
    return always(call, counted)
        .orElseGet(
            () -> {
              int position = position(call, counted);
              Site site = call.site(position);
              ValueMarshaller number = number(call, counted);
              return number.toNative(
                  isExchanged(call, counted)
                      ? call.local(position, LengthMarshaller.IN)
                      : number.fromNative(call.variable(position), site),
                  site);
            });
  }

  /** The same after a failure, when nothing is sure and an {@code [in, out]} number unchanged. */
  static CodeBlock failedCount(Call call, int counted) {
    if (fixed(call, counted).isPresent() || !isExchanged(call, counted)) {
      return nativeCount(call, counted);
    }
    int position = position(call, counted);
    CodeBlock pointer = call.variable(position);
    ValueMarshaller number = number(call, counted);
    return CodeBlock.of(
        "$L == 0L ? 0 :$W$L", pointer, number.toNative(number.load(pointer), call.site(position)));
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
    return fixed(call, counted).isEmpty() && type(call, counted) instanceof Implied;
  }

  /** Whether the caller passes the number, rather than the callee reporting it only. */
  static boolean isPassed(Call call, int counted) {
    return isExchanged(call, counted) || type(call, counted) instanceof Register;
  }

  /** Whether the callee reports another number in the place of the one that is passed. */
  static boolean isExchanged(Call call, int counted) {
    return type(call, counted) instanceof Passing.Length length && length.inOut();
  }

  private static OptionalInt fixed(Call call, int counted) {
    return call.parameter(counted).links().fixed();
  }

  // 4L
  private static Optional<CodeBlock> always(Call call, int counted) {
    OptionalInt fixed = fixed(call, counted);
    return fixed.isPresent()
        ? Optional.of(CodeBlock.of("$LL", fixed.getAsInt()))
        : Optional.empty();
  }

  private static ValueMarshaller number(Call call, int counted) {
    return Numbers.marshaller(
        switch (type(call, counted)) {
          case Register register -> register;
          case Passing.Length length -> length.pointee();
          case Passing passing -> Scalar.Integer.ULONG;
          case Implied implied -> Scalar.Integer.ULONG;
        });
  }

  private static Argument type(Call call, int counted) {
    return call.parameter(position(call, counted)).type();
  }
}
