package io.comwright.processor.write;

import com.squareup.javapoet.MethodSpec;
import javax.lang.model.element.Modifier;

/** What the generated classes have in common that hold constants and static methods only. */
public final class Constants {
  static final Modifier[] MODIFIERS = {Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL};

  /**
   * The version of the runtime's package that generated code calls. It grows by one in a release
   * whose generated code calls more than that of the one before.
   */
  static final int CONTRACT = 1;

  private Constants() {}

  // private IFooVtable() {}
  static MethodSpec constructor() {
    return MethodSpec.constructorBuilder()
        .addModifiers(Modifier.PRIVATE)
        .addJavadoc("There are no objects of this class.")
        .build();
  }
}
