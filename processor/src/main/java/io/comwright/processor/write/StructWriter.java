package io.comwright.processor.write;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.FieldSpec;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.TypeSpec;
import io.comwright.processor.marshal.FixedArrayMarshaller;
import io.comwright.processor.marshal.Locals;
import io.comwright.processor.marshal.Marshaller;
import io.comwright.processor.marshal.Marshallers;
import io.comwright.processor.marshal.OutMarshaller;
import io.comwright.processor.marshal.Site;
import io.comwright.processor.marshal.StructSizeMarshaller;
import io.comwright.processor.model.ComField;
import io.comwright.processor.model.ComStruct;
import io.comwright.processor.model.StructLayout;
import io.comwright.processor.type.NativeType;
import io.comwright.processor.type.RuntimeTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Writes {@code FooStruct}: copies a record to native memory and back. */
public final class StructWriter {
  private static final CodeBlock METHOD = CodeBlock.of("method");

  /** The class that gives back what a struct holds. */
  private static final String CONTENTS = "Contents";

  private final ComStruct model;
  private final List<ComField> outs;

  public StructWriter(ComStruct model) {
    this.model = model;
    this.outs =
        model.fields().stream()
            .filter(field -> field.type() instanceof NativeType.OutType)
            .toList();
  }

  public TypeSpec write() {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(model.struct())
            .addModifiers(Visibility.of(model.isPublic()))
            .addModifiers(Modifier.FINAL)
            .addAnnotations(Suppressions.of(model.deprecated()))
            .addJavadoc(description());
    constants(type);
    if (model.owned()) {
      type.addField(owned());
    }
    type.addMethod(Constants.constructor());
    type.addMethod(writeMethod());
    if (outs.isEmpty()) {
      type.addMethod(storeMethod());
    }
    type.addMethod(readMethod());
    if (model.ownable()) {
      type.addMethod(takeMethod());
      type.addMethod(putMethod());
    }
    sizeField().ifPresent(field -> sizeMethods(type, field));
    if (!outs.isEmpty()) {
      type.addMethod(collectMethod());
      type.addMethod(publishMethod());
      type.addMethod(clearMethod());
    }
    if (model.owned()) {
      type.addType(contents());
    }
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

  // public static final Owned OWNED = new Contents();
  private static FieldSpec owned() {
    return FieldSpec.builder(RuntimeTypes.OWNED, "OWNED", Constants.MODIFIERS)
        .addJavadoc("How to give back what belongs to the holder of a struct.")
        .initializer("new $L()", CONTENTS)
        .build();
  }

  // private static final class Contents extends Owned {
  //   @Override
  //   protected void discard(long address) {
  //     discard(Owned.INTERFACE, address + OFFSET_field);
  //   }
  // }
  private TypeSpec contents() {
    MethodSpec.Builder discard =
        MethodSpec.methodBuilder("discard")
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PROTECTED)
            .addParameter(TypeName.LONG, "address");
    Locals locals = new Locals(List.of("address"));
    for (ComField field : model.fields()) {
      Marshaller marshaller = Marshallers.of(field.type());
      if (marshaller instanceof FixedArrayMarshaller array) {
        discard.addCode(array.discard(address(field), locals));
      } else {
        marshaller
            .owned()
            .ifPresent(owned -> discard.addStatement("discard($L, $L)", owned, address(field)));
      }
    }
    return TypeSpec.classBuilder(CONTENTS)
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .addAnnotations(Suppressions.ofUndocumented(false))
        .superclass(RuntimeTypes.OWNED)
        .addMethod(discard.build())
        .build();
  }

  private static FieldSpec constant(String name, String javadoc, int value) {
    return FieldSpec.builder(TypeName.INT, name, Constants.MODIFIERS)
        .addJavadoc("$L", javadoc)
        .initializer("$L", value)
        .build();
  }

  // public static long write(Foo value, Frame frame, String method, String parameter) {
  //   long address = frame.cell(SIZE);
  //   store(value, address, frame, method, parameter);
  //   return address;
  // }
  //
  // or, with out pointers, whose cells lie behind the struct:
  //
  // public static long write(Foo value, Frame frame, String method, String parameter) {
  //   Arguments.nonNull(value, method, parameter);
  //   long address = frame.cell(SIZE + 8);
  //   Memory.putInt(address + OFFSET_field, value.field());
  //   return address;
  // }
  private MethodSpec writeMethod() {
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
                    + "@return the address of the copy\n");
    if (outs.isEmpty()) {
      code.addStatement("long address = frame.cell(SIZE)");
      code.addStatement("store(value, address, frame, method, parameter)");
    } else {
      code.addStatement("$T.nonNull(value, method, parameter)", RuntimeTypes.ARGUMENTS);
      code.addStatement("long address = frame.cell(SIZE + $L)", sizeOfCells(outs));
      storeFields(code, new Locals(List.of("value", "frame", "method", "parameter", "address")));
    }
    return code.addStatement("return address").build();
  }

  // public static void store(
  //     Foo value, long address, Frame frame, String method, String parameter) {
  //   Arguments.nonNull(value, method, parameter);
  //   Memory.putInt(address + OFFSET_field, value.field());
  // }
  private MethodSpec storeMethod() {
    MethodSpec.Builder code =
        method("store", TypeName.VOID)
            .addParameter(model.name(), "value")
            .addParameter(TypeName.LONG, "address")
            .addParameter(RuntimeTypes.FRAME, "frame")
            .addParameter(RuntimeTypes.STRING, "method")
            .addParameter(RuntimeTypes.STRING, "parameter")
            .addJavadoc(
                "Copies a record to where it lies in another struct or in an array.\n\n"
                    + "@param value the record\n"
                    + "@param address the address of the struct\n"
                    + "@param frame the frame, which owns what the struct points to\n"
                    + "@param method the interface and method, for people\n"
                    + "@param parameter the parameter, for people\n")
            .addStatement("$T.nonNull(value, method, parameter)", RuntimeTypes.ARGUMENTS);
    storeFields(code, new Locals(List.of("value", "address", "frame", "method", "parameter")));
    return code.build();
  }

  private void storeFields(MethodSpec.Builder code, Locals locals) {
    for (ComField field : model.fields()) {
      CodeBlock value = CodeBlock.of("value.$N()", field.name());
      Site site = Site.field(METHOD, name(field), field.nullable(), "frame", false);
      if (Marshallers.of(field.type()) instanceof FixedArrayMarshaller array) {
        code.addCode(
            array.write(value, address(field), locals.local(field.name()), site, locals, false));
        continue;
      }
      if (field.nullable()) {
        String local = locals.local(field.name());
        code.addStatement("$T $N = $L", field.type().javaType(), local, value);
        value = CodeBlock.of("$N", local);
      }
      if (Marshallers.of(field.type()) instanceof OutMarshaller) {
        if (!field.nullable()) {
          code.addStatement(site.required(value));
        }
        code.addStatement(
            "$T.putLong($L,$W$L)",
            RuntimeTypes.MEMORY,
            address(field),
            site.unlessNull(value, cell(field)));
      } else {
        code.addStatement(Marshallers.of(field.type()).store(address(field), value, site));
      }
    }
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
    make(code, new Locals(List.of("address", "frame", "method", "parameter")), false);
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
            .addParameter(RuntimeTypes.FRAME, "frame")
            .addParameter(RuntimeTypes.STRING, "method")
            .addJavadoc(
                "Makes a record of a result. Its interfaces belong to the receiver, once the"
                    + " frame commits them.\n\n"
                    + "@param address the address of the struct, not 0\n"
                    + "@param frame the frame of the call, which owns the struct\n"
                    + "@param method the interface and method, for people\n"
                    + "@return the record\n");
    make(code, new Locals(List.of("address", "frame", "method")), true);
    return code.build();
  }

  private void make(MethodSpec.Builder code, Locals locals, boolean takes) {
    List<CodeBlock> components = new ArrayList<>();
    for (ComField field : model.fields()) {
      Marshaller marshaller = Marshallers.of(field.type());
      Site site = Site.field(METHOD, name(field), field.nullable(), "frame", false);
      String local = locals.local(field.name());
      if (marshaller instanceof FixedArrayMarshaller array) {
        code.addCode(array.read(local, address(field), site, locals, takes));
        components.add(CodeBlock.of("$N", local));
        continue;
      }
      if (takes && marshaller.transfers()) {
        code.addStatement(
            "$T $N =$W$L",
            field.type().javaType(),
            local,
            marshaller.transfer(address(field), site));
        components.add(CodeBlock.of("$N", local));
        continue;
      }
      code.addStatement(
          "$T $N = $L", marshaller.storedType(), local, marshaller.load(address(field)));
      if (marshaller instanceof OutMarshaller && !field.nullable()) {
        code.addStatement(site.requiredPointer(CodeBlock.of("$N", local)));
      }
      components.add(marshaller.fromStored(CodeBlock.of("$N", local), site));
    }
    code.addStatement("return new $T($L)", model.name(), CodeBlock.join(components, ",$W"));
  }

  // public static void put(Foo value, long address, Giver giver, String method) {
  //   Memory.putInt(address + OFFSET_field, value.field());
  // }
  private MethodSpec putMethod() {
    Locals locals = new Locals(List.of("value", "address", "giver", "method"));
    MethodSpec.Builder code =
        method("put", TypeName.VOID)
            .addParameter(model.name(), "value")
            .addParameter(TypeName.LONG, "address")
            .addParameter(RuntimeTypes.GIVER, "giver")
            .addParameter(RuntimeTypes.STRING, "method")
            .addJavadoc(
                "Stores a record that the receiver is to own. It gets a reference to each of its"
                    + " interfaces;\nwhat is there when it fails is given back by the owner of the"
                    + " memory.\n\n"
                    + "@param value the record\n"
                    + "@param address the address of the struct, not 0, which holds zeros\n"
                    + "@param giver who gives it\n"
                    + "@param method the interface and method, for people\n");
    for (ComField field : model.fields()) {
      put(code, field, locals);
    }
    return code.build();
  }

  private void put(MethodSpec.Builder code, ComField field, Locals locals) {
    CodeBlock value = CodeBlock.of("value.$N()", field.name());
    Site site = Site.field(METHOD, name(field), field.nullable(), "giver");
    if (Marshallers.of(field.type()) instanceof FixedArrayMarshaller array) {
      code.addCode(
          array.write(value, address(field), locals.local(field.name()), site, locals, true));
      return;
    }
    if (field.nullable()) {
      String local = locals.local(field.name());
      code.addStatement("$T $N = $L", field.type().javaType(), local, value);
      value = CodeBlock.of("$N", local);
    }
    code.addStatement(Marshallers.of(field.type()).give(address(field), value, site));
  }

  private Optional<ComField> sizeField() {
    return model.fields().stream()
        .filter(field -> field.type() instanceof NativeType.StructSizeType)
        .findFirst();
  }

  // public static void fillSize(long address) {
  //   Memory.putInt(address + OFFSET_size, SIZE);
  // }
  //
  // public static void requireSize(long address, String method) {
  //   Upcall.exactSize(Memory.getInt(address + OFFSET_size), SIZE, method, "Foo.size");
  // }
  private void sizeMethods(TypeSpec.Builder type, ComField field) {
    StructSizeMarshaller marshaller = (StructSizeMarshaller) Marshallers.of(field.type());
    type.addMethod(
        method("fillSize", TypeName.VOID)
            .addParameter(TypeName.LONG, "address")
            .addJavadoc(
                "Fills in the size, for a callee that fills in the rest.\n\n"
                    + "@param address the address of the struct\n")
            .addStatement(marshaller.store(address(field), CodeBlock.of(""), null))
            .build());
    type.addMethod(
        method("requireSize", TypeName.VOID)
            .addParameter(TypeName.LONG, "address")
            .addParameter(RuntimeTypes.STRING, "method")
            .addJavadoc(
                "Requires a struct in an array to have its size: if it had another, the next would"
                    + " lie elsewhere.\n\n"
                    + "@param address the address of the struct\n"
                    + "@param method the interface and method, for people\n")
            .addStatement(
                "$T.exactSize($L, SIZE, method, $S)",
                RuntimeTypes.UPCALL,
                marshaller.load(address(field)),
                name(field))
            .build());
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
        method("collect", ClassName.get(Runnable.class))
            .addParameter(model.name(), "value")
            .addParameter(TypeName.LONG, "address")
            .addJavadoc(
                "After a call out that succeeded: converts what the callee handed out.\n\n"
                    + "@param value the record\n"
                    + "@param address what {@link #write write} returned\n"
                    + "@return what puts it into the record's refs, once nothing can fail any"
                    + " more\n");
    CodeBlock.Builder set = CodeBlock.builder();
    for (ComField field : outs) {
      CodeBlock ref = ref(code, field, locals);
      NativeType.OutType type = (NativeType.OutType) field.type();
      Site site =
          Site.field(CodeBlock.of("$S", name(field)), name(field), type.valueNullable(), "", false);
      CodeBlock value = out(field).collect(cell(field), site);
      String local = locals.local(field.name() + "Value");
      code.addStatement(
          "$T $N =$W$L",
          type.pointee().javaType(),
          local,
          field.nullable()
              ? CodeBlock.of(
                  "$L == null ? $L :$W$L", ref, nothing(type.pointee().javaType()), value)
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

  /** What a variable holds that nobody reads. */
  private static String nothing(TypeName type) {
    return !type.isPrimitive() ? "null" : type.equals(TypeName.BOOLEAN) ? "false" : "0";
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
    for (ComField field : outs) {
      CodeBlock ref = ref(code, field, locals);
      NativeType pointee = ((NativeType.OutType) field.type()).pointee();
      CodeBlock value = CodeBlock.of("$L.get()", ref);
      if (!out(field).isPrimitive()) {
        String local = locals.local(field.name() + Marshallers.of(pointee).javaSuffix());
        code.addStatement(
            "$T $N =$W$L",
            pointee.javaType().box(),
            local,
            field.nullable() ? CodeBlock.of("$L == null ? null : $L", ref, value) : value);
        value = CodeBlock.of("$N", local);
      }
      Site site =
          Site.field(
              CodeBlock.of("$S", name(field)),
              name(field),
              ((NativeType.OutType) field.type()).valueNullable(),
              "",
              true);
      statement(
          code,
          field,
          ref,
          out(field).publish(value, Marshallers.of(field.type()).load(address(field)), site));
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
        method("clear", TypeName.VOID)
            .addParameter(TypeName.LONG, "address")
            .addJavadoc(
                "After a call in that failed: zeros go out.\n\n"
                    + "@param address the address of the struct, or 0\n");
    code.beginControlFlow("if (address != 0L)");
    for (ComField field : outs) {
      code.addStatement(
          "$T.clear($L, $L)",
          RuntimeTypes.ANSWERS,
          Marshallers.of(field.type()).load(address(field)),
          out(field).size());
    }
    return code.endControlFlow().build();
  }

  private static OutMarshaller out(ComField field) {
    return (OutMarshaller) Marshallers.of(field.type());
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
    int offset = sizeOfCells(outs.subList(0, outs.indexOf(field)));
    return offset == 0
        ? CodeBlock.of("address + SIZE")
        : CodeBlock.of("address + SIZE + $L", offset);
  }

  private static int sizeOfCells(List<ComField> outs) {
    return outs.stream()
        .mapToInt(
            out -> StructLayout.roundUp(((NativeType.OutType) out.type()).pointee().size(), 8))
        .sum();
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
