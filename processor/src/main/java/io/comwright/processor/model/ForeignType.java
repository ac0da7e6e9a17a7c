package io.comwright.processor.model;

import com.squareup.javapoet.ClassName;
import io.comwright.processor.type.GeneratedNames;

/**
 * A type that was compiled before, whose layout went into what is generated now. It may be compiled
 * again without us, so generated classes compare when they are initialised.
 */
public sealed interface ForeignType {
  /** The annotated type. */
  ClassName name();

  /**
   * A struct.
   *
   * @param name the record or interface
   * @param layout its {@link LayoutText}
   */
  record Struct(ClassName name, String layout) implements ForeignType {
    public ClassName struct() {
      return GeneratedNames.struct(name);
    }
  }

  /**
   * An enum of native values.
   *
   * @param name the enum
   * @param size in bytes
   */
  record Enum(ClassName name, int size) implements ForeignType {}
}
