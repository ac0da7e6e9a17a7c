package io.comwright.processor.marshal;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.TypeName;
import io.comwright.processor.type.RuntimeTypes;
import io.comwright.processor.type.Scalar;

/**
 * Integers. A register is extended by the declared signedness, which callees that clang compiled
 * rely on; what arrives is narrowed, since the upper bits are anybody's.
 */
public record IntegerMarshaller(Scalar.Integer type) implements ValueMarshaller {

  @Override
  public CodeBlock toNative(CodeBlock value, Site site) {
    // A char extends with zeros by itself, and a long has nothing to extend.
    if (type.signed() || type.javaType() == TypeName.CHAR || type.javaType() == TypeName.LONG) {
      return value;
    }
    return CodeBlock.of("$T.toUnsignedLong($L)", type.javaType().box(), value);
  }

  @Override
  public CodeBlock fromNative(CodeBlock raw, Site site) {
    return type.javaType() == TypeName.LONG ? raw : CodeBlock.of("($T) $L", type.javaType(), raw);
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
  public CodeBlock fromStored(CodeBlock stored, Site site) {
    return stored;
  }

  @Override
  public CodeBlock store(CodeBlock address, CodeBlock value, Site site) {
    return CodeBlock.of("$T.put$L($L,$W$L)", RuntimeTypes.MEMORY, accessor(), address, value);
  }

  private String accessor() {
    String name = type.javaType().toString();
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }
}
