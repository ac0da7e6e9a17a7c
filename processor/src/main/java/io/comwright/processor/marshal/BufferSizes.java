package io.comwright.processor.marshal;

import com.squareup.javapoet.CodeBlock;
import io.comwright.processor.type.Passing;
import io.comwright.processor.type.RuntimeTypes;

/** What a text buffer and the parameters of its size know of each other. */
final class BufferSizes {
  private BufferSizes() {}

  /** The parameter that passes the size of a buffer. */
  static int size(Call call, int buffer) {
    return call.parameter(buffer).links().count().orElseThrow();
  }

  /** Whether the size is reported. */
  static boolean reports(Call call, int buffer) {
    return call.parameter(buffer).links().filled().isPresent();
  }

  /** The parameter that reports it. */
  static int needed(Call call, int buffer) {
    return call.parameter(buffer).links().filled().orElseThrow();
  }

  /** The buffer that a parameter tells the size of. */
  static int buffer(Call call, int size) {
    return call.parameter(size).links().counted().orElseThrow();
  }

  static Passing.BufferSize type(Call call, int size) {
    return (Passing.BufferSize) call.parameter(size).type();
  }

  /** In a proxy: the variable of the buffer, for all calls. */
  static CodeBlock room(Call call, int buffer) {
    return call.local(buffer, "Room");
  }

  /** In a proxy: the size of the buffer of this call. */
  static CodeBlock capacity(Call call, int buffer) {
    CodeBlock capacity = CodeBlock.of("$L.capacity()", room(call, buffer));
    return call.parameter(buffer).nullable()
        ? CodeBlock.of("$L == null ? 0 : $L", call.variable(buffer), capacity)
        : capacity;
  }

  /** In a proxy: the cell through which the size is reported. */
  static CodeBlock cell(Call call, int size) {
    return call.local(size, Reports.POINTER);
  }

  static Contribution.Repetition repetition(Call call, int buffer, CodeBlock initial) {
    CodeBlock needed = CodeBlock.of("");
    if (reports(call, buffer)) {
      int at = needed(call, buffer);
      IntegerMarshaller integer = new IntegerMarshaller(type(call, at).number());
      needed = CodeBlock.of(",$W$L", integer.toNative(integer.load(cell(call, at)), call.site(at)));
    }
    return new Contribution.Repetition(
        RuntimeTypes.TEXT_ROOM,
        room(call, buffer),
        initial,
        "tooShort",
        needed,
        call.parameter(buffer).nullable()
            ? CodeBlock.of("$L != null && ", call.variable(buffer))
            : CodeBlock.of(""));
  }

  /** In a stub: the size of the buffer that the caller passes, as a long. */
  static CodeBlock nativeSize(Call call, int buffer) {
    int at = size(call, buffer);
    Site site = call.site(at);
    IntegerMarshaller integer = new IntegerMarshaller(type(call, at).number());
    CodeBlock variable = call.variable(at);
    return integer.toNative(
        type(call, at).out() ? integer.load(variable) : integer.fromNative(variable, site), site);
  }

  /** In a stub: the variable with the size that the text takes. */
  static CodeBlock taken(Call call, int buffer) {
    return call.local(buffer, "Size");
  }
}
