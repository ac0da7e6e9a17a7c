package io.comwright.processor.parse;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import javax.lang.model.element.TypeElement;

/**
 * What has been read of types that say by their own declaration what they are natively. Each is
 * read once a round, however often it is mentioned.
 *
 * @param <D> what is known of a type
 */
public final class Described<D> {
  private final Function<TypeElement, D> parser;
  private final Map<TypeElement, D> known = new HashMap<>();

  /** What is being read: a type meets itself here only if it contains itself. */
  private final Set<TypeElement> started = new HashSet<>();

  Described(Function<TypeElement, D> parser) {
    this.parser = parser;
  }

  public D of(TypeElement type) {
    D found = known.get(type);
    if (found == null) {
      started.add(type);
      try {
        found = parser.apply(type);
      } finally {
        started.remove(type);
      }
      known.put(type, found);
    }
    return found;
  }

  /** Whether a type is inside itself, at any depth. */
  boolean isStarted(TypeElement type) {
    return started.contains(type);
  }

  /** Elements do not live longer than a round. */
  void forget() {
    known.clear();
  }
}
