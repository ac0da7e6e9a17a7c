package io.comwright.processor.type;

/**
 * A parameter of a method with a slot.
 *
 * @param name its name in Java
 * @param type its type on both sides
 * @param nullable whether null and NULL are allowed
 */
public record ComParameter(String name, NativeType type, boolean nullable) {}
