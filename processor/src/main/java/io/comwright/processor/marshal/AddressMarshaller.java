package io.comwright.processor.marshal;

import com.squareup.javapoet.CodeBlock;

/** Any pointer as a {@code @Pointer long}, which nothing checks. */
public record AddressMarshaller() implements Marshaller {

  @Override
  public CodeBlock toNative(CodeBlock value, Site site) {
    return value;
  }

  @Override
  public CodeBlock fromNative(CodeBlock raw, Site site) {
    return raw;
  }
}
