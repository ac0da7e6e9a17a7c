package io.comwright.processor.marshal;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.TypeName;
import io.comwright.processor.type.FixedArray;
import io.comwright.processor.type.Inline;
import io.comwright.processor.type.RuntimeTypes;
import java.util.Optional;

/** An array that lies in a struct: its elements one by one, by the marshaller of their type. */
public record FixedArrayField(FixedArray type) implements FieldMarshaller {

  // int[] values = new int[4];
  // for (int i = 0; i < 4; i++) {
  //   values[i] = Memory.getInt(address + OFFSET_values + 4 * i);
  // }
  @Override
  public CodeBlock read(
      CodeBlock.Builder code,
      String array,
      CodeBlock address,
      Site site,
      Locals locals,
      boolean takes) {
    TypeName element = type.element().javaType();
    Site place = site.elements(type.nullableElements());
    code.addStatement("$T[] $N = new $T[$L]", element, array, element, type.length());
    String i = loop(code, locals);
    Optional<CodeBlock> taken =
        takes ? element().transfer(at(address, i), place) : Optional.empty();
    CodeBlock value;
    if (taken.isPresent()) {
      value = taken.get();
    } else if (type.nullableElements()) {
      String stored = locals.local("element");
      code.addStatement(
          "$T $N = $L", element().storedType(), stored, element().load(at(address, i)));
      value = element().fromStored(CodeBlock.of("$N", stored), place);
    } else {
      value = element().fromStored(element().load(at(address, i)), place);
    }
    code.addStatement("$N[$N] = $L", array, i, value).endControlFlow();
    return CodeBlock.of("$N", array);
  }

  // for (int i = 0; i < 4; i++) {
  //   discard(Owned.INTERFACE, address + OFFSET_objects + 8 * i);
  // }
  @Override
  public void discard(CodeBlock.Builder code, CodeBlock address, Locals locals) {
    element()
        .owned()
        .ifPresent(
            owned -> {
              String i = loop(code, locals);
              code.addStatement("discard($L, $L)", owned, at(address, i));
              code.endControlFlow();
            });
  }

  // int[] values = value.values();
  // Arguments.length(values, 4, method, "Foo.values");
  // for (int i = 0; i < 4; i++) {
  //   Memory.putInt(address + OFFSET_values + 4 * i, values[i]);
  // }
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
    String i = loop(code, locals);
    CodeBlock each = CodeBlock.of("$N[$N]", array, i);
    Site place = site.elements(type.nullableElements());
    code.addStatement(
        gives
            ? element().give(at(address, i), each, place)
            : element().store(at(address, i), each, place));
    code.endControlFlow();
  }

  private String loop(CodeBlock.Builder code, Locals locals) {
    String i = locals.index();
    code.beginControlFlow("for (int $N = 0; $N < $L; $N++)", i, i, type.length(), i);
    return i;
  }

  private CodeBlock at(CodeBlock address, String index) {
    return type.element().size() == 1
        ? CodeBlock.of("$L + $N", address, index)
        : CodeBlock.of(
            type.element().plain() instanceof Inline.Struct
                ? "$L +$W(long) $L * $N"
                : "$L +$W$LL * $N",
            address,
            element().size(),
            index);
  }

  private ValueMarshaller element() {
    return Marshallers.value(type.element());
  }
}
