package io.comwright.processor.type;

import java.util.ArrayList;
import java.util.List;

/** What lies in memory, so that it can be a field of a struct. Sizes are those of 64 bits. */
public sealed interface Stored extends NativeType permits Value, Passing.Out {
  /** The type of a C variable, the one that a result points to. */
  default String storedSpelling() {
    return parameterSpelling();
  }

  /** Size in bytes. */
  default int size() {
    return 8;
  }

  /** Natural alignment in bytes. */
  default int alignment() {
    return size();
  }

  /** Whether a value in memory may be NULL: a result or a field. */
  default boolean nullableInMemory() {
    return nullable();
  }

  /**
   * Whether a value in memory belongs to whoever holds the memory, who gives it back: a reference
   * to an object, or an allocation.
   */
  default boolean owned() {
    return false;
  }

  /**
   * Whether a value can be handed over: the memory of a text of the caller, or of an out pointer,
   * would be left without an owner.
   */
  default boolean ownable() {
    return true;
  }

  /** Whether something that is handed over with a value stays its giver's, who has to keep it. */
  default boolean lends() {
    return false;
  }

  /** Whether a Java value takes over what lies in memory; otherwise it is a copy. */
  default boolean transfers() {
    return false;
  }

  /** What it consists of in the end: integers of its alignment, unless the type knows better. */
  default List<StructScalar> scalars() {
    List<StructScalar> scalars = new ArrayList<>();
    for (int at = 0; at < size(); at += alignment()) {
      scalars.add(new StructScalar(at, alignment(), false));
    }
    return List.copyOf(scalars);
  }
}
