package io.comwright.internal;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Memory that an object or function has lent to native code; it lives as long as this does. */
public final class LentMemory {
  private final Map<Object, MemorySegment> lent = new ConcurrentHashMap<>();

  /** Nothing is lent yet. */
  public LentMemory() {}

  /**
   * Memory that native code may read.
   *
   * @param key what is lent, by {@code equals}
   * @param make writes it into the given arena's memory, if it has not been lent before
   * @return the memory
   */
  public MemorySegment lend(Object key, Function<Arena, MemorySegment> make) {
    MemorySegment present = lent.get(key);
    if (present == null) {
      MemorySegment made = make.apply(Arena.ofAuto());
      present = lent.putIfAbsent(key, made);
      return present == null ? made : present;
    }
    return present;
  }
}
