package io.comwright.processor.marshal;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.TypeName;
import io.comwright.processor.type.RuntimeTypes;
import io.comwright.processor.type.Text;

/** Text that lies in a struct. It is never a parameter. */
public record FixedTextMarshaller(Text.Fixed type) implements StoredMarshaller {

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
        Texts.encoding(type.form()));
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
        Texts.encoding(type.form()),
        site.required(value),
        site.method(),
        site.parameter());
  }
}
