package io.comwright.processor.marshal;

import com.squareup.javapoet.CodeBlock;
import io.comwright.processor.type.ComParameter;
import io.comwright.processor.type.Passing;
import io.comwright.processor.type.RuntimeTypes;
import io.comwright.processor.type.Scalar;

/**
 * The size of a text buffer. A proxy passes the one of its buffer, which may have become larger
 * than the caller has said; a stub reports what the text takes, whatever the implementation says.
 */
public record BufferSizeMarshaller(Passing.BufferSize type) implements ParameterMarshaller {

  // long countPointer = frame.cell(4);
  // Memory.putInt(countPointer, fileRoom.capacity());
  // ... call ...
  // count.set(Memory.getInt(countPointer));
  @Override
  public Contribution proxy(Call call, int position) {
    Contribution.Builder code = new Contribution.Builder();
    CodeBlock capacity = BufferSizes.capacity(call, BufferSizes.buffer(call, position));
    if (!type.out()) {
      return code.argument(capacity).build();
    }
    ComParameter parameter = call.parameter(position);
    Site site = call.site(position);
    CodeBlock ref = call.variable(position);
    if (!type.implied() && !parameter.nullable()) {
      code.prepare().addStatement(site.required(ref));
    }
    CodeBlock cell = BufferSizes.cell(call, position);
    code.prepare().addStatement("long $L = $N.cell($L)", cell, call.frame(), type.number().size());
    if (type.in()) {
      boolean isChoice = call.parameter(BufferSizes.buffer(call, position)).nullable();
      CodeBlock whole = isChoice ? CodeBlock.of("($L)", capacity) : capacity;
      code.prepare().addStatement(integer().store(cell, narrowed(whole), site));
    }
    code.argument(cell);
    if (!type.implied()) {
      OutValue.begin(code.deliver(), parameter, ref, "null");
      code.deliver().addStatement("$L.set($L)", ref, integer().load(cell));
      OutValue.end(code.deliver(), parameter);
    }
    return code.build();
  }

  // IntRef countRef = new IntRef(Memory.getInt(count));
  // ... call ...
  // Memory.putInt(count, fileSize);
  @Override
  public Contribution stub(Call call, int position) {
    if (!type.out()) {
      return type.implied() ? new Contribution.Builder().build() : integer().stub(call, position);
    }
    Contribution.Builder code = new Contribution.Builder();
    ComParameter parameter = call.parameter(position);
    Site site = call.site(position);
    CodeBlock pointer = call.variable(position);
    if (!parameter.nullable()) {
      code.check().addStatement(site.requiredPointer(pointer));
    }
    if (!type.in()) {
      // Not after a failure, which may be that of a buffer that is too short.
      code.check()
          .addStatement("$T.clear($L, $L)", RuntimeTypes.ANSWERS, pointer, type.number().size());
    }
    if (!type.implied()) {
      CodeBlock ref = call.local(position, Reports.REF);
      code.prepare()
          .addStatement(
              "$T $L = new $T($L)",
              type.javaType(),
              ref,
              type.javaType(),
              type.in() ? integer().load(pointer) : CodeBlock.of(""));
      code.argument(ref);
    }
    CodeBlock taken = BufferSizes.taken(call, BufferSizes.buffer(call, position));
    OutValue.begin(code.deliver(), parameter, pointer, "0L");
    code.deliver().addStatement(integer().store(pointer, narrowed(taken), site));
    OutValue.end(code.deliver(), parameter);
    return code.build();
  }

  /** An int as the type of the number. */
  private CodeBlock narrowed(CodeBlock value) {
    return type.number().size() < Scalar.Integer.LONG.size()
        ? CodeBlock.of("($T) $L", type.number().javaType(), value)
        : value;
  }

  private IntegerMarshaller integer() {
    return new IntegerMarshaller(type.number());
  }

  @Override
  public FrameNeed frameNeed() {
    return type.out() ? FrameNeed.MEMORY : FrameNeed.NONE;
  }
}
