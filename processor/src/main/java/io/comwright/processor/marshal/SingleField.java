package io.comwright.processor.marshal;

import com.squareup.javapoet.CodeBlock;
import java.util.Optional;

/** A field with one value. */
record SingleField(StoredMarshaller marshaller) implements FieldMarshaller {

  // int field = Memory.getInt(address + OFFSET_field);
  @Override
  public CodeBlock read(
      CodeBlock.Builder code,
      String local,
      CodeBlock address,
      Site site,
      Locals locals,
      boolean takes) {
    Optional<CodeBlock> taken = takes ? marshaller.transfer(address, site) : Optional.empty();
    if (taken.isPresent()) {
      code.addStatement("$T $N =$W$L", marshaller.type().javaType(), local, taken.get());
      return CodeBlock.of("$N", local);
    }
    code.addStatement("$T $N = $L", marshaller.storedType(), local, marshaller.load(address));
    return marshaller.fromStored(CodeBlock.of("$N", local), site);
  }

  // Memory.putInt(address + OFFSET_field, value.field());
  @Override
  public void write(
      CodeBlock.Builder code,
      String local,
      CodeBlock value,
      CodeBlock address,
      Site site,
      Locals locals,
      boolean gives) {
    CodeBlock known = value;
    if (site.nullable()) {
      code.addStatement("$T $N = $L", marshaller.type().javaType(), local, value);
      known = CodeBlock.of("$N", local);
    }
    code.addStatement(
        gives ? marshaller.give(address, known, site) : marshaller.store(address, known, site));
  }

  // discard(Owned.INTERFACE, address + OFFSET_field);
  @Override
  public void discard(CodeBlock.Builder code, CodeBlock address, Locals locals) {
    marshaller.owned().ifPresent(owned -> code.addStatement("discard($L, $L)", owned, address));
  }
}
