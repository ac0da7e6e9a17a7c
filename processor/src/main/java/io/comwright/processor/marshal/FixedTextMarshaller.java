package io.comwright.processor.marshal;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.TypeName;
import io.comwright.processor.type.NativeType.FixedTextType;
import io.comwright.processor.type.RuntimeTypes;

/** Text that lies in a struct. It is never a parameter. */
public record FixedTextMarshaller(FixedTextType type) implements Marshaller {

  @Override
  public CodeBlock toNative(CodeBlock value, Site site) {
    throw new UnsupportedOperationException("a text in a struct has no register");
  }

  @Override
  public CodeBlock fromNative(CodeBlock raw, Site site) {
    throw new UnsupportedOperationException("a text in a struct has no register");
  }

  @Override
  public TypeName storedType() {
    return RuntimeTypes.STRING;
  }

  @Override
  public CodeBlock load(CodeBlock address) {
    return CodeBlock.of(
        "$T.readFixed($L,$W$L,$W$L)",
        RuntimeTypes.TEXT,
        address,
        type.length(),
        StringMarshaller.encoding(type.form()));
  }

  @Override
  public CodeBlock fromStored(CodeBlock stored, Site site) {
    return stored;
  }

  @Override
  public CodeBlock store(CodeBlock address, CodeBlock value, Site site) {
    return CodeBlock.of(
        "$T.writeFixed($L,$W$L,$W$L,$W$L,$W$L,$W$L)",
        RuntimeTypes.TEXT,
        address,
        type.length(),
        StringMarshaller.encoding(type.form()),
        site.required(value),
        site.method(),
        site.parameter());
  }
}
