package io.comwright.processor.model;

import com.squareup.javapoet.ClassName;
import io.comwright.processor.type.GeneratedNames;
import io.comwright.processor.type.RuntimeTypes;

/**
 * What a derived interface knows of its base.
 *
 * @param name the base interface
 * @param table its slots, as they were when the derived interface was compiled
 */
public record BaseInterface(ClassName name, SlotTable table) {

  public ClassName vtable() {
    return GeneratedNames.vtable(name);
  }

  public ClassName proxy() {
    return GeneratedNames.proxy(name);
  }

  public boolean isUnknown() {
    return name.equals(RuntimeTypes.IUNKNOWN);
  }
}
