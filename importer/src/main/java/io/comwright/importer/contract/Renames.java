package io.comwright.importer.contract;

import java.util.Optional;

/** Names that an author chooses for methods. */
public interface Renames {
  /**
   * The name of a method.
   *
   * @param key the key of its interface
   * @param method its native name
   * @return its name in Java, or empty for what the native name gives
   */
  Optional<String> of(String key, String method);
}
