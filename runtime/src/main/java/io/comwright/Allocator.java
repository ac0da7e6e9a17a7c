package io.comwright;

import io.comwright.internal.NativeMemory;
import java.lang.foreign.SegmentAllocator;

/**
 * Native memory that one side of a call allocates and the other frees. The two must use the same
 * allocator: Windows' task memory ({@link TaskMemory}), an API's own ({@code MAPIAllocateBuffer}),
 * or one that the application chooses.
 */
public interface Allocator {
  /**
   * Allocates memory.
   *
   * @param size the size in bytes, not negative
   * @return its address, aligned to 8 bytes at least
   * @throws OutOfMemoryError if there is none
   */
  long allocate(long size);

  /**
   * Frees memory.
   *
   * @param address what {@link #allocate} returned, or the native code's counterpart of it; 0 is
   *     ignored
   */
  void free(long address);

  /**
   * Memory of this allocator as segments, for what a struct points to. Nothing frees it but {@link
   * #free}: the receiver of the struct, as the documentation of the native method says.
   *
   * @return an allocator of segments; what it allocates is not zeroed
   */
  default SegmentAllocator segments() {
    return (size, alignment) -> NativeMemory.ALL.asSlice(allocate(size), size);
  }
}
