package io.comwright.processor.type;

import com.squareup.javapoet.ClassName;

/**
 * The names of what is generated for a type: {@code IFooProxy} beside {@code IFoo}, and {@code
 * Outer_IFooProxy} for a nested {@code Outer.IFoo}.
 */
public final class GeneratedNames {
  private GeneratedNames() {}

  public static ClassName vtable(ClassName type) {
    return beside(type, "Vtable");
  }

  public static ClassName proxy(ClassName type) {
    return beside(type, "Proxy");
  }

  public static ClassName stub(ClassName type) {
    return beside(type, "Stub");
  }

  public static ClassName members(ClassName type) {
    return beside(type, "Members");
  }

  public static ClassName struct(ClassName type) {
    return beside(type, "Struct");
  }

  public static ClassName comClass(ClassName type) {
    return beside(type, "ComClass");
  }

  private static ClassName beside(ClassName type, String suffix) {
    return ClassName.get(type.packageName(), String.join("_", type.simpleNames()) + suffix);
  }
}
