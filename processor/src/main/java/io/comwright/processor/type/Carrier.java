package io.comwright.processor.type;

import com.squareup.javapoet.TypeName;

/**
 * How a value travels through a method handle. Every integer and pointer is a {@code long}, so that
 * signatures fold into few shapes; each name is the character of a method descriptor.
 */
public enum Carrier {
  J(TypeName.LONG),
  F(TypeName.FLOAT),
  D(TypeName.DOUBLE);

  private final TypeName type;

  Carrier(TypeName type) {
    this.type = type;
  }

  public TypeName type() {
    return type;
  }
}
