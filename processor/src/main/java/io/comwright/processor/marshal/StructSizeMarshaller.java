package io.comwright.processor.marshal;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.TypeName;
import io.comwright.processor.type.RuntimeTypes;
import io.comwright.processor.type.Scalar;

/**
 * The field that holds the size of its struct: {@code SIZE} of the generated class that the code
 * stands in, whatever the record says.
 */
public record StructSizeMarshaller(Scalar.StructSize type) implements StoredMarshaller {
  private IntegerMarshaller integer() {
    return new IntegerMarshaller(type.number());
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
    return CodeBlock.of(
        "$T.structSize($L,$WSIZE,$W$L,$W$L)",
        RuntimeTypes.UPCALL,
        stored,
        site.method(),
        site.parameter());
  }

  @Override
  public CodeBlock take(CodeBlock stored, Site site) {
    return stored;
  }

  @Override
  public CodeBlock store(CodeBlock address, CodeBlock value, Site site) {
    boolean wide = type.number() == Scalar.Integer.LONG || type.number() == Scalar.Integer.ULONG;
    return integer().store(address, CodeBlock.of(wide ? "SIZE" : "(short) SIZE"), site);
  }
}
