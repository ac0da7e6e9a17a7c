package io.comwright.processor.marshal;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.TypeName;
import io.comwright.processor.type.FixedArray;
import io.comwright.processor.type.RuntimeTypes;

/** An array that lies in a struct. */
public record FixedArrayField(FixedArray type) implements FieldMarshaller {

  // int[] values = new int[4];
  @Override
  public CodeBlock read(
      CodeBlock.Builder code,
      String array,
      CodeBlock address,
      Site site,
      Locals locals,
      boolean takes) {
    TypeName element = type.element().javaType();
    code.addStatement("$T[] $N = new $T[$L]", element, array, element, type.length());
    elements().read(code, array, address, site, locals, takes);
    return CodeBlock.of("$N", array);
  }

  @Override
  public void discard(CodeBlock.Builder code, CodeBlock address, Locals locals) {
    elements().discard(code, address, locals);
  }

  // int[] values = value.values();
  // Arguments.length(values, 4, method, "Foo.values");
  @Override
  public void write(
      CodeBlock.Builder code,
      String array,
      CodeBlock value,
      CodeBlock address,
      Site site,
      Locals locals,
      boolean gives) {
    code.addStatement("$T $N = $L", type.javaType(), array, value);
    code.addStatement(
        "$T.length($L,$W$L,$W$L,$W$L)",
        RuntimeTypes.ARGUMENTS,
        gives ? site.required(CodeBlock.of("$N", array)) : CodeBlock.of("$N", array),
        type.length(),
        site.method(),
        site.parameter());
    elements().write(code, array, address, site, locals, gives);
  }

  private FieldElements elements() {
    return new FieldElements(
        type.element(), type.nullableElements(), CodeBlock.of("$L", type.length()));
  }
}
