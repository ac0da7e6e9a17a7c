package io.comwright.processor.marshal;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import io.comwright.processor.type.ComParameter;
import io.comwright.processor.type.Direction;
import io.comwright.processor.type.Inline;
import io.comwright.processor.type.Passing;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;

/** An array of the caller, as proxies and stubs alike see it. */
record CallerArray(Passing.Array type) {

  ArrayElements elements(Call call, int position) {
    return new ArrayElements(call, position, type.element(), type.elementNullable());
  }

  ValueMarshaller element() {
    return Marshallers.value(type.element());
  }

  /** Whether the callee replaces what elements own, as through an {@code @InOut Ref}. */
  boolean exchanges() {
    return type.direction() == Direction.IN_OUT
        && (element().owned().isPresent() || element().hasIdentity());
  }

  /** Whether an element that is null is one for the callee to make. */
  boolean beginsUnmade() {
    return type.direction() == Direction.IN_OUT && type.element().plain() instanceof Inline;
  }

  /** The struct whose elements each say their own size. */
  Optional<Inline.Struct> sized() {
    return type.element().plain() instanceof Inline.Struct struct && struct.sized()
        ? Optional.of(struct)
        : Optional.empty();
  }

  /** What the other side may not change meanwhile. */
  CodeBlock copy(CodeBlock array, CodeBlock length, boolean nullable) {
    CodeBlock copy = CodeBlock.of("$T.copyOf($L, $L)", Arrays.class, array, length);
    return nullable
        ? CodeBlock.of("$L == null ? new $T[0] :$W$L", array, type.element().javaType(), copy)
        : copy;
  }

  // if (items != null) {
  //   ...
  // }
  /** What happens only if there is an array. */
  static void unlessNull(
      CodeBlock array,
      ComParameter parameter,
      CodeBlock.Builder stage,
      Consumer<CodeBlock.Builder> statements) {
    if (parameter.nullable()) {
      stage.beginControlFlow("if ($L != null)", array);
    }
    statements.accept(stage);
    if (parameter.nullable()) {
      stage.endControlFlow();
    }
  }

  // int itemsFilled = Results.stored(Memory.getInt(fetchedPointer), itemsLength, ...);
  /**
   * How many elements are there after the call: all, or what the callee reports.
   *
   * @param array the array, which may be null
   * @param side the class of the runtime that checks what is reported
   * @param reported the number, if there is one
   */
  static CodeBlock count(
      Contribution.Builder code,
      Call call,
      int position,
      CodeBlock array,
      ClassName side,
      Optional<CodeBlock> reported) {
    CodeBlock length = call.length(position);
    if (reported.isEmpty()) {
      return length;
    }
    CodeBlock count = call.local(position, "Filled");
    CodeBlock stored =
        CodeBlock.of(
            "$T.stored($L,$W$L,$W$S,$W$S)",
            side,
            reported.get(),
            length,
            call.method(),
            call.parameter(position).name());
    // Without an array an [in, out] number says how many there could be.
    code.convert()
        .addStatement(
            "int $L =$W$L",
            count,
            call.parameter(position).nullable()
                    && filled(call, position).equals(call.parameter(position).links().count())
                    && Counts.isPassed(call, position)
                ? CodeBlock.of("$L == null ? 0 :$W$L", array, stored)
                : stored);
    return count;
  }

  /** The parameter through which the callee reports how many elements it has filled. */
  static OptionalInt filled(Call call, int position) {
    return call.parameter(position).links().filled();
  }
}
