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
public record NativeObject(MemorySegment pointer, MemorySegment counts) {
  /** The size of the counts in bytes. */
  public static final long COUNTS = 32;

  /** References now. */
  public long refs() {
    return counts.get(JAVA_LONG, 0);
  }

  /** Calls of AddRef, those within QueryInterface included. */
  public long addRefs() {
    return counts.get(JAVA_LONG, 8);
  }

  /** Calls of Release. */
  public long releases() {
    return counts.get(JAVA_LONG, 16);
  }

  /** Calls of QueryInterface. */
  public long queries() {
    return counts.get(JAVA_LONG, 24);
  }
}
