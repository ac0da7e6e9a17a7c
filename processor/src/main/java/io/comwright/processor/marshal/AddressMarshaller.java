package io.comwright.processor.marshal;

import com.squareup.javapoet.CodeBlock;
import io.comwright.processor.type.Pointer;

/** Any pointer as a {@code @Pointer long}, which nothing checks. */
public record AddressMarshaller(Pointer.Address type) implements ValueMarshaller {

  @Override
  public CodeBlock toNative(CodeBlock value, Site site) {
    return value;
  }

  @Override
  public CodeBlock fromNative(CodeBlock raw, Site site) {
    return raw;
  }
}
