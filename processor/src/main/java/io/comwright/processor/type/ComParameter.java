package io.comwright.processor.type;

import java.util.OptionalInt;

/**
 * A parameter of a method with a slot.
 *
 * @param name its name in Java
 * @param type its type on both sides
 * @param nullable whether null and NULL are allowed
 * @param declared the type that the interface declares
 * @param links where the parameters are that say more of it
 * @param onFailure whether what it hands out is valid after a failure, too
 */
public record ComParameter(
    String name,
    Argument type,
    boolean nullable,
    JavaType declared,
    Links links,
    boolean onFailure) {
  /** A parameter that hands out nothing, or nothing after a failure. */
  public ComParameter(
      String name, Argument type, boolean nullable, JavaType declared, Links links) {
    this(name, type, nullable, declared, links, false);
  }

  /** A parameter that stands for itself. */
  public ComParameter(String name, Argument type, boolean nullable) {
    this(name, type, nullable, JavaType.of(type.javaType()), Links.NONE);
  }

  /**
   * What says more of a parameter: positions among those of the native method, and a number.
   *
   * @param count of the one that passes or reports how many elements there are
   * @param filled of the one through which a callee reports how many it has filled
   * @param counted of the one whose elements an implied parameter counts
   * @param fixed how many elements there are always
   */
  public record Links(
      OptionalInt count, OptionalInt filled, OptionalInt counted, OptionalInt fixed) {
    public static final Links NONE =
        new Links(
            OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty());
  }
}
