package io.comwright.processor.marshal;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.TypeName;
import io.comwright.processor.type.Freeing;
import io.comwright.processor.type.Pointed;
import io.comwright.processor.type.RuntimeTypes;
import java.util.Optional;

/** A pointer in a struct to one value, or to an array whose length another field says. */
record PointedField(Pointed type) implements FieldMarshaller {

  // long valuesPointer = Memory.getLong(address + OFFSET_values);
  // int valuesLength = Upcall.length(Memory.getInt(address + OFFSET_count), valuesPointer, method,
  //     "Foo.values");
  // Bar[] values = new Bar[valuesLength];
  // for (int i = 0; i < valuesLength; i++) {
  //   values[i] = BarStruct.read(valuesPointer + (long) BarStruct.SIZE * i, ...);
  // }
  @Override
  public CodeBlock read(
      CodeBlock.Builder code,
      String local,
      CodeBlock address,
      Site site,
      Locals locals,
      boolean takes) {
    TypeName element = type.element().javaType();
    CodeBlock pointer = CodeBlock.of("$N", locals.local(local + "Pointer"));
    code.addStatement("long $L = $T.getLong($L)", pointer, RuntimeTypes.MEMORY, address);
    if (site.nullable()) {
      code.addStatement("$T $N = null", type.javaType(), local);
      code.beginControlFlow("if ($L != 0L)", pointer);
    }
    CodeBlock target =
        site.nullable() ? CodeBlock.of("$N", local) : CodeBlock.of("$T $N", type.javaType(), local);
    if (type.count().isPresent()) {
      CodeBlock length = CodeBlock.of("$N", locals.local(local + "Length"));
      code.addStatement(
          "int $L =$W$T.length($L,$W$L,$W$L,$W$L)",
          length,
          RuntimeTypes.UPCALL,
          storedCount(),
          pointer,
          site.method(),
          site.parameter());
      code.addStatement("$L =$W$L", target, CodeBlock.of("new $T[$L]", element, length));
      if (type.element().bulk()) {
        ArrayElements.copy(code, pointer, CodeBlock.of("$N", local), length);
      } else {
        elements(length).read(code, local, pointer, site, locals, takes);
      }
    } else {
      CodeBlock at = site.nullable() ? pointer : site.requiredPointer(pointer);
      CodeBlock value =
          elements(CodeBlock.of("1")).readOne(code, at, site.notNull(), locals, takes);
      code.addStatement("$L =$W$L", target, value);
    }
    if (site.nullable()) {
      code.endControlFlow();
    }
    return CodeBlock.of("$N", local);
  }

  // Bar[] values = value.values();
  // int valuesLength = Arguments.count(value.count(), values.length, method, "Foo.values");
  // long valuesElements = frame.array(valuesLength, BarStruct.SIZE);
  // Memory.putLong(address + OFFSET_values, valuesElements);
  // for (int i = 0; i < valuesLength; i++) {
  //   BarStruct.store(values[i], valuesElements + (long) BarStruct.SIZE * i, ...);
  // }
  @Override
  public void write(
      CodeBlock.Builder code,
      String local,
      CodeBlock value,
      CodeBlock address,
      Site site,
      Locals locals,
      boolean gives) {
    code.addStatement("$T $N = $L", type.javaType(), local, value);
    CodeBlock length = CodeBlock.of("1");
    if (type.count().isPresent()) {
      length = CodeBlock.of("$N", locals.local(local + "Length"));
      CodeBlock array = CodeBlock.of("$N", local);
      code.addStatement(
          "int $L =$W$T.count($L,$W$L,$W$L,$W$L)",
          length,
          RuntimeTypes.ARGUMENTS,
          count().toNative(CodeBlock.of("value.$N()", type.count().get().field()), site),
          site.nullable()
              ? CodeBlock.of("$1L == null ? 0 : $1L.length", array)
              : CodeBlock.of("$L.length", site.required(array)),
          site.method(),
          site.parameter());
    }
    if (site.nullable()) {
      code.beginControlFlow("if ($N != null)", local);
    }
    writeContents(code, local, length, address, site, locals, gives);
    if (site.nullable()) {
      // What owns nothing goes straight to the caller, whose memory holds anything.
      code.nextControlFlow("else")
          .addStatement("$T.putLong($L, 0L)", RuntimeTypes.MEMORY, address)
          .endControlFlow();
    }
  }

  private void writeContents(
      CodeBlock.Builder code,
      String local,
      CodeBlock length,
      CodeBlock address,
      Site site,
      Locals locals,
      boolean gives) {
    CodeBlock at = CodeBlock.of("$N", locals.local(local + "Elements"));
    boolean keeps = gives && !type.owned();
    code.addStatement("long $L =$W$L", at, memory(length, site, gives));
    if (!keeps) {
      code.addStatement("$T.putLong($L, $L)", RuntimeTypes.MEMORY, address, at);
    }
    if (gives && type.owned() && type.count().isPresent() && element().owned().isPresent()) {
      // What is given back after a failure is counted by the struct.
      code.addStatement(
          count()
              .store(countAddress(), CodeBlock.of("value.$N()", type.count().get().field()), site));
    }
    if (type.count().isEmpty()) {
      code.addStatement(
          elements(length).writeOne(at, CodeBlock.of("$N", local), site.notNull(), gives));
    } else if (type.element().bulk()) {
      ArrayElements.copy(code, CodeBlock.of("$N", local), at, length);
    } else {
      elements(length).write(code, local, at, site, locals, gives);
    }
    if (keeps) {
      code.addStatement(
          "$T.putLong($L,$W$N.keep($L, $L, $L))",
          RuntimeTypes.MEMORY,
          address,
          site.giver(),
          at,
          length,
          element().size());
    }
  }

  private CodeBlock memory(CodeBlock length, Site site, boolean gives) {
    if (!gives) {
      return CodeBlock.of("$N.array($L, $L)", site.frame(), length, element().size());
    }
    return type.owned()
        ? CodeBlock.of(
            "$T.allocate($L,$W$L,$W$L,$W$L,$W$L)",
            RuntimeTypes.ANSWERS,
            Memory.allocator(freeing()),
            length,
            element().size(),
            site.method(),
            site.parameter())
        : CodeBlock.of("$N.array($L, $L)", site.giver(), length, element().size());
  }

  // discard(Owned.array(Owned.TASK_MEMORY, Owned.INTERFACE, 8, Memory.getInt(address +
  //     OFFSET_count)), address + OFFSET_values);
  @Override
  public void discard(CodeBlock.Builder code, CodeBlock address, Locals locals) {
    if (!type.owned()) {
      return;
    }
    CodeBlock memory = Memory.owned(freeing()).orElseThrow();
    Optional<CodeBlock> each = element().owned();
    CodeBlock owned =
        each.isEmpty()
            ? memory
            : CodeBlock.of(
                "$T.array($L,$W$L,$W$L,$W$L)",
                RuntimeTypes.OWNED,
                memory,
                each.get(),
                element().size(),
                type.count().isPresent() ? storedCount() : CodeBlock.of("1"));
    code.addStatement("discard($L,$W$L)", owned, address);
  }

  private Freeing freeing() {
    return type.freeing().orElseThrow();
  }

  private FieldElements elements(CodeBlock length) {
    return new FieldElements(type.element(), type.nullableElements(), length);
  }

  private ValueMarshaller element() {
    return elements(CodeBlock.of("1")).marshaller();
  }

  private ValueMarshaller count() {
    return Numbers.marshaller(type.count().orElseThrow().number());
  }

  private CodeBlock storedCount() {
    return count().toNative(count().load(countAddress()), null);
  }

  private CodeBlock countAddress() {
    return CodeBlock.of("address + OFFSET_$L", type.count().orElseThrow().field());
  }
}
