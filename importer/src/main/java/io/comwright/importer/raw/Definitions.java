package io.comwright.importer.raw;

import java.util.List;
import java.util.Optional;

/** The definitions of one or several files, read when they are asked for. */
public interface Definitions {
  /**
   * The part of a key behind the namespace and outer types.
   *
   * @param key the key of a type
   * @return its simple name
   */
  static String simpleName(String key) {
    return key.substring(Math.max(key.lastIndexOf('.'), key.lastIndexOf('/')) + 1);
  }

  /**
   * The keys of all types that are not nested in another, and of all functions behind them, in the
   * order of the file.
   *
   * @return the keys
   */
  List<String> keys();

  /**
   * The keys of the types of a simple name; of the functions, if no type has it.
   *
   * @param simpleName the name
   * @return the keys; several if several namespaces have one
   */
  List<String> named(String simpleName);

  /**
   * A definition.
   *
   * @param key its key
   * @return the definition; empty if there is none, or none that an import could use
   */
  Optional<RawDefinition> find(String key);
}
