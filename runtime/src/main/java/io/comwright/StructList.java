package io.comwright;

import java.lang.foreign.MemorySegment;
import java.util.List;
import java.util.RandomAccess;

/**
 * Structs that lie one behind the other in memory. An element is a view, made when it is asked for;
 * the list itself cannot be changed. {@code FooStruct.allocateArray} makes one.
 *
 * @param <T> the {@code @ComStruct} interface
 */
public interface StructList<T extends StructView> extends List<T>, RandomAccess, AutoCloseable {
  /**
   * The memory of the structs.
   *
   * @return a segment that begins at the first struct and is at least as large as all of them
   */
  MemorySegment segment();

  /** Does nothing: the memory of a list belongs to somebody else. */
  @Override
  default void close() {}
}
