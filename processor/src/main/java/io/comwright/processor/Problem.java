package io.comwright.processor;

/**
 * One mistake: one sentence says what is wrong, one says what to write instead.
 *
 * @param id names the rule
 * @param where the place to mark
 * @param wrong what is wrong
 * @param remedy what to write instead
 */
record Problem(ProblemId id, Where where, String wrong, String remedy) {

  String message() {
    return "[" + id.text() + "] " + wrong + " " + remedy;
  }
}
