package io.comwright.processor.marshal;

import com.squareup.javapoet.CodeBlock;
import io.comwright.processor.type.ComParameter;
import io.comwright.processor.type.NativeType.ImpliedCountType;
import io.comwright.processor.type.NativeType.IntegerType;
import io.comwright.processor.type.RuntimeTypes;

/** The number that is passed beside an array, a text or a piece of memory. */
public final class Counts {
  private Counts() {}

  /**
   * In a proxy: how many elements are passed, in a variable.
   *
   * <pre>
   * int valuesLength = Arguments.count(count, values.length, "IBar.method", "values");
   * </pre>
   *
   * @param available how many the Java value has
   */
  static CodeBlock passed(
      Stages stages, ComParameter parameter, String count, CodeBlock available) {
    return stages.once(
        parameter.name(),
        () -> {
          CodeBlock value = CodeBlock.of("$N", stages.variable(parameter.name()));
          Site site = stages.site(parameter.name(), parameter.nullable());
          if (!parameter.nullable()) {
            stages.prepare().addStatement(site.required(value));
          }
          CodeBlock length =
              isImplied(stages, count)
                  ? available
                  : CodeBlock.of(
                      "$T.count($L,$W$L,$W$L,$W$L)",
                      RuntimeTypes.ARGUMENTS,
                      javaCount(stages, count),
                      available,
                      site.method(),
                      site.parameter());
          CodeBlock local = CodeBlock.of("$N", stages.locals().local(parameter.name() + "Length"));
          stages
              .prepare()
              .addStatement(
                  "int $L =$W$L",
                  local,
                  parameter.nullable()
                      ? CodeBlock.of("$L == null ? 0 :$W$L", value, length)
                      : length);
          return local;
        });
  }

  /** In a proxy: a count that the Java method has, as a long. */
  static CodeBlock javaCount(Stages stages, String count) {
    return new IntegerMarshaller((IntegerType) stages.parameter(count).type())
        .toNative(
            CodeBlock.of("$N", stages.variable(count)),
            stages.site(stages.parameter(count).name(), false));
  }

  /** In a stub: the count that the caller passes, as a long. */
  static CodeBlock nativeCount(Stages stages, String count) {
    IntegerType type =
        isImplied(stages, count) ? IntegerType.ULONG : (IntegerType) stages.parameter(count).type();
    IntegerMarshaller marshaller = new IntegerMarshaller(type);
    Site site = stages.site(count, false);
    return marshaller.toNative(
        marshaller.fromNative(CodeBlock.of("$N", stages.variable(count)), site), site);
  }

  /**
   * In a stub: how many elements the caller passes.
   *
   * <pre>
   * Upcall.length((int) count, values, "IBar.method", "values")
   * </pre>
   */
  static CodeBlock received(Stages stages, ComParameter parameter, String count) {
    CodeBlock pointer = CodeBlock.of("$N", stages.variable(parameter.name()));
    Site site = stages.site(parameter.name(), parameter.nullable());
    CodeBlock length =
        CodeBlock.of(
            "$T.length($L,$W$L,$W$L,$W$L)",
            RuntimeTypes.UPCALL,
            nativeCount(stages, count),
            pointer,
            site.method(),
            site.parameter());
    return parameter.nullable() ? CodeBlock.of("$L == 0L ? 0 :$W$L", pointer, length) : length;
  }

  static boolean isImplied(Stages stages, String count) {
    return stages.parameter(count).type() instanceof ImpliedCountType;
  }
}
