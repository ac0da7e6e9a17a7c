package io.comwright.processor.type;

/** A value: what can lie in memory, as a field, a result or an element. */
public sealed interface Value extends Stored
    permits Single, Scalar, Text, Pointer, FixedArray, Pointed {
  /** What it is natively, whatever its Java type. */
  default Value plain() {
    return this;
  }

  /** Whether its bytes say all of it, and belong to nobody else. */
  default boolean bits() {
    return false;
  }

  /** Whether there is no pointer in it. */
  default boolean flat() {
    return true;
  }

  /** Whether nothing is needed to copy it but its bytes: no frame, no owner, no marshaller. */
  default boolean frameless() {
    return bits();
  }

  /** Whether it has the same bytes in Java, so that arrays of it are copied at once. */
  default boolean bulk() {
    return false;
  }
}
