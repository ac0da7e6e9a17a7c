package io.comwright.processor.write;

import com.squareup.javapoet.MethodSpec;
import javax.lang.model.element.Modifier;

/** What the generated classes have in common that hold constants and static methods only. */
public final class Constants {
  static final Modifier[] MODIFIERS = {Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL};

  private Constants() {}

  // private IFooVtable() {}
  static MethodSpec constructor() {
    return MethodSpec.constructorBuilder()
        .addModifiers(Modifier.PRIVATE)
        .addJavadoc("There are no objects of this class.")
        .build();
  }
}
