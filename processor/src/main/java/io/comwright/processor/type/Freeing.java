package io.comwright.processor.type;

import com.squareup.javapoet.ClassName;

/** Who frees memory that a method hands out, and how. */
public sealed interface Freeing {
  /** Whether the receiver owns the memory. */
  default boolean isOwned() {
    return true;
  }

  /** The receiver, as task memory. */
  record TaskMemory() implements Freeing {}

  /** The receiver, with {@code SysFreeString}. */
  record Bstr() implements Freeing {}

  /**
   * The receiver, with an allocator of the API.
   *
   * @param allocator the class
   */
  record Custom(ClassName allocator) implements Freeing {}

  /** Nobody: it stays the callee's. */
  record Nobody() implements Freeing {
    @Override
    public boolean isOwned() {
      return false;
    }
  }
}
