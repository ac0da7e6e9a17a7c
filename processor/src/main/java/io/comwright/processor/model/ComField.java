package io.comwright.processor.model;

import io.comwright.processor.type.FixedArray;
import io.comwright.processor.type.Pointed;
import io.comwright.processor.type.Stored;

/**
 * A field of a struct.
 *
 * @param name the record component
 * @param type its type on both sides
 * @param nullable whether null and NULL are allowed
 * @param offset in bytes
 */
public record ComField(String name, Stored type, boolean nullable, int offset) {
  /** Whether a variable has to hold its Java value, which is used more than once. */
  public boolean needsLocal() {
    return nullable || type instanceof FixedArray || type instanceof Pointed;
  }
}
