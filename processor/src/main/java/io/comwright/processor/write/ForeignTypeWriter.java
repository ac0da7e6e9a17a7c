package io.comwright.processor.write;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.TypeSpec;
import io.comwright.processor.model.ForeignType;
import io.comwright.processor.type.RuntimeTypes;
import java.util.List;

/** Writes what compares the layouts that a class was compiled with, before anything uses it. */
final class ForeignTypeWriter {
  private ForeignTypeWriter() {}

  // static {
  //   BarStruct.LAYOUT.require("IFoo", "8 bytes, aligned to 4: 0 LONG, 4 LONG");
  // }
  static void write(TypeSpec.Builder type, String user, List<ForeignType> foreign) {
    if (!foreign.isEmpty()) {
      type.addStaticBlock(checks(user, foreign));
    }
  }

  static CodeBlock checks(String user, List<ForeignType> foreign) {
    CodeBlock.Builder code = CodeBlock.builder();
    for (ForeignType each : foreign) {
      switch (each) {
        case ForeignType.Struct struct ->
            code.addStatement("$T.LAYOUT.require($S,$W$S)", struct.struct(), user, struct.layout());
        case ForeignType.Enum constant ->
            code.addStatement(
                "$T.requireSize($S,$W$T.class,$W$L)",
                RuntimeTypes.ENUMS,
                user,
                constant.name(),
                constant.size());
        case ForeignType.Outs outs ->
            code.addStatement(
                "$T.requireComponents($S,$W$T.class,$W$S)",
                RuntimeTypes.RESULTS,
                user,
                outs.name(),
                outs.components());
      }
    }
    return code.build();
  }
}
