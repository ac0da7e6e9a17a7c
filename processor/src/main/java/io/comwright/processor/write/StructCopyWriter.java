package io.comwright.processor.write;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.TypeName;
import io.comwright.processor.marshal.Locals;
import io.comwright.processor.marshal.Marshallers;
import io.comwright.processor.marshal.Site;
import io.comwright.processor.model.ComField;
import io.comwright.processor.model.ComStruct;
import io.comwright.processor.type.Passing;
import io.comwright.processor.type.RuntimeTypes;
import io.comwright.processor.type.Value;
import java.util.ArrayList;
import java.util.List;

/** Writes the methods of {@code FooStruct} that copy a record to memory and back. */
final class StructCopyWriter {
  private static final CodeBlock METHOD = CodeBlock.of("method");

  private final ComStruct model;
  private final StructOutsWriter outs;

  StructCopyWriter(ComStruct model) {
    this.model = model;
    this.outs = new StructOutsWriter(model);
  }

  List<MethodSpec> write() {
    if (model.frameless()) {
      return List.of(writeMethod(), storeBytesMethod(), readBytesMethod());
    }
    List<MethodSpec> methods = new ArrayList<>();
    methods.add(writeMethod());
    if (!model.hasOuts()) {
      methods.add(storeMethod());
    }
    methods.add(readMethod());
    if (model.ownable()) {
      methods.add(takeMethod());
      methods.add(putMethod());
    }
    return methods;
  }

  // public static long write(Foo value, Frame frame, String method, String parameter) {
  //   long address = frame.cell(SIZE);
  //   store(value, address, frame, method, parameter);
  //   return address;
  // }
  //
  // or, if only bytes are copied, which takes the memory of a frame:
  //
  //   store(Arguments.nonNull(value, method, parameter), address, Giver.CALLER, method);
  //
  // or, with out pointers, whose cells lie behind the struct:
  //
  //   Arguments.nonNull(value, method, parameter);
  //   long address = frame.cell(SIZE + 8);
  //   Memory.putInt(address + OFFSET_field, value.field());
  private MethodSpec writeMethod() {
    MethodSpec.Builder code =
        StructMembers.method("write", TypeName.LONG)
            .addParameter(model.name(), "value")
            .addParameter(
                model.frameless() ? RuntimeTypes.FRAME_MEMORY : RuntimeTypes.FRAME, "frame")
            .addParameter(RuntimeTypes.STRING, "method")
            .addParameter(RuntimeTypes.STRING, "parameter")
            .addJavadoc(
                "{@return the address of a copy in a frame}\n"
                    + "@param value the record\n"
                    + "@param frame the frame, which owns the copy\n"
                    + "@param method the interface and method, for people\n"
                    + "@param parameter the parameter, for people\n");
    if (model.hasOuts()) {
      code.addStatement("$T.nonNull(value, method, parameter)", RuntimeTypes.ARGUMENTS);
      code.addStatement("long address = frame.cell(SIZE + $L)", outs.sizeOfCells());
      storeFields(code, new Locals(List.of("value", "frame", "method", "parameter", "address")));
      return code.addStatement("return address").build();
    }
    code.addStatement("long address = frame.cell(SIZE)");
    if (model.frameless()) {
      code.addStatement(
          "store($T.nonNull(value, method, parameter), address, $T.CALLER, method)",
          RuntimeTypes.ARGUMENTS,
          RuntimeTypes.GIVER);
    } else {
      code.addStatement("store(value, address, frame, method, parameter)");
    }
    return code.addStatement("return address").build();
  }

  // public static void store(Foo value, long address, Giver giver, String method) {
  //   Memory.putInt(address + OFFSET_field, value.field());
  // }
  private MethodSpec storeBytesMethod() {
    MethodSpec.Builder code =
        StructMembers.method("store", TypeName.VOID)
            .addParameter(model.name(), "value")
            .addParameter(TypeName.LONG, "address")
            .addParameter(RuntimeTypes.GIVER, "giver")
            .addParameter(RuntimeTypes.STRING, "method")
            .addJavadoc(
                "Copies a record to memory.\n\n"
                    + "@param value the record\n"
                    + "@param address the address of the struct, not 0\n"
                    + "@param giver who gives it\n"
                    + "@param method the interface and method, for people\n");
    putFields(code, new Locals(List.of("value", "address", "giver", "method")));
    return code.build();
  }

  // public static Foo read(long address) {
  //   int field = Memory.getInt(address + OFFSET_field);
  //   return new Foo(field);
  // }
  private MethodSpec readBytesMethod() {
    MethodSpec.Builder code =
        StructMembers.method("read", model.name())
            .addParameter(TypeName.LONG, "address")
            .addJavadoc(
                "{@return a record of what lies in memory}\n"
                    + "@param address the address of the struct, not 0\n");
    make(code, new Locals(List.of("address")), false);
    return code.build();
  }

  // public static void store(
  //     Foo value, long address, Frame frame, String method, String parameter) {
  //   Arguments.nonNull(value, method, parameter);
  //   Memory.putInt(address + OFFSET_field, value.field());
  // }
  private MethodSpec storeMethod() {
    MethodSpec.Builder code =
        StructMembers.method("store", TypeName.VOID)
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
    CodeBlock.Builder statements = CodeBlock.builder();
    for (ComField field : model.fields()) {
      Site site = Site.field(METHOD, model.site(field), field.nullable(), "frame", false);
      String local = field.needsLocal() ? locals.local(field.name()) : "";
      switch (field.type()) {
        case Passing.Out out -> outs.store(statements, field, local, site);
        case Value value ->
            Marshallers.field(value)
                .write(
                    statements,
                    local,
                    StructMembers.component(field),
                    StructMembers.address(field),
                    site,
                    locals,
                    false);
      }
    }
    code.addCode(statements.build());
  }

  // public static Foo read(long address, Frame frame, String method, String parameter) {
  //   int field = Memory.getInt(address + OFFSET_field);
  //   return new Foo(field);
  // }
  private MethodSpec readMethod() {
    MethodSpec.Builder code =
        StructMembers.method("read", model.name())
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
        StructMembers.method("take", model.name())
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
    CodeBlock.Builder statements = CodeBlock.builder();
    List<CodeBlock> components = new ArrayList<>();
    for (ComField field : model.fields()) {
      Site site = Site.field(METHOD, model.site(field), field.nullable(), "frame", false);
      String local = locals.local(field.name());
      components.add(
          switch (field.type()) {
            case Passing.Out out -> outs.read(statements, field, local, site);
            case Value value ->
                Marshallers.field(value)
                    .read(statements, local, StructMembers.address(field), site, locals, takes);
          });
    }
    code.addCode(statements.build());
    code.addStatement("return new $T($L)", model.name(), CodeBlock.join(components, ",$W"));
  }

  // public static void put(Foo value, long address, Giver giver, String method) {
  //   Memory.putInt(address + OFFSET_field, value.field());
  // }
  private MethodSpec putMethod() {
    Locals locals = new Locals(List.of("value", "address", "giver", "method"));
    MethodSpec.Builder code =
        StructMembers.method("put", TypeName.VOID)
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
    putFields(code, locals);
    return code.build();
  }

  private void putFields(MethodSpec.Builder code, Locals locals) {
    CodeBlock.Builder statements = CodeBlock.builder();
    for (ComField field : model.fields()) {
      if (field.type() instanceof Value value) {
        Marshallers.field(value)
            .write(
                statements,
                field.needsLocal() ? locals.local(field.name()) : "",
                StructMembers.component(field),
                StructMembers.address(field),
                Site.field(METHOD, model.site(field), field.nullable(), "giver"),
                locals,
                true);
      }
    }
    code.addCode(statements.build());
  }
}
