package io.comwright.processor.write;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.TypeName;
import io.comwright.processor.marshal.Locals;
import io.comwright.processor.marshal.Marshallers;
import io.comwright.processor.marshal.OutValue;
import io.comwright.processor.marshal.Site;
import io.comwright.processor.model.ComField;
import io.comwright.processor.model.ComStruct;
import io.comwright.processor.model.StructLayout;
import io.comwright.processor.type.Passing;
import io.comwright.processor.type.Register;
import io.comwright.processor.type.RuntimeTypes;
import java.util.List;
import java.util.stream.Stream;

/**
 * Writes what {@code FooStruct} does for the out pointers in a struct. In a call out they point to
 * cells that lie behind the struct in the frame.
 */
final class StructOutsWriter {
  private final ComStruct model;
  private final List<OutField> outs;

  StructOutsWriter(ComStruct model) {
    this.model = model;
    this.outs =
        model.fields().stream()
            .flatMap(
                field ->
                    field.type() instanceof Passing.Out out
                        ? Stream.of(new OutField(field, out))
                        : Stream.empty())
            .toList();
  }

  /** A field that is an out pointer. */
  private record OutField(ComField field, Passing.Out type) {
    OutValue value() {
      return new OutValue(type);
    }

    /** The pointer as it lies in the struct. */
    CodeBlock pointer() {
      return CodeBlock.of("$T.getLong($L)", RuntimeTypes.MEMORY, StructMembers.address(field));
    }
  }

  List<MethodSpec> write() {
    return outs.isEmpty() ? List.of() : List.of(collectMethod(), publishMethod(), clearMethod());
  }

  // Arguments.nonNull(value.field(), method, "Foo.field");
  // Memory.putLong(address + OFFSET_field, address + SIZE);
  void store(CodeBlock.Builder code, ComField field, String local, Site site) {
    CodeBlock value = StructMembers.component(field);
    if (field.nullable()) {
      code.addStatement("$T $N = $L", field.type().javaType(), local, value);
      value = CodeBlock.of("$N", local);
    } else {
      code.addStatement(site.required(value));
    }
    code.addStatement(
        "$T.putLong($L,$W$L)",
        RuntimeTypes.MEMORY,
        StructMembers.address(field),
        site.unlessNull(value, cell(field)));
  }

  // long field = Memory.getLong(address + OFFSET_field);
  // Upcall.nonNull(field, method, "Foo.field");
  // ... new Ref<>()
  CodeBlock read(CodeBlock.Builder code, ComField field, String local, Site site) {
    OutField out = find(field);
    CodeBlock pointer = CodeBlock.of("$N", local);
    code.addStatement("long $N = $L", local, out.pointer());
    if (!field.nullable()) {
      code.addStatement(site.requiredPointer(pointer));
    }
    return site.unlessZero(pointer, out.value().make(CodeBlock.of("")));
  }

  private OutField find(ComField field) {
    return outs.stream().filter(out -> out.field().equals(field)).findFirst().orElseThrow();
  }

  // public static Runnable collect(Foo value, long address) {
  //   Ref<Handle> field = value.field();
  //   Handle fieldValue = Handle.of(Memory.getLong(address + SIZE));
  //   return () -> {
  //     field.set(fieldValue);
  //   };
  // }
  private MethodSpec collectMethod() {
    Locals locals = new Locals(List.of("value", "address"));
    MethodSpec.Builder code =
        StructMembers.method("collect", ClassName.get(Runnable.class))
            .addParameter(model.name(), "value")
            .addParameter(TypeName.LONG, "address")
            .addJavadoc(
                "After a call out that succeeded: converts what the callee handed out.\n\n"
                    + "@param value the record\n"
                    + "@param address what {@link #write write} returned\n"
                    + "@return what puts it into the record's refs, once nothing can fail any"
                    + " more\n");
    CodeBlock.Builder set = CodeBlock.builder();
    for (OutField out : outs) {
      ComField field = out.field();
      CodeBlock ref = ref(code, field, locals);
      Passing.Out type = out.type();
      Site site =
          Site.field(
              CodeBlock.of("$S", model.site(field)),
              model.site(field),
              type.valueNullable(),
              "",
              false);
      CodeBlock value = out.value().collect(cell(field), site);
      String local = locals.local(field.name() + "Value");
      code.addStatement(
          "$T $N =$W$L",
          type.pointee().javaType(),
          local,
          field.nullable()
              ? CodeBlock.of("$L == null ? $L :$W$L", ref, out.value().nothing(), value)
              : value);
      if (field.nullable()) {
        set.beginControlFlow("if ($L != null)", ref);
      }
      set.addStatement("$L.set($N)", ref, local);
      if (field.nullable()) {
        set.endControlFlow();
      }
    }
    return code.addCode("return () -> {\n$>").addCode(set.build()).addCode("$<};\n").build();
  }

  // public static void publish(Foo value, long address) {
  //   Ref<Handle> field = value.field();
  //   Handle fieldHandle = field.get();
  //   Memory.putLong(Memory.getLong(address + OFFSET_field), fieldHandle == null ? 0L : ...);
  // }
  private MethodSpec publishMethod() {
    Locals locals = new Locals(List.of("value", "address"));
    MethodSpec.Builder code =
        StructMembers.method("publish", TypeName.VOID)
            .addParameter(model.name(), "value")
            .addParameter(TypeName.LONG, "address")
            .addJavadoc(
                "After a call in that succeeded: what the record's refs hold goes out.\n\n"
                    + "@param value the record\n"
                    + "@param address the address of the struct\n");
    for (OutField out : outs) {
      ComField field = out.field();
      CodeBlock ref = ref(code, field, locals);
      Register pointee = (Register) out.type().pointee();
      CodeBlock value = CodeBlock.of("$L.get()", ref);
      if (!out.type().isPrimitive()) {
        String local = locals.local(field.name() + Marshallers.value(pointee).javaSuffix());
        code.addStatement(
            "$T $N =$W$L",
            pointee.javaType().box(),
            local,
            field.nullable() ? CodeBlock.of("$L == null ? null : $L", ref, value) : value);
        value = CodeBlock.of("$N", local);
      }
      Site site =
          Site.field(
              CodeBlock.of("$S", model.site(field)),
              model.site(field),
              out.type().valueNullable(),
              "",
              true);
      statement(code, field, ref, out.value().publish(value, out.pointer(), site));
    }
    return code.build();
  }

  // public static void clear(long address) {
  //   if (address != 0L) {
  //     Answers.clear(Memory.getLong(address + OFFSET_field), 8);
  //   }
  // }
  private MethodSpec clearMethod() {
    MethodSpec.Builder code =
        StructMembers.method("clear", TypeName.VOID)
            .addParameter(TypeName.LONG, "address")
            .addJavadoc(
                "After a call in that failed: zeros go out.\n\n"
                    + "@param address the address of the struct, or 0\n");
    code.beginControlFlow("if (address != 0L)");
    for (OutField out : outs) {
      ComField field = out.field();
      code.addStatement(
          "$T.clear($L, $L)", RuntimeTypes.ANSWERS, out.pointer(), out.value().size());
    }
    return code.endControlFlow().build();
  }

  private CodeBlock ref(MethodSpec.Builder code, ComField field, Locals locals) {
    String local = locals.local(field.name());
    code.addStatement("$T $N = value.$N()", field.type().javaType(), local, field.name());
    return CodeBlock.of("$N", local);
  }

  /** A statement that a null {@code Ref} bypasses if it is allowed. */
  private static void statement(
      MethodSpec.Builder code, ComField field, CodeBlock ref, CodeBlock statement) {
    if (field.nullable()) {
      code.beginControlFlow("if ($L != null)", ref);
      code.addStatement(statement);
      code.endControlFlow();
    } else {
      code.addStatement(statement);
    }
  }

  /** The cell behind the struct into which an out field points: pointers align the struct to 8. */
  private CodeBlock cell(ComField field) {
    int offset = sizeOfCells(outs.subList(0, outs.indexOf(find(field))));
    return offset == 0
        ? CodeBlock.of("address + SIZE")
        : CodeBlock.of("address + SIZE + $L", offset);
  }

  /** The size of all cells behind the struct, in bytes. */
  int sizeOfCells() {
    return sizeOfCells(outs);
  }

  private static int sizeOfCells(List<OutField> outs) {
    return outs.stream()
        .mapToInt(out -> StructLayout.roundUp(out.type().pointee().size(), 8))
        .sum();
  }
}
