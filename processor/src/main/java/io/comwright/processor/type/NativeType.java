package io.comwright.processor.type;

import com.squareup.javapoet.TypeName;

/**
 * A native type together with the Java type that stands for it. These are facts only; the code that
 * converts one into the other is the business of the type's marshaller.
 *
 * <p>Families say what a type is: a {@link Value}, which can lie in memory, a {@link Passing} form,
 * which only a parameter can have, or something {@link Implied}. Two roles say where it can stand:
 * what is {@link Stored} can be a field, an {@link Argument} can be a parameter.
 */
public sealed interface NativeType permits Stored, Argument {
  /** The Java type of a parameter, result or component. */
  TypeName javaType();

  /** The type of a C parameter. */
  String parameterSpelling();

  /** Whether the value may be NULL natively, so that {@code @Nullable} says something. */
  default boolean nullable() {
    return true;
  }

  /**
   * Whether it is, or holds or may hold, a pointer to an object or a function, behind which Java
   * may stand.
   */
  default boolean holdsObjects() {
    return false;
  }

  /** Whether a VARIANT in it may point at what the callee of an argument replaces. */
  default boolean hasPlaces() {
    return false;
  }
}
