package io.comwright.processor.marshal;

import com.squareup.javapoet.CodeBlock;
import io.comwright.processor.type.Passing;
import io.comwright.processor.type.RuntimeTypes;

/** A buffer of the caller, with its size behind it, into which the callee writes the result. */
public record TextBufferMarshaller(Passing.TextBuffer type) implements ParameterMarshaller {

  @Override
  public CodeBlock passedCount(Call call, int position) {
    return CodeBlock.of("$L", type.capacity());
  }

  // long resultPointer = frame.array(260, 2);
  // ... call ...
  // return Text.readBuffer(resultPointer, 260);
  @Override
  public Contribution proxy(Call call, int position) {
    Contribution.Builder code = new Contribution.Builder();
    CodeBlock pointer = call.local(position, "Pointer");
    code.prepare()
        .addStatement("long $L = $N.array($L, 2)", pointer, call.frame(), type.capacity());
    CodeBlock value = call.returned();
    code.convert()
        .addStatement(
            "$T $L =$W$T.readBuffer($L, $L)",
            type.javaType(),
            value,
            RuntimeTypes.TEXT,
            pointer,
            type.capacity());
    return code.argument(pointer).result(value).build();
  }

  // int resultLength = Upcall.length(resultCount, result, "IBar.method", "result");
  // ... call ...
  // Text.fill(Answers.nonNullResult(value, "IBar.method"), result, resultLength, "IBar.method");
  @Override
  public Contribution stub(Call call, int position) {
    Contribution.Builder code = new Contribution.Builder();
    CodeBlock pointer = call.variable(position);
    CodeBlock length = call.length(position);
    code.check().addStatement("int $L =$W$L", length, Counts.received(call, position));
    code.convert()
        .addStatement(
            "$T.fill($L,$W$L,$W$L,$W$S)",
            RuntimeTypes.TEXT,
            call.result(false).required(call.returned()),
            pointer,
            length,
            call.method());
    // The terminating zero, if there is room.
    code.clear()
        .addStatement(
            "$T.clear($L, $T.min($L, 1L), 2)",
            RuntimeTypes.ANSWERS,
            pointer,
            Math.class,
            Counts.nativeCount(call, position));
    return code.build();
  }

  @Override
  public boolean needsFrame() {
    return true;
  }
}
