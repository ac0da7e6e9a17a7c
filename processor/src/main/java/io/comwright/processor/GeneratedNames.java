package io.comwright.processor;

import com.squareup.javapoet.ClassName;

/**
 * The names of what is generated for a type: {@code IFooProxy} beside {@code IFoo}, and {@code
 * Outer_IFooProxy} for a nested {@code Outer.IFoo}.
 */
final class GeneratedNames {
  private GeneratedNames() {}

  static ClassName vtable(ClassName type) {
    return beside(type, "Vtable");
  }

  static ClassName proxy(ClassName type) {
    return beside(type, "Proxy");
  }

  static ClassName stub(ClassName type) {
    return beside(type, "Stub");
  }

  static ClassName struct(ClassName type) {
    return beside(type, "Struct");
  }

  static ClassName comClass(ClassName type) {
    return beside(type, "ComClass");
  }

  private static ClassName beside(ClassName type, String suffix) {
    return ClassName.get(type.packageName(), String.join("_", type.simpleNames()) + suffix);
  }
}
