package io.comwright.processor.marshal;

import com.squareup.javapoet.CodeBlock;
import io.comwright.processor.type.Pointer;
import io.comwright.processor.type.RuntimeTypes;

/** Handles: a value that may be null arrives as null for 0, any other as {@code Handle.NULL}. */
public record HandleMarshaller(Pointer.Handle type) implements ValueMarshaller {

  @Override
  public CodeBlock toNative(CodeBlock value, Site site) {
    return CodeBlock.of(
        "$L.value()", site.nullable() ? site.unlessNull(value, value) : site.required(value));
  }

  @Override
  public CodeBlock fromNative(CodeBlock raw, Site site) {
    return site.unlessZero(raw, CodeBlock.of("$T.of($L)", RuntimeTypes.HANDLE, raw));
  }

  @Override
  public String nativeSuffix() {
    return "Value";
  }

  @Override
  public String javaSuffix() {
    return "Handle";
  }
}
