package io.comwright.nativetest;

import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.MemorySegment;

/**
 * A C++ object and what has happened to its reference count, by its own account. The object stays
 * in memory after the last Release.
 *
 * @param pointer its interface pointer
 * @param counts four 8-byte integers
 */
record NativeObject(MemorySegment pointer, MemorySegment counts) {
  /** The size of the counts in bytes. */
  static final long COUNTS = 32;

  /** References now. */
  long refs() {
    return counts.get(JAVA_LONG, 0);
  }

  /** Calls of AddRef, those within QueryInterface included. */
  long addRefs() {
    return counts.get(JAVA_LONG, 8);
  }

  /** Calls of Release. */
  long releases() {
    return counts.get(JAVA_LONG, 16);
  }

  /** Calls of QueryInterface. */
  long queries() {
    return counts.get(JAVA_LONG, 24);
  }
}
