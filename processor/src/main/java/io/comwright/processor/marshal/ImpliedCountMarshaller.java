package io.comwright.processor.marshal;

import com.squareup.javapoet.CodeBlock;
import io.comwright.processor.type.ComParameter;
import io.comwright.processor.type.NativeType.ImpliedCountType;

/** A count that the Java method does not have, because the Java value beside it knows it. */
public record ImpliedCountMarshaller(ImpliedCountType type) implements Marshaller {

  @Override
  public CodeBlock toNative(CodeBlock value, Site site) {
    throw new UnsupportedOperationException("no Java value");
  }

  @Override
  public CodeBlock fromNative(CodeBlock raw, Site site) {
    throw new UnsupportedOperationException("no Java value");
  }

  @Override
  public void proxy(Stages stages, ComParameter parameter, String name) {
    ComParameter counted = stages.parameter(type.of());
    stages.argument(
        ((CountedMarshaller) Marshallers.of(counted.type())).passedCount(stages, counted));
  }

  @Override
  public void stub(Stages stages, ComParameter parameter, String name) {
    // What is counted reads it.
  }
}
