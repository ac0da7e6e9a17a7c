package io.comwright.processor.marshal;

import com.squareup.javapoet.CodeBlock;
import io.comwright.processor.type.Inline;
import io.comwright.processor.type.Register;
import java.util.Optional;

/**
 * Elements that lie one after another, of a field of a struct: one by one, by the marshaller of
 * their type.
 *
 * @param type the type of an element
 * @param nullable whether an element may be null
 * @param length how many there are
 */
record FieldElements(Register type, boolean nullable, CodeBlock length) {

  // for (int i = 0; i < 4; i++) {
  //   values[i] = Memory.getInt(address + OFFSET_values + 4 * i);
  // }
  void read(
      CodeBlock.Builder code,
      String array,
      CodeBlock address,
      Site site,
      Locals locals,
      boolean takes) {
    String i = loop(code, locals);
    CodeBlock value = readOne(code, at(address, i), site.elements(nullable), locals, takes);
    code.addStatement("$N[$N] = $L", array, i, value).endControlFlow();
  }

  /** One element, as an expression. */
  CodeBlock readOne(
      CodeBlock.Builder code, CodeBlock at, Site place, Locals locals, boolean takes) {
    Optional<CodeBlock> taken = takes ? marshaller().transfer(at, place) : Optional.empty();
    if (taken.isPresent()) {
      return taken.get();
    }
    if (!nullable) {
      return marshaller().fromStored(marshaller().load(at), place);
    }
    String stored = locals.local("element");
    code.addStatement("$T $N = $L", marshaller().storedType(), stored, marshaller().load(at));
    return marshaller().fromStored(CodeBlock.of("$N", stored), place);
  }

  // for (int i = 0; i < 4; i++) {
  //   Memory.putInt(address + OFFSET_values + 4 * i, values[i]);
  // }
  void write(
      CodeBlock.Builder code,
      String array,
      CodeBlock address,
      Site site,
      Locals locals,
      boolean gives) {
    String i = loop(code, locals);
    CodeBlock each = CodeBlock.of("$N[$N]", array, i);
    code.addStatement(writeOne(at(address, i), each, site.elements(nullable), gives))
        .endControlFlow();
  }

  /** One element, as a statement. */
  CodeBlock writeOne(CodeBlock at, CodeBlock value, Site place, boolean gives) {
    return gives ? marshaller().give(at, value, place) : marshaller().store(at, value, place);
  }

  // for (int i = 0; i < 4; i++) {
  //   discard(Owned.INTERFACE, address + OFFSET_objects + 8 * i);
  // }
  void discard(CodeBlock.Builder code, CodeBlock address, Locals locals) {
    marshaller()
        .owned()
        .ifPresent(
            owned -> {
              String i = loop(code, locals);
              code.addStatement("discard($L, $L)", owned, at(address, i)).endControlFlow();
            });
  }

  private String loop(CodeBlock.Builder code, Locals locals) {
    String i = locals.index();
    code.beginControlFlow("for (int $N = 0; $N < $L; $N++)", i, i, length, i);
    return i;
  }

  private CodeBlock at(CodeBlock address, String index) {
    return type.size() == 1
        ? CodeBlock.of("$L + $N", address, index)
        : CodeBlock.of(
            type.plain() instanceof Inline.Struct ? "$L +$W(long) $L * $N" : "$L +$W$LL * $N",
            address,
            marshaller().size(),
            index);
  }

  ValueMarshaller marshaller() {
    return Marshallers.value(type);
  }
}
