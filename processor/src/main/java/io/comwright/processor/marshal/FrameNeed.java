package io.comwright.processor.marshal;

import java.util.stream.Stream;

/** What a call out needs of its thread's frame, the least first. */
public enum FrameNeed {
  /** Nothing. */
  NONE,

  /** Memory, or pointers of objects: a {@code FrameMemory}. */
  MEMORY,

  /** Things to undo, or to hand over: a {@code Frame}. */
  WHOLE;

  /** Of something that is {@link #MEMORY} under a condition. */
  public static FrameNeed memoryIf(boolean condition) {
    return condition ? MEMORY : WHOLE;
  }

  /** What all of them need together. */
  public static FrameNeed all(Stream<FrameNeed> needs) {
    return needs.reduce(NONE, (one, other) -> one.compareTo(other) < 0 ? other : one);
  }
}
