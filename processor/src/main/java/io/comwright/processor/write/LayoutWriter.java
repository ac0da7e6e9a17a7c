package io.comwright.processor.write;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.FieldSpec;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.TypeSpec;
import io.comwright.processor.type.RuntimeTypes;

/**
 * Writes the numbers of a layout. None is a constant that javac would copy into other classes:
 * those may be compiled at another time.
 */
final class LayoutWriter {
  private LayoutWriter() {}

  // public static final StructLayout LAYOUT = StructLayout.of(1, "Foo", "8 bytes, ...");
  // public static final int SIZE = LAYOUT.size();
  // public static final int ALIGNMENT = LAYOUT.alignment();
  static void write(TypeSpec.Builder type, String name, CodeBlock text, String size) {
    type.addField(
        FieldSpec.builder(RuntimeTypes.STRUCT_LAYOUT, "LAYOUT", Constants.MODIFIERS)
            .addJavadoc("Compared by those who were compiled with it.")
            .initializer(
                "$T.of($L, $S, $L)", RuntimeTypes.STRUCT_LAYOUT, Constants.CONTRACT, name, text)
            .build());
    type.addField(number("SIZE", size, CodeBlock.of("LAYOUT.size()")));
    type.addField(number("ALIGNMENT", "Alignment in bytes.", CodeBlock.of("LAYOUT.alignment()")));
  }

  // public static final int OFFSET_field = LAYOUT.at(4);
  static FieldSpec offset(String name, String javadoc, int offset) {
    return number(name, javadoc, CodeBlock.of("LAYOUT.at($L)", offset));
  }

  private static FieldSpec number(String name, String javadoc, CodeBlock value) {
    return FieldSpec.builder(TypeName.INT, name, Constants.MODIFIERS)
        .addJavadoc("$L", javadoc)
        .initializer(value)
        .build();
  }
}
