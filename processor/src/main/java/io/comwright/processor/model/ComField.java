package io.comwright.processor.model;

import io.comwright.processor.type.NativeType;

/**
 * A field of a struct.
 *
 * @param name the record component
 * @param type its type on both sides
 * @param nullable whether null and NULL are allowed
 * @param offset in bytes
 */
public record ComField(String name, NativeType type, boolean nullable, int offset) {}
