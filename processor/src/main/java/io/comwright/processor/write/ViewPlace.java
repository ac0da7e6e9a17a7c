package io.comwright.processor.write;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.TypeName;
import io.comwright.processor.marshal.Marshallers;
import io.comwright.processor.marshal.Site;
import io.comwright.processor.model.ComView;
import io.comwright.processor.model.ViewField;
import io.comwright.processor.type.FixedArray;
import io.comwright.processor.type.Pointed;
import io.comwright.processor.type.Pointer;
import io.comwright.processor.type.Register;
import io.comwright.processor.type.RuntimeTypes;
import io.comwright.processor.type.Scalar;
import io.comwright.processor.type.Single;
import io.comwright.processor.type.Value;

/**
 * Where a field of a view lies, and the code that gets there: to what is in the struct, and to what
 * a pointer in it points to.
 *
 * @param model the struct
 * @param field the field
 */
record ViewPlace(ComView model, ViewField field) {

  /** The struct and the field, for messages. */
  CodeBlock name() {
    return nameOf(field);
  }

  private CodeBlock nameOf(ViewField any) {
    return CodeBlock.of("$S", model.name().simpleName() + "." + any.name());
  }

  /** What lies in memory, as it is. */
  CodeBlock get(ViewField any, Register type) {
    return CodeBlock.of(
        "$T.get$L(this, $L,$W$L)",
        RuntimeTypes.VIEW_MEMORY,
        accessor(type),
        any.constant(),
        nameOf(any));
  }

  /** Puts something there. */
  CodeBlock put(ViewField any, Register type, CodeBlock value) {
    return CodeBlock.builder()
        .addStatement(
            "$T.put$L(this, $L,$W$L,$W$L)",
            RuntimeTypes.VIEW_MEMORY,
            accessor(type),
            any.constant(),
            value,
            nameOf(any))
        .build();
  }

  private static String accessor(Register type) {
    String name =
        (type instanceof Scalar scalar ? scalar.number().javaType() : TypeName.LONG).toString();
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }

  /** The pointer that lies in the field. */
  CodeBlock pointer() {
    return get(field, new Pointer.Address());
  }

  CodeBlock putPointer(CodeBlock value) {
    return put(field, new Pointer.Address(), value);
  }

  /** The memory of the field, of a size. */
  CodeBlock place(CodeBlock size) {
    return CodeBlock.of(
        "$T.place(this, $L,$W$L,$W$L)", RuntimeTypes.VIEW_FIELDS, field.constant(), size, name());
  }

  /** The memory that the variable {@code pointer} points to, of a size. */
  CodeBlock targetOf(CodeBlock size) {
    return CodeBlock.of(
        "$T.target(this, pointer,$W$L,$W$L)", RuntimeTypes.VIEW_FIELDS, size, name());
  }

  /** Null for a NULL in the variable {@code pointer}, where it may be. */
  void nullIfNull(CodeBlock.Builder code) {
    if (field.nullable()) {
      code.beginControlFlow("if (pointer == 0L)").addStatement("return null").endControlFlow();
    }
  }

  /** New memory for what a pointer will point to. */
  CodeBlock allocate(CodeBlock size, int alignment) {
    return CodeBlock.of(
        "$T.allocate(allocator,$W$L, $L,$W$L)", RuntimeTypes.VIEW_FIELDS, size, alignment, name());
  }

  // try (Frame frame = Frame.enter()) {
  /** Begins what goes by way of a frame. */
  static CodeBlock.Builder begin() {
    return CodeBlock.builder()
        .beginControlFlow("try ($1T frame = $1T.enter())", RuntimeTypes.FRAME);
  }

  static CodeBlock end(CodeBlock.Builder code) {
    return code.endControlFlow().build();
  }

  /** The size of a value in memory, as an expression. */
  static CodeBlock size(Value type) {
    return switch (type) {
      case Pointer.View view -> CodeBlock.of("$T.SIZE", view.struct());
      case Single single -> Marshallers.stored(single).size();
      case FixedArray array -> CodeBlock.of("$L", array.size());
      case Pointed pointed -> CodeBlock.of("$L", pointed.size());
    };
  }

  static CodeBlock result(CodeBlock value) {
    return CodeBlock.builder().addStatement("return $L", value).build();
  }

  Site site() {
    return Site.field(name(), "the value", field.nullable(), "frame", false);
  }

  /** A value in memory that is never null. */
  Site copySite() {
    return Site.field(name(), "the value", false, "frame", false);
  }
}
