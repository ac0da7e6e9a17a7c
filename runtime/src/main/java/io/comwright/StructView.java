package io.comwright;

import java.lang.foreign.MemorySegment;

/**
 * A C struct that is viewed where it lies: the parent of every interface with {@code @ComStruct}.
 * Its methods read and write native memory; nothing is copied.
 *
 * <p>A view is as good as the memory under it. One that an implementation receives as an argument
 * ends when the call returns, one that a method hands out ends when it is closed, and one over
 * memory of an arena ends with the arena; to use it afterwards is an {@link IllegalStateException}.
 * What its pointers point to, only the native side knows: reading through them trusts it, as in C.
 */
public interface StructView extends AutoCloseable {
  /**
   * The memory of the struct.
   *
   * @return a segment that begins at the struct and is at least as large
   */
  MemorySegment segment();

  /**
   * Frees the memory if it belongs to this view: a result or out of a method, unless it is borrowed
   * ({@code @Borrowed}), or what {@code FooStruct.allocate(Allocator)} made. Any other view is left
   * as it is. Closing twice is harmless.
   */
  @Override
  default void close() {}
}
