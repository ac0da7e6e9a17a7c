package io.comwright.processor.type;

import com.squareup.javapoet.TypeName;

/** A parameter that the Java method does not have, because the value beside it knows it. */
public sealed interface Implied extends Argument {
  @Override
  default TypeName javaType() {
    return TypeName.INT;
  }

  @Override
  default boolean implied() {
    return true;
  }

  /** The number of elements that a caller passes. */
  record Count() implements Implied {
    @Override
    public String parameterSpelling() {
      return "ULONG";
    }
  }

  /** A pointer through which a callee reports the length of an array that it has allocated. */
  record Length() implements Implied {
    @Override
    public String parameterSpelling() {
      return "ULONG*";
    }
  }
}
