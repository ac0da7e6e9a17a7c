package io.comwright.processor.marshal;

import com.squareup.javapoet.CodeBlock;

/** GUIDs by value: generated code passes the address of a copy. */
public record ByValueGuidMarshaller() implements Marshaller {
  private static final GuidMarshaller REFERENCE = new GuidMarshaller();

  @Override
  public CodeBlock toNative(CodeBlock value, Site site) {
    return REFERENCE.toNative(value, site);
  }

  @Override
  public CodeBlock fromNative(CodeBlock raw, Site site) {
    return REFERENCE.load(raw);
  }

  @Override
  public boolean needsFrame() {
    return true;
  }

  @Override
  public String nativeSuffix() {
    return "Copy";
  }

  @Override
  public String javaSuffix() {
    return "Guid";
  }
}
