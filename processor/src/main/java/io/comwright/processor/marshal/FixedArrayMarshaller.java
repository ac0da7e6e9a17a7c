package io.comwright.processor.marshal;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.TypeName;
import io.comwright.processor.type.NativeType.FixedArrayType;
import io.comwright.processor.type.RuntimeTypes;

/**
 * An array that lies in a struct: its elements one by one, each by the marshaller of its type. It
 * is never a parameter.
 */
public record FixedArrayMarshaller(FixedArrayType type) implements Marshaller {
  @Override
  public CodeBlock toNative(CodeBlock value, Site site) {
    throw new UnsupportedOperationException("an array in a struct has no register");
  }

  @Override
  public CodeBlock fromNative(CodeBlock raw, Site site) {
    throw new UnsupportedOperationException("an array in a struct has no register");
  }

  @Override
  public TypeName storedType() {
    return type.javaType();
  }

  // int[] values = new int[4];
  // for (int i = 0; i < 4; i++) {
  //   values[i] = Memory.getInt(address + OFFSET_values + 4 * i);
  // }
  public CodeBlock read(String array, CodeBlock address, Site site, Locals locals, boolean takes) {
    Marshaller marshaller = Marshallers.of(type.element());
    String i = locals.index();
    TypeName element = type.element().javaType();
    Site place = site.elements(type.nullableElements());
    CodeBlock.Builder code = CodeBlock.builder();
    code.addStatement("$T[] $N = new $T[$L]", element, array, element, type.length());
    code.beginControlFlow("for (int $N = 0; $N < $L; $N++)", i, i, type.length(), i);
    CodeBlock value;
    if (takes && marshaller.transfers()) {
      value = marshaller.transfer(at(address, i), place);
    } else if (type.nullableElements()) {
      String stored = locals.local("element");
      code.addStatement(
          "$T $N = $L", marshaller.storedType(), stored, marshaller.load(at(address, i)));
      value = marshaller.fromStored(CodeBlock.of("$N", stored), place);
    } else {
      value = marshaller.fromStored(marshaller.load(at(address, i)), place);
    }
    return code.addStatement("$N[$N] = $L", array, i, value).endControlFlow().build();
  }

  // for (int i = 0; i < 4; i++) {
  //   discard(Owned.INTERFACE, address + OFFSET_objects + 8 * i);
  // }
  public CodeBlock discard(CodeBlock address, Locals locals) {
    CodeBlock.Builder code = CodeBlock.builder();
    Marshallers.of(type.element())
        .owned()
        .ifPresent(
            owned -> {
              String i = locals.index();
              code.beginControlFlow("for (int $N = 0; $N < $L; $N++)", i, i, type.length(), i);
              code.addStatement("discard($L, $L)", owned, at(address, i));
              code.endControlFlow();
            });
    return code.build();
  }

  // int[] values = value.values();
  // Arguments.length(values, 4, method, "Foo.values");
  // for (int i = 0; i < 4; i++) {
  //   Memory.putInt(address + OFFSET_values + 4 * i, values[i]);
  // }
  public CodeBlock write(
      CodeBlock value, CodeBlock address, String array, Site site, Locals locals, boolean give) {
    Marshaller marshaller = Marshallers.of(type.element());
    String i = locals.index();
    CodeBlock.Builder code = CodeBlock.builder();
    code.addStatement("$T $N = $L", type.javaType(), array, value);
    code.addStatement(
        "$T.length($L,$W$L,$W$L,$W$L)",
        RuntimeTypes.ARGUMENTS,
        give ? site.required(CodeBlock.of("$N", array)) : CodeBlock.of("$N", array),
        type.length(),
        site.method(),
        site.parameter());
    code.beginControlFlow("for (int $N = 0; $N < $L; $N++)", i, i, type.length(), i);
    CodeBlock element = CodeBlock.of("$N[$N]", array, i);
    code.addStatement(
        give
            ? marshaller.give(at(address, i), element, site.elements(type.nullableElements()))
            : marshaller.store(at(address, i), element, site.elements(type.nullableElements())));
    return code.endControlFlow().build();
  }

  private CodeBlock at(CodeBlock address, String index) {
    return type.element().size() == 1
        ? CodeBlock.of("$L + $N", address, index)
        : CodeBlock.of(
            "$L +$W$L * $N", address, Marshallers.of(type.element()).size(type.element()), index);
  }
}
