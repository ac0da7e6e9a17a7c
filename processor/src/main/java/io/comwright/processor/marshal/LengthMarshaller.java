package io.comwright.processor.marshal;

import com.squareup.javapoet.CodeBlock;
import io.comwright.processor.type.ComParameter;
import io.comwright.processor.type.NativeType.LengthType;
import io.comwright.processor.type.RuntimeTypes;

/**
 * A pointer through which a callee reports how much of an array it has filled. The proxy always
 * passes one, and the implementation always gets a {@code Ref}: both sides need the answer even if
 * the caller does not.
 */
public record LengthMarshaller(LengthType type) implements Marshaller {

  @Override
  public CodeBlock toNative(CodeBlock value, Site site) {
    throw new UnsupportedOperationException("an out pointer is written with its cell");
  }

  @Override
  public CodeBlock fromNative(CodeBlock raw, Site site) {
    throw new UnsupportedOperationException("an out pointer is read with its Ref");
  }

  // long fetchedPointer = frame.cell(4);
  // ... call ...
  // if (fetched != null) {
  //   fetched.set(Memory.getInt(fetchedPointer));
  // }
  @Override
  public void proxy(Stages stages, ComParameter parameter, String name) {
    CodeBlock ref = CodeBlock.of("$N", name);
    if (!parameter.nullable()) {
      stages.prepare().addStatement(stages.site(parameter.name(), false).required(ref));
    }
    CodeBlock pointer = CodeBlock.of("$N", stages.locals().local(name + "Pointer"));
    stages
        .prepare()
        .addStatement("long $L = $N.cell($L)", pointer, stages.frame(), type.pointee().size());
    stages.argument(pointer);
    CodeBlock stored = integer().load(pointer);
    stages.report(parameter.name(), integer().toNative(stored, null));
    if (parameter.nullable()) {
      stages.deliver().beginControlFlow("if ($L != null)", ref);
    }
    stages.deliver().addStatement("$L.set($L)", ref, stored);
    if (parameter.nullable()) {
      stages.deliver().endControlFlow();
    }
  }

  // IntRef fetchedRef = new IntRef();
  // ... call ...
  // if (fetched != 0L) {
  //   Memory.putInt(fetched, fetchedRef.get());
  // }
  @Override
  public void stub(Stages stages, ComParameter parameter, String name) {
    CodeBlock pointer = CodeBlock.of("$N", name);
    if (!parameter.nullable()) {
      stages.check().addStatement(stages.site(parameter.name(), false).requiredPointer(pointer));
    }
    CodeBlock ref = CodeBlock.of("$N", stages.locals().local(name + "Ref"));
    stages.prepare().addStatement("$T $L = new $T()", type.javaType(), ref, type.javaType());
    stages.argument(ref);
    CodeBlock value = CodeBlock.of("$L.get()", ref);
    stages.report(parameter.name(), integer().toNative(value, null));
    if (parameter.nullable()) {
      stages.deliver().beginControlFlow("if ($L != 0L)", pointer);
    }
    stages.deliver().addStatement(integer().store(pointer, value, null));
    if (parameter.nullable()) {
      stages.deliver().endControlFlow();
    }
    stages
        .clear()
        .addStatement("$T.clear($L, $L)", RuntimeTypes.ANSWERS, pointer, type.pointee().size());
  }

  private IntegerMarshaller integer() {
    return new IntegerMarshaller(type.pointee());
  }

  @Override
  public boolean needsFrame() {
    return true;
  }
}
