package io.comwright.processor;

import javax.lang.model.element.TypeElement;

/** What is done for each type, in rounds. */
interface Work {
  /** Elements do not live longer than a round. */
  default void startRound() {}

  /** As far as it gets now. */
  Outcome process(TypeElement type);
}
