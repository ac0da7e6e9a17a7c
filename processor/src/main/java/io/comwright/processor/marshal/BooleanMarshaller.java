package io.comwright.processor.marshal;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.TypeName;
import io.comwright.processor.type.Scalar;

/** Truth: anything but zero is true, and each type has its own way to write it. */
public record BooleanMarshaller(Scalar.Boolean type) implements ValueMarshaller {

  @Override
  public CodeBlock toNative(CodeBlock value, Site site) {
    return CodeBlock.of("$L ? $L : 0L", value, truth() + "L");
  }

  @Override
  public CodeBlock fromNative(CodeBlock raw, Site site) {
    return CodeBlock.of("$L != 0", integer().fromNative(raw, site));
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
    return CodeBlock.of("$L != 0", stored);
  }

  @Override
  public CodeBlock store(CodeBlock address, CodeBlock value, Site site) {
    CodeBlock integer = CodeBlock.of("$L ? $L : 0", value, truth());
    return integer()
        .store(
            address,
            type == Scalar.Boolean.BOOL
                ? integer
                : CodeBlock.of("($T) ($L)", type.number().javaType(), integer),
            site);
  }

  private int truth() {
    return type == Scalar.Boolean.VARIANT_BOOL ? -1 : 1;
  }

  private IntegerMarshaller integer() {
    return new IntegerMarshaller(type.number());
  }
}
