package io.comwright.processor.marshal;

import com.squareup.javapoet.CodeBlock;
import io.comwright.processor.type.ComParameter;
import io.comwright.processor.type.NativeType.TextBufferType;
import io.comwright.processor.type.RuntimeTypes;

/** A buffer of the caller, with its size behind it, into which the callee writes the result. */
public record TextBufferMarshaller(TextBufferType type) implements CountedMarshaller {

  @Override
  public CodeBlock passedCount(Stages stages, ComParameter parameter) {
    return CodeBlock.of("$L", type.capacity());
  }

  // long resultPointer = frame.array(260, 2);
  // ... call ...
  // return Text.readBuffer(resultPointer, 260);
  @Override
  public void proxy(Stages stages, ComParameter parameter, String name) {
    CodeBlock pointer = CodeBlock.of("$N", stages.locals().local(name + "Pointer"));
    stages
        .prepare()
        .addStatement("long $L = $N.array($L, 2)", pointer, stages.frame(), type.capacity());
    stages.argument(pointer);
    String value = stages.locals().local("value");
    stages
        .convert()
        .addStatement(
            "$T $N =$W$T.readBuffer($L, $L)",
            type.javaType(),
            value,
            RuntimeTypes.TEXT,
            pointer,
            type.capacity());
    stages.give(CodeBlock.of("$N", value));
  }

  // int resultLength = Upcall.length(resultCount, result, "IBar.method", "result");
  // ... call ...
  // Text.fill(Answers.nonNullResult(value, "IBar.method"), result, resultLength, "IBar.method");
  @Override
  public void stub(Stages stages, ComParameter parameter, String name) {
    ComParameter count = stages.countOf(parameter);
    CodeBlock length = CodeBlock.of("$N", stages.locals().local(name + "Length"));
    stages
        .check()
        .addStatement("int $L =$W$L", length, Counts.received(stages, parameter, count.name()));
    stages.onResult(
        value ->
            stages
                .convert()
                .addStatement(
                    "$T.fill($L,$W$N,$W$L,$W$S)",
                    RuntimeTypes.TEXT,
                    stages.result(false).required(value),
                    name,
                    length,
                    stages.method()));
    // The terminating zero, if there is room.
    stages
        .clear()
        .addStatement(
            "$T.clear($N, $T.min($L, 1L), 2)",
            RuntimeTypes.ANSWERS,
            name,
            Math.class,
            Counts.nativeCount(stages, count.name()));
  }

  @Override
  public boolean needsFrame() {
    return true;
  }
}
