package io.comwright.processor.parse;

import io.comwright.processor.problem.Problems;
import java.util.Optional;

/**
 * A type that is nothing but what stands for it.
 *
 * @param type what it is; empty after a problem
 * @param problems what is wrong with its declaration, whoever mentions it
 */
record Declared<T>(Optional<T> type, Problems problems) {
  /** What it is, for one who mentions it. */
  Optional<T> mentioned(Problems by) {
    by.addAll(problems);
    return type;
  }
}
