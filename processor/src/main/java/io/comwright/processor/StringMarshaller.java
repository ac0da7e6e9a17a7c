package io.comwright.processor;

import com.squareup.javapoet.CodeBlock;

/** UTF-16 text that a caller passes in; it lies in the frame of the call. */
record StringMarshaller() implements Marshaller {

  @Override
  public CodeBlock toNative(CodeBlock value, Site site) {
    return site.unlessNull(
        value,
        CodeBlock.of(
            "$L.utf16($L,$W$L,$W$L)", site.frame(), value, site.method(), site.parameter()));
  }

  @Override
  public CodeBlock fromNative(CodeBlock raw, Site site) {
    return site.nullable()
        ? site.unlessZero(raw, CodeBlock.of("$L.readUtf16($L)", site.frame(), raw))
        : CodeBlock.of("$L.readUtf16($L)", site.frame(), site.requiredPointer(raw));
  }

  @Override
  public boolean needsFrame() {
    return true;
  }

  @Override
  public String nativeSuffix() {
    return "Pointer";
  }

  @Override
  public String javaSuffix() {
    return "Text";
  }
}
