package io.comwright.importer.winmd;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A custom attribute.
 *
 * @param name the simple name of its class, without {@code Attribute} at its end
 * @param fixed what its constructor takes
 * @param named what is set by name
 */
record Attribute(String name, List<Object> fixed, Map<String, Object> named) {
  /** The number that is set by name, or null. */
  @Nullable Integer number(String key) {
    return named.get(key) instanceof Number number ? number.intValue() : null;
  }

  /** The text that the constructor takes. */
  String text() {
    return fixed.isEmpty() ? "" : String.valueOf(fixed.getFirst());
  }
}
