package io.comwright.processor.parse;

import io.comwright.processor.type.Stored;
import java.util.Optional;
import javax.lang.model.element.RecordComponentElement;

/**
 * A component of a struct as it was written.
 *
 * @param element the record component
 * @param type its type; empty after a problem
 * @param nullable whether it is {@code @Nullable}
 */
public record ComponentDeclaration(
    RecordComponentElement element, Optional<Stored> type, boolean nullable) {

  public String name() {
    return element.getSimpleName().toString();
  }
}
