package io.comwright.processor;

import io.comwright.processor.model.SlotTable;
import java.util.Optional;

/** How far an interface or struct got. */
sealed interface Outcome {
  /**
   * It is written.
   *
   * @param table the slots, for derived interfaces; empty for a struct
   */
  record Written(Optional<SlotTable> table) implements Outcome {}

  /** It has problems, and they are reported. */
  record Failed() implements Outcome {}

  /**
   * It has to wait for the next round.
   *
   * @param missing what is not there yet
   */
  record Waiting(String missing) implements Outcome {}
}
