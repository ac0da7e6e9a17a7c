package io.comwright.processor.marshal;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.TypeName;
import io.comwright.processor.type.RuntimeTypes;
import io.comwright.processor.type.Scalar;

/** Enums: a value that no constant has arrives as the constant for unknown values. */
public record EnumMarshaller(Scalar.Enum type) implements ValueMarshaller {

  @Override
  public CodeBlock toNative(CodeBlock value, Site site) {
    return CodeBlock.of(
        "$T.value($L,$W$L, $L,$W$L,$W$L)",
        RuntimeTypes.ENUMS,
        site.required(value),
        unknown(),
        type.size(),
        site.method(),
        site.parameter());
  }

  @Override
  public CodeBlock fromNative(CodeBlock raw, Site site) {
    return CodeBlock.of("$T.of($L,$W$L, $L)", RuntimeTypes.ENUMS, raw, unknown(), type.size());
  }

  @Override
  public TypeName storedType() {
    return type.number().javaType();
  }

  @Override
  public CodeBlock load(CodeBlock address) {
    return integer().load(address);
  }

  @Override
  public CodeBlock store(CodeBlock address, CodeBlock value, Site site) {
    CodeBlock raw = toNative(value, site);
    return integer()
        .store(
            address,
            type.size() == 8 ? raw : CodeBlock.of("($T) $L", type.number().javaType(), raw),
            site);
  }

  @Override
  public String nativeSuffix() {
    return "Value";
  }

  @Override
  public String javaSuffix() {
    return "Constant";
  }

  private CodeBlock unknown() {
    return CodeBlock.of("$T.$N", type.javaType(), type.unknown());
  }

  private IntegerMarshaller integer() {
    return new IntegerMarshaller(type.number());
  }
}
