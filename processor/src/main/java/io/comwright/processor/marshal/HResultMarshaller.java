package io.comwright.processor.marshal;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.TypeName;
import io.comwright.processor.type.RuntimeTypes;
import io.comwright.processor.type.Scalar;

/** HRESULTs as data: a failure among the arguments raises nothing. */
public record HResultMarshaller(Scalar.HResult type) implements ValueMarshaller {

  @Override
  public CodeBlock toNative(CodeBlock value, Site site) {
    return CodeBlock.of("$L.code()", site.required(value));
  }

  @Override
  public CodeBlock fromNative(CodeBlock raw, Site site) {
    return CodeBlock.of("$T.of((int) $L)", RuntimeTypes.HRESULT, raw);
  }

  @Override
  public TypeName storedType() {
    return TypeName.INT;
  }

  @Override
  public CodeBlock load(CodeBlock address) {
    return CodeBlock.of("$T.getInt($L)", RuntimeTypes.MEMORY, address);
  }

  @Override
  public CodeBlock fromStored(CodeBlock stored, Site site) {
    return CodeBlock.of("$T.of($L)", RuntimeTypes.HRESULT, stored);
  }

  @Override
  public CodeBlock store(CodeBlock address, CodeBlock value, Site site) {
    return CodeBlock.of("$T.putInt($L,$W$L)", RuntimeTypes.MEMORY, address, toNative(value, site));
  }

  @Override
  public String nativeSuffix() {
    return "Code";
  }

  @Override
  public String javaSuffix() {
    return "Result";
  }
}
