package io.comwright.processor.parse;

import io.comwright.processor.problem.Problems;
import io.comwright.processor.type.Register;
import java.util.Optional;

/**
 * What a type stands for. It is the one way in which parsers come back to themselves: a struct has
 * components, an array elements, a marshaller a type that it converts to, and they are types again.
 */
interface ValueTypes {
  /** The native type; empty after a problem. */
  Optional<Reading<Register>> read(Mention mention, Problems problems);
}
