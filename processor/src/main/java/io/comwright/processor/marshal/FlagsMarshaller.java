package io.comwright.processor.marshal;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.TypeName;
import io.comwright.processor.type.Scalar;

/** Sets of bits: the integer in a record of its own. */
public record FlagsMarshaller(Scalar.Flags type) implements ValueMarshaller {

  @Override
  public CodeBlock toNative(CodeBlock value, Site site) {
    return integer().toNative(bits(value, site), site);
  }

  @Override
  public CodeBlock fromNative(CodeBlock raw, Site site) {
    return CodeBlock.of("new $T($L)", type.javaType(), integer().fromNative(raw, site));
  }

  @Override
  public TypeName storedType() {
    return integer().storedType();
  }

  @Override
  public CodeBlock load(CodeBlock address) {
    return integer().load(address);
  }

  @Override
  public CodeBlock fromStored(CodeBlock stored, Site site) {
    return CodeBlock.of("new $T($L)", type.javaType(), stored);
  }

  @Override
  public CodeBlock store(CodeBlock address, CodeBlock value, Site site) {
    return integer().store(address, bits(value, site), site);
  }

  @Override
  public String nativeSuffix() {
    return "Bits";
  }

  @Override
  public String javaSuffix() {
    return "Flags";
  }

  private CodeBlock bits(CodeBlock value, Site site) {
    return CodeBlock.of("$L.$N()", site.required(value), type.component());
  }

  private IntegerMarshaller integer() {
    return new IntegerMarshaller(type.number());
  }
}
