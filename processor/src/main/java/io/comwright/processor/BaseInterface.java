package io.comwright.processor;

import com.squareup.javapoet.ClassName;

/**
 * What a derived interface knows of its base.
 *
 * @param name the base interface
 * @param table its slots, as they were when the derived interface was compiled
 */
record BaseInterface(ClassName name, SlotTable table) {

  ClassName vtable() {
    return GeneratedNames.vtable(name);
  }

  ClassName proxy() {
    return GeneratedNames.proxy(name);
  }

  boolean isUnknown() {
    return name.equals(RuntimeTypes.IUNKNOWN);
  }
}
