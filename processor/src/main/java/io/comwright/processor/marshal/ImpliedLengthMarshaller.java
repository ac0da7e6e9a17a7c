package io.comwright.processor.marshal;

import com.squareup.javapoet.CodeBlock;
import io.comwright.processor.type.ComParameter;
import io.comwright.processor.type.NativeType.ImpliedLengthType;
import io.comwright.processor.type.NativeType.IntegerType;
import io.comwright.processor.type.RuntimeTypes;

/** A reported length that the Java method does not have, because the array beside it knows it. */
public record ImpliedLengthMarshaller(ImpliedLengthType type) implements Marshaller {
  private static final IntegerMarshaller INTEGER = new IntegerMarshaller(IntegerType.ULONG);

  @Override
  public CodeBlock toNative(CodeBlock value, Site site) {
    throw new UnsupportedOperationException("no Java value");
  }

  @Override
  public CodeBlock fromNative(CodeBlock raw, Site site) {
    throw new UnsupportedOperationException("no Java value");
  }

  // long itemsCountPointer = frame.cell(4);
  @Override
  public void proxy(Stages stages, ComParameter parameter, String name) {
    CodeBlock pointer = CodeBlock.of("$N", stages.locals().local(name + "Pointer"));
    stages.prepare().addStatement("long $L = $N.cell(4)", pointer, stages.frame());
    stages.argument(pointer);
    stages.report(parameter.name(), INTEGER.toNative(INTEGER.load(pointer), null));
  }

  // Upcall.nonNull(itemsCount, "IBar.method", "itemsCount");
  @Override
  public void stub(Stages stages, ComParameter parameter, String name) {
    CodeBlock pointer = CodeBlock.of("$N", name);
    if (!parameter.nullable()) {
      stages.check().addStatement(stages.site(parameter.name(), false).requiredPointer(pointer));
    }
    stages.clear().addStatement("$T.clear($L, 4)", RuntimeTypes.ANSWERS, pointer);
  }

  // Memory.putInt(itemsCount, itemsLength);
  static void publish(Stages stages, ComParameter parameter, CodeBlock length) {
    CodeBlock pointer = CodeBlock.of("$N", stages.variable(parameter.name()));
    if (parameter.nullable()) {
      stages.deliver().beginControlFlow("if ($L != 0L)", pointer);
    }
    stages.deliver().addStatement(INTEGER.store(pointer, length, null));
    if (parameter.nullable()) {
      stages.deliver().endControlFlow();
    }
  }

  @Override
  public boolean needsFrame() {
    return true;
  }
}
