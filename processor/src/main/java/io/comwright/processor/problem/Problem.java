package io.comwright.processor.problem;

import io.comwright.processor.source.Where;
import org.jspecify.annotations.Nullable;

/**
 * One mistake: one sentence says what is wrong, one says what to write instead.
 *
 * @param id names the rule
 * @param where the place to mark; null if it is in no source
 * @param wrong what is wrong
 * @param remedy what to write instead
 * @param once whether it is reported at the first of several places that have it
 */
public record Problem(
    ProblemId id, @Nullable Where where, String wrong, String remedy, boolean once) {
  /** What the compiler is to say. */
  public static String message(ProblemId id, String wrong, String remedy) {
    return wrong + " " + remedy + " [" + id.text() + "]";
  }

  String message() {
    return message(id, wrong, remedy);
  }
}
