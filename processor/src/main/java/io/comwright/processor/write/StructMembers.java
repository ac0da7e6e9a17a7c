package io.comwright.processor.write;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.TypeName;
import io.comwright.processor.model.ComField;
import javax.lang.model.element.Modifier;

/** What the members of a generated struct class call each other, and the fields of a record. */
final class StructMembers {
  private StructMembers() {}

  static MethodSpec.Builder method(String name, TypeName result) {
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(result);
  }

  /** Where a field of the struct at the variable {@code address} lies. */
  static CodeBlock address(ComField field) {
    return CodeBlock.of("address + $L", offset(field));
  }

  /** The constant with the offset of a field. */
  static String offset(ComField field) {
    return "OFFSET_" + field.name();
  }

  /** A component of the record in the variable {@code value}. */
  static CodeBlock component(ComField field) {
    return CodeBlock.of("value.$N()", field.name());
  }
}
