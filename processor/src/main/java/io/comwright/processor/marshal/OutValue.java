package io.comwright.processor.marshal;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.TypeName;
import io.comwright.processor.type.ComParameter;
import io.comwright.processor.type.Passing;
import io.comwright.processor.type.Pointer;
import io.comwright.processor.type.RuntimeTypes;

/** What an out pointer points to, and the {@code Ref} that holds it in Java. */
public record OutValue(Passing.Out type) {

  /** What the {@code Ref} of a struct's field is to hold, from the cell behind the struct. */
  public CodeBlock collect(CodeBlock cell, Site site) {
    return pointee().fromStored(pointee().load(cell), site);
  }

  /** From the {@code Ref} of a struct's field through the field's pointer. */
  public CodeBlock publish(CodeBlock value, CodeBlock pointer, Site site) {
    return pointee().give(pointer, checked(value, site), site);
  }

  /**
   * The value of a {@code Ref}, null only where it may be. Elsewhere a null segment is NULL; in a
   * {@code Ref} it is more likely one that nobody has set.
   */
  CodeBlock checked(CodeBlock value, Site site) {
    return type.pointee() instanceof Pointer.Segment && !type.valueNullable()
        ? site.required(value)
        : value;
  }

  /** The size of the value, as an expression. */
  public CodeBlock size() {
    return pointee().size();
  }

  boolean isOwned() {
    return pointee().owned().isPresent();
  }

  public StoredMarshaller pointee() {
    return Marshallers.stored(type.pointee());
  }

  /** The type of a variable with the value. */
  TypeName valueType() {
    return type.pointee().javaType();
  }

  /** What such a variable holds where there is no value. */
  public String nothing() {
    TypeName value = valueType();
    return !value.isPrimitive() ? "null" : value.equals(TypeName.BOOLEAN) ? "false" : "0";
  }

  /** A new {@code Ref}. */
  public CodeBlock make(CodeBlock value) {
    return CodeBlock.of(
        type.javaType() instanceof ClassName ? "new $T($L)" : "new $T<>($L)",
        type.javaType() instanceof ClassName ? type.javaType() : RuntimeTypes.REF,
        value);
  }

  /** What messages call the value, as opposed to the {@code Ref}. */
  static String valueOf(ComParameter parameter) {
    return "the value of " + parameter.name();
  }

  /** To a variable that is declared already if it stands in a condition. */
  static void assign(
      CodeBlock.Builder code,
      ComParameter parameter,
      TypeName type,
      CodeBlock name,
      CodeBlock value) {
    if (parameter.nullable()) {
      code.addStatement("$L =$W$L", name, value);
    } else {
      code.addStatement("$T $L =$W$L", type, name, value);
    }
  }

  /** Begins what happens unless there is no {@code Ref}, or no pointer. */
  static void begin(
      CodeBlock.Builder code, ComParameter parameter, CodeBlock variable, String nothing) {
    if (parameter.nullable()) {
      code.beginControlFlow("if ($L != $L)", variable, nothing);
    }
  }

  static void end(CodeBlock.Builder code, ComParameter parameter) {
    if (parameter.nullable()) {
      code.endControlFlow();
    }
  }
}
