package io.comwright.processor.marshal;

import com.squareup.javapoet.CodeBlock;
import io.comwright.processor.type.Passing;
import io.comwright.processor.type.Scalar;

/** The number that a callee reports through a pointer: how much it has filled or allocated. */
final class Reports {
  /** What the variable with the cell of a proxy adds to the name of the parameter. */
  static final String POINTER = "Pointer";

  /** What the variable with the {@code Ref} of a stub adds to it. */
  static final String REF = "Ref";

  private Reports() {}

  /** In a proxy, after the call: what the callee has reported, as a long. */
  static CodeBlock received(Call call, int position) {
    ValueMarshaller number = number(call, position);
    return number.toNative(number.load(call.local(position, POINTER)), call.site(position));
  }

  /** In a stub, after the call: what the implementation reports, as a long. */
  static CodeBlock given(Call call, int position) {
    return number(call, position)
        .toNative(CodeBlock.of("$L.get()", call.local(position, REF)), call.site(position));
  }

  private static ValueMarshaller number(Call call, int position) {
    return Numbers.marshaller(
        call.parameter(position).type() instanceof Passing.Length length
            ? length.pointee()
            : Scalar.Integer.ULONG);
  }
}
