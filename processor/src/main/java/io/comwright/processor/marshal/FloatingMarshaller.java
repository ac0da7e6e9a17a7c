package io.comwright.processor.marshal;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.TypeName;
import io.comwright.processor.type.RuntimeTypes;
import io.comwright.processor.type.Scalar;

/** {@code float} and {@code double}, which are the same on both sides. */
public record FloatingMarshaller(Scalar.Floating type) implements ValueMarshaller {

  @Override
  public CodeBlock toNative(CodeBlock value, Site site) {
    return value;
  }

  @Override
  public CodeBlock fromNative(CodeBlock raw, Site site) {
    return raw;
  }

  @Override
  public TypeName storedType() {
    return type.javaType();
  }

  @Override
  public CodeBlock load(CodeBlock address) {
    return CodeBlock.of("$T.get$L($L)", RuntimeTypes.MEMORY, accessor(), address);
  }

  @Override
  public CodeBlock store(CodeBlock address, CodeBlock value, Site site) {
    return CodeBlock.of("$T.put$L($L,$W$L)", RuntimeTypes.MEMORY, accessor(), address, value);
  }

  private String accessor() {
    return type == Scalar.Floating.FLOAT ? "Float" : "Double";
  }
}
