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

  /**
   * Frees the memory if it belongs to this list: a result or out of a method, unless it is borrowed
   * ({@code @Borrowed}), or what {@code FooStruct.allocateArray(Allocator, int)} made. Any other
   * list is left as it is. The elements end with it, and closing twice is harmless.
   */
  @Override
  default void close() {}
}
