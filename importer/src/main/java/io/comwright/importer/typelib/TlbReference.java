package io.comwright.importer.typelib;

import org.jspecify.annotations.Nullable;

/** Where the description of a type is. */
public sealed interface TlbReference {
  /**
   * In the same library.
   *
   * @param index its index there
   */
  record Here(int index) implements TlbReference {}

  /**
   * In another library.
   *
   * @param library which
   * @param kind what it is, as far as this library knows
   * @param guid its GUID, or null where the reference has an index
   * @param index its index, or -1 where the reference has a GUID
   */
  record Elsewhere(TlbImport library, int kind, @Nullable String guid, int index)
      implements TlbReference {}
}
