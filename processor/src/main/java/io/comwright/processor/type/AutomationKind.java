package io.comwright.processor.type;

import com.squareup.javapoet.ClassName;

/** The types of automation and of property stores whose values the runtime converts. */
public enum AutomationKind {
  VARIANT(RuntimeTypes.VARIANT, RuntimeTypes.VARIANTS),
  PROPVARIANT(RuntimeTypes.PROP_VARIANT, RuntimeTypes.PROP_VARIANTS);

  private final ClassName javaType;
  private final ClassName functions;

  AutomationKind(ClassName javaType, ClassName functions) {
    this.javaType = javaType;
    this.functions = functions;
  }

  ClassName javaType() {
    return javaType;
  }

  /** The class of the runtime that converts. */
  public ClassName functions() {
    return functions;
  }
}
