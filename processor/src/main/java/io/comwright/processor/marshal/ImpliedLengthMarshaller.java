package io.comwright.processor.marshal;

import com.squareup.javapoet.CodeBlock;
import io.comwright.processor.type.RuntimeTypes;
import io.comwright.processor.type.Scalar;

/** A reported length that the Java method does not have, because the array beside it knows it. */
public record ImpliedLengthMarshaller() implements ParameterMarshaller {
  private static final IntegerMarshaller INTEGER = new IntegerMarshaller(Scalar.Integer.ULONG);

  // long itemsCountPointer = frame.cell(4);
  @Override
  public Contribution proxy(Call call, int position) {
    CodeBlock pointer = call.local(position, Reports.POINTER);
    Contribution.Builder code = new Contribution.Builder();
    code.prepare().addStatement("long $L = $N.cell(4)", pointer, call.frame());
    return code.argument(pointer).build();
  }

  // Upcall.nonNull(itemsCount, "IBar.method", "itemsCount");
  @Override
  public Contribution stub(Call call, int position) {
    CodeBlock pointer = call.variable(position);
    Contribution.Builder code = new Contribution.Builder();
    if (!call.parameter(position).nullable()) {
      code.check().addStatement(call.site(position).requiredPointer(pointer));
    }
    code.clear().addStatement("$T.clear($L, 4)", RuntimeTypes.ANSWERS, pointer);
    return code.build();
  }

  // Memory.putInt(itemsCount, itemsLength);
  static void publish(Contribution.Builder code, Call call, int position, CodeBlock length) {
    CodeBlock pointer = call.variable(position);
    boolean nullable = call.parameter(position).nullable();
    if (nullable) {
      code.deliver().beginControlFlow("if ($L != 0L)", pointer);
    }
    code.deliver().addStatement(INTEGER.store(pointer, length, call.site(position)));
    if (nullable) {
      code.deliver().endControlFlow();
    }
  }

  @Override
  public FrameNeed frameNeed() {
    return FrameNeed.MEMORY;
  }
}
