package io.comwright;

import io.comwright.internal.Heap;
import java.util.Objects;

/**
 * The allocator of {@code [out]} memory: the callee allocates, the caller frees (Microsoft Learn,
 * "Memory Management Rules"). BSTRs, too, come from it outside Windows.
 *
 * <p>On Windows it is {@code CoTaskMemAlloc} and {@code CoTaskMemFree}. Elsewhere it is the C
 * library's {@code malloc} and {@code free}, unless the application sets the one that its native
 * code uses.
 */
public final class TaskMemory {
  private static volatile Allocator allocator = new SystemMemory();

  private TaskMemory() {}

  /**
   * The allocator in force.
   *
   * @return the allocator
   */
  public static Allocator allocator() {
    return allocator;
  }

  /**
   * Sets the allocator. To be called before anything is allocated: memory of one allocator is not
   * freed by another.
   *
   * @param allocator the allocator
   * @return the one before
   */
  public static synchronized Allocator use(Allocator allocator) {
    Allocator before = TaskMemory.allocator;
    TaskMemory.allocator = Objects.requireNonNull(allocator, "allocator");
    return before;
  }

  /** What the system offers. */
  private static final class SystemMemory implements Allocator {
    @Override
    public long allocate(long size) {
      return Heap.allocate(size);
    }

    @Override
    public void free(long address) {
      Heap.free(address);
    }
  }
}
