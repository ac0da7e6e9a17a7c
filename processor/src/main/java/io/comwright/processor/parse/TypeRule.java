package io.comwright.processor.parse;

import io.comwright.processor.problem.Problems;
import io.comwright.processor.type.Register;
import java.util.List;
import java.util.Optional;

/** One Java type, or kind of Java types, and what it stands for natively. */
interface TypeRule {
  /** Whether a type is of this kind, whatever else may be wrong with it. */
  boolean recognises(Mention mention);

  /**
   * What it is natively, by the annotations of the place; empty after a problem. A type that cannot
   * stand everywhere looks at the place.
   */
  Optional<Register> read(Mention mention, Problems problems);

  /** How messages name what is supported by this rule. */
  List<String> offers();

  /** The annotations that say something about such a value. */
  default List<String> annotations() {
    return List.of();
  }
}
