package io.comwright.processor.write;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.FieldSpec;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.TypeSpec;
import io.comwright.processor.marshal.Locals;
import io.comwright.processor.marshal.Marshallers;
import io.comwright.processor.marshal.Site;
import io.comwright.processor.marshal.StructSizeMarshaller;
import io.comwright.processor.model.ComField;
import io.comwright.processor.model.ComStruct;
import io.comwright.processor.model.LayoutText;
import io.comwright.processor.type.RuntimeTypes;
import io.comwright.processor.type.Scalar;
import io.comwright.processor.type.Value;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes {@code FooStruct}: copies a record to native memory and back. */
public final class StructWriter {
  private final ComStruct model;

  public StructWriter(ComStruct model) {
    this.model = model;
  }

  public TypeSpec write() {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(model.struct())
            .addModifiers(Visibility.of(model.isPublic()))
            .addModifiers(Modifier.FINAL)
            .addAnnotations(Suppressions.of(model.deprecated()))
            .addJavadoc(
                "Copies {@link $T}, {@code $L}, to native memory and back. Called by generated"
                    + " code.",
                model.name(),
                model.nativeName());
    constants(type);
    if (model.owned()) {
      type.addField(owned());
    }
    ForeignTypeWriter.write(type, model.name().simpleName(), model.foreign());
    type.addMethod(Constants.constructor());
    if (model.owned()) {
      type.addMethod(contents());
    }
    type.addMethods(new StructCopyWriter(model).write());
    for (ComField field : model.fields()) {
      if (field.type() instanceof Scalar.StructSize size) {
        sizeMethods(type, field, new StructSizeMarshaller(size));
      }
    }
    type.addMethods(new StructOutsWriter(model).write());
    return type.build();
  }

  private void constants(TypeSpec.Builder type) {
    LayoutWriter.write(
        type,
        model.name().simpleName(),
        CodeBlock.of("$S", LayoutText.of(model)),
        "Size in bytes.");
    for (ComField field : model.fields()) {
      type.addField(
          LayoutWriter.offset(
              StructMembers.offset(field),
              "{@code " + field.type().storedSpelling() + " " + field.name() + "}",
              field.offset()));
    }
  }

  // public static final Owned OWNED = owned();
  private static FieldSpec owned() {
    return FieldSpec.builder(RuntimeTypes.OWNED, "OWNED", Constants.MODIFIERS)
        .addJavadoc("How to give back what belongs to the holder of a struct.")
        .initializer("owned()")
        .build();
  }

  // private static Owned owned() {
  //   return new Owned() {
  //     @Override
  //     protected void discard(long address) {
  //       discard(Owned.INTERFACE, address + OFFSET_field);
  //     }
  //   };
  // }
  /** Of a class in the body of a method, doclint asks no comments. */
  private MethodSpec contents() {
    CodeBlock.Builder code = CodeBlock.builder();
    Locals locals = new Locals(List.of("address"));
    for (ComField field : model.fields()) {
      if (field.type() instanceof Value value) {
        Marshallers.field(value).discard(code, StructMembers.address(field), locals);
      }
    }
    TypeSpec contents =
        TypeSpec.anonymousClassBuilder("")
            .superclass(RuntimeTypes.OWNED)
            .addMethod(
                MethodSpec.methodBuilder("discard")
                    .addAnnotation(Override.class)
                    .addModifiers(Modifier.PROTECTED)
                    .addParameter(TypeName.LONG, "address")
                    .addCode(code.build())
                    .build())
            .build();
    return MethodSpec.methodBuilder("owned")
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .returns(RuntimeTypes.OWNED)
        .addJavadoc("{@return the value of {@link #OWNED}}")
        .addStatement("return $L", contents)
        .build();
  }

  // public static void fillSize(long address) {
  //   Memory.putInt(address + OFFSET_size, SIZE);
  // }
  //
  // public static void requireSize(long address, String method) {
  //   Upcall.exactSize(Memory.getInt(address + OFFSET_size), SIZE, method, "Foo.size");
  // }
  private void sizeMethods(TypeSpec.Builder type, ComField field, StructSizeMarshaller marshaller) {
    Site site = Site.field(CodeBlock.of("method"), model.site(field), false, "", false);
    type.addMethod(
        StructMembers.method("fillSize", TypeName.VOID)
            .addParameter(TypeName.LONG, "address")
            .addJavadoc(
                "Fills in the size, for a callee that fills in the rest.\n\n"
                    + "@param address the address of the struct\n")
            .addStatement(marshaller.store(StructMembers.address(field), CodeBlock.of(""), site))
            .build());
    type.addMethod(
        StructMembers.method("requireSize", TypeName.VOID)
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
                marshaller.load(StructMembers.address(field)),
                model.site(field))
            .build());
  }
}
