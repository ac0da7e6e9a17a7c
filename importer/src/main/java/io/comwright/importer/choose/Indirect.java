package io.comwright.importer.choose;

import io.comwright.importer.raw.RawType;

/**
 * A type and how many pointers lead to it.
 *
 * @param type what is behind the pointers
 * @param depth the number of pointers
 */
record Indirect(RawType type, int depth) {
  static Indirect of(RawType type) {
    int depth = 0;
    RawType at = type;
    while (at instanceof RawType.Pointer(RawType to)) {
      at = to;
      depth++;
    }
    return new Indirect(at, depth);
  }
}
