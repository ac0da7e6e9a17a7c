package io.comwright.processor;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.FieldSpec;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.TypeSpec;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes {@code FooStruct}: copies a record to native memory and back. */
final class StructWriter {
  private static final CodeBlock METHOD = CodeBlock.of("method");

  private final ComStruct model;
  private final List<ComField> outs;

  StructWriter(ComStruct model) {
    this.model = model;
    this.outs =
        model.fields().stream()
            .filter(field -> field.type() instanceof NativeType.OutHandleType)
            .toList();
  }

  TypeSpec write() {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(model.struct())
            .addModifiers(Visibility.of(model.isPublic()))
            .addModifiers(Modifier.FINAL)
            .addAnnotations(Suppressions.of(model.deprecated()))
            .addJavadoc(description());
    constants(type);
    type.addMethod(Constants.constructor());
    type.addMethod(writeMethod());
    type.addMethod(readMethod());
    if (model.ownable()) {
      type.addMethod(takeMethod());
      type.addMethod(putMethod());
    }
    type.addMethod(collectMethod());
    type.addMethod(publishMethod());
    type.addMethod(clearMethod());
    return type.build();
  }

  // Copies {@link Foo} to native memory and back. <table> ... </table>
  private CodeBlock description() {
    CodeBlock.Builder text =
        CodeBlock.builder()
            .add(
                "Copies {@link $T} to native memory and back. Called by generated code.\n\n",
                model.name())
            .add("<table>\n<caption>{@code $L}</caption>\n", model.nativeName())
            .add("<tr><th>Offset</th><th>Field</th></tr>\n");
    for (ComField field : model.fields()) {
      text.add(
          "<tr><td>$L</td><td>{@code $L $L}</td></tr>\n",
          field.offset(),
          field.type().storedSpelling(),
          field.name());
    }
    return text.add("</table>\n").build();
  }

  // public static final int SIZE = 32;
  // public static final int ALIGNMENT = 8;
  // public static final int OFFSET_field = 0;
  private void constants(TypeSpec.Builder type) {
    type.addField(constant("SIZE", "Size in bytes.", model.size()));
    type.addField(constant("ALIGNMENT", "Alignment in bytes.", model.alignment()));
    for (ComField field : model.fields()) {
      type.addField(
          constant(
              offset(field), "Offset of {@code " + field.name() + "} in bytes.", field.offset()));
    }
  }

  private static FieldSpec constant(String name, String javadoc, int value) {
    return FieldSpec.builder(TypeName.INT, name, Constants.MODIFIERS)
        .addJavadoc("$L", javadoc)
        .initializer("$L", value)
        .build();
  }

  // public static long write(Foo value, Frame frame, String method, String parameter) {
  //   Downcall.nonNull(value, method, parameter);
  //   long address = frame.cell(SIZE);
  //   Memory.putInt(address + OFFSET_field, value.field());
  //   return address;
  // }
  private MethodSpec writeMethod() {
    Locals locals = new Locals(List.of("value", "frame", "method", "parameter", "address"));
    MethodSpec.Builder code =
        method("write", TypeName.LONG)
            .addParameter(model.name(), "value")
            .addParameter(RuntimeTypes.FRAME, "frame")
            .addParameter(RuntimeTypes.STRING, "method")
            .addParameter(RuntimeTypes.STRING, "parameter")
            .addJavadoc(
                "Copies a record into a frame.\n\n"
                    + "@param value the record\n"
                    + "@param frame the frame, which owns the copy\n"
                    + "@param method the interface and method, for people\n"
                    + "@param parameter the parameter, for people\n"
                    + "@return the address of the copy\n")
            .addStatement("$T.nonNull(value, method, parameter)", RuntimeTypes.DOWNCALL)
            .addStatement(
                "long address = frame.cell($L)",
                outs.isEmpty() ? "SIZE" : "SIZE + " + 8 * outs.size());
    for (ComField field : model.fields()) {
      CodeBlock value = CodeBlock.of("value.$N()", field.name());
      Site site = Site.field(METHOD, name(field), field.nullable(), "frame", false);
      if (field.nullable()) {
        String local = locals.local(field.name());
        code.addStatement("$T $N = $L", field.type().javaType(), local, value);
        value = CodeBlock.of("$N", local);
      }
      if (Marshallers.of(field.type()) instanceof OutHandleMarshaller out) {
        if (!field.nullable()) {
          code.addStatement(site.required(value));
        }
        code.addStatement(out.point(address(field), value, cell(field), site));
      } else {
        code.addStatement(Marshallers.of(field.type()).store(address(field), value, site));
      }
    }
    return code.addStatement("return address").build();
  }

  // public static Foo read(long address, Frame frame, String method, String parameter) {
  //   int field = Memory.getInt(address + OFFSET_field);
  //   return new Foo(field);
  // }
  private MethodSpec readMethod() {
    MethodSpec.Builder code =
        method("read", model.name())
            .addParameter(TypeName.LONG, "address")
            .addParameter(RuntimeTypes.FRAME, "frame")
            .addParameter(RuntimeTypes.STRING, "method")
            .addParameter(RuntimeTypes.STRING, "parameter")
            .addJavadoc(
                "Makes a record of an argument. Its interfaces are borrowed for the call.\n\n"
                    + "@param address the address of the struct, not 0\n"
                    + "@param frame the frame of the call\n"
                    + "@param method the interface and method, for people\n"
                    + "@param parameter the parameter, for people\n"
                    + "@return the record\n");
    make(
        code,
        new Locals(List.of("address", "frame", "method", "parameter")),
        (marshaller, stored, site) -> marshaller.fromStored(stored, site));
    return code.build();
  }

  // public static Foo take(long address, String method) {
  //   int field = Memory.getInt(address + OFFSET_field);
  //   return new Foo(field);
  // }
  private MethodSpec takeMethod() {
    MethodSpec.Builder code =
        method("take", model.name())
            .addParameter(TypeName.LONG, "address")
            .addParameter(RuntimeTypes.STRING, "method")
            .addJavadoc(
                "Makes a record of a result. Its interfaces belong to the receiver.\n\n"
                    + "@param address the address of the struct, not 0\n"
                    + "@param method the interface and method, for people\n"
                    + "@return the record\n");
    make(
        code,
        new Locals(List.of("address", "method")),
        (marshaller, stored, site) -> marshaller.take(stored, site));
    return code.build();
  }

  /** Which of a marshaller's ways from memory to Java is taken. */
  private interface FromMemory {
    CodeBlock convert(Marshaller marshaller, CodeBlock stored, Site site);
  }

  private void make(MethodSpec.Builder code, Locals locals, FromMemory fromMemory) {
    CodeBlock.Builder components = CodeBlock.builder();
    String separator = "";
    for (ComField field : model.fields()) {
      Marshaller marshaller = Marshallers.of(field.type());
      String local = locals.local(field.name());
      code.addStatement(
          "$T $N = $L", marshaller.storedType(), local, marshaller.load(address(field)));
      Site site = Site.field(METHOD, name(field), field.nullable(), "frame", false);
      if (marshaller instanceof OutHandleMarshaller && !field.nullable()) {
        code.addStatement(site.requiredPointer(CodeBlock.of("$N", local)));
      }
      components.add(
          separator + "$L", fromMemory.convert(marshaller, CodeBlock.of("$N", local), site));
      separator = ",$W";
    }
    code.addStatement("return new $T($L)", model.name(), components.build());
  }

  // public static void put(Foo value, long address, String method) {
  //   Memory.putInt(address + OFFSET_field, value.field());
  // }
  private MethodSpec putMethod() {
    Locals locals = new Locals(List.of("value", "address", "method"));
    MethodSpec.Builder code =
        method("put", TypeName.VOID)
            .addParameter(model.name(), "value")
            .addParameter(TypeName.LONG, "address")
            .addParameter(RuntimeTypes.STRING, "method")
            .addJavadoc(
                "Stores a record as a result. The receiver gets a reference to each of its"
                    + " interfaces.\n\n"
                    + "@param value the record\n"
                    + "@param address the address of the struct, not 0\n"
                    + "@param method the interface and method, for people\n");
    // Nothing is handed over before all that can be missing is there.
    for (ComField field : model.fields()) {
      if (field.type() instanceof NativeType.InterfaceType && !field.nullable()) {
        code.addStatement(
            Site.field(METHOD, name(field), false, "", true)
                .required(CodeBlock.of("value.$N()", field.name())));
      }
    }
    for (boolean interfaces : new boolean[] {false, true}) {
      for (ComField field : model.fields()) {
        if (field.type() instanceof NativeType.InterfaceType == interfaces) {
          put(code, field, locals);
        }
      }
    }
    return code.build();
  }

  private void put(MethodSpec.Builder code, ComField field, Locals locals) {
    CodeBlock value = CodeBlock.of("value.$N()", field.name());
    if (field.nullable()) {
      String local = locals.local(field.name());
      code.addStatement("$T $N = $L", field.type().javaType(), local, value);
      value = CodeBlock.of("$N", local);
    }
    code.addStatement(
        Marshallers.of(field.type())
            .give(
                address(field),
                value,
                Site.field(METHOD, name(field), field.nullable(), "", true)));
  }

  // public static void collect(Foo value, long address) {
  //   Ref<Handle> field = value.field();
  //   field.set(Handle.of(Memory.getLong(address + SIZE)));
  // }
  private MethodSpec collectMethod() {
    Locals locals = new Locals(List.of("value", "address"));
    MethodSpec.Builder code =
        method("collect", TypeName.VOID)
            .addParameter(model.name(), "value")
            .addParameter(TypeName.LONG, "address")
            .addJavadoc(
                "After a call out that succeeded: what the callee handed out goes into the"
                    + " record.\n\n"
                    + "@param value the record\n"
                    + "@param address what {@link #write write} returned\n");
    for (ComField field : outs) {
      CodeBlock ref = ref(code, field, locals);
      statement(code, field, ref, new OutHandleMarshaller().collect(ref, cell(field)));
    }
    return code.build();
  }

  // public static void publish(Foo value, long address) {
  //   Ref<Handle> field = value.field();
  //   Handle fieldHandle = field.get();
  //   Memory.putLong(Memory.getLong(address + OFFSET_field), fieldHandle == null ? 0L : ...);
  // }
  private MethodSpec publishMethod() {
    Locals locals = new Locals(List.of("value", "address"));
    MethodSpec.Builder code =
        method("publish", TypeName.VOID)
            .addParameter(model.name(), "value")
            .addParameter(TypeName.LONG, "address")
            .addJavadoc(
                "After a call in that succeeded: what the record's refs hold goes out.\n\n"
                    + "@param value the record\n"
                    + "@param address the address of the struct\n");
    OutHandleMarshaller marshaller = new OutHandleMarshaller();
    for (ComField field : outs) {
      CodeBlock ref = ref(code, field, locals);
      String handle = locals.local(field.name() + "Handle");
      code.addStatement(
          "$T $N =$W$L",
          RuntimeTypes.HANDLE,
          handle,
          field.nullable()
              ? CodeBlock.of("$L == null ? null : $L.get()", ref, ref)
              : CodeBlock.of("$L.get()", ref));
      statement(
          code,
          field,
          ref,
          marshaller.publish(CodeBlock.of("$N", handle), marshaller.load(address(field))));
    }
    return code.build();
  }

  // public static void clear(long address) {
  //   if (address != 0L) {
  //     long field = Memory.getLong(address + OFFSET_field);
  //     if (field != 0L) {
  //       Memory.putLong(field, 0L);
  //     }
  //   }
  // }
  private MethodSpec clearMethod() {
    Locals locals = new Locals(List.of("address"));
    MethodSpec.Builder code =
        method("clear", TypeName.VOID)
            .addParameter(TypeName.LONG, "address")
            .addJavadoc(
                "After a call in that failed: zeros go out.\n\n"
                    + "@param address the address of the struct, or 0\n");
    if (outs.isEmpty()) {
      return code.build();
    }
    code.beginControlFlow("if (address != 0L)");
    OutHandleMarshaller marshaller = new OutHandleMarshaller();
    for (ComField field : outs) {
      String pointer = locals.local(field.name());
      code.addStatement("long $N = $L", pointer, marshaller.load(address(field)));
      code.beginControlFlow("if ($N != 0L)", pointer);
      code.addStatement(marshaller.clear(CodeBlock.of("$N", pointer)));
      code.endControlFlow();
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

  private static MethodSpec.Builder method(String name, TypeName result) {
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(result);
  }

  /** The cell behind the struct into which an out field points: pointers align the struct to 8. */
  private CodeBlock cell(ComField field) {
    int index = outs.indexOf(field);
    return index == 0
        ? CodeBlock.of("address + SIZE")
        : CodeBlock.of("address + SIZE + $L", 8 * index);
  }

  private static CodeBlock address(ComField field) {
    return CodeBlock.of("address + $L", offset(field));
  }

  private static String offset(ComField field) {
    return "OFFSET_" + field.name();
  }

  private String name(ComField field) {
    return model.name().simpleName() + "." + field.name();
  }
}
