package io.comwright.automation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.comwright.Allocator;
import io.comwright.TaskMemory;
import io.comwright.internal.Heap;
import io.comwright.internal.NativeMemory;
import java.util.HashMap;
import java.util.Map;

/**
 * Task memory that knows what is allocated, fills it with garbage, refuses to free what is not, and
 * fails on request. In force until it is closed, which requires that nothing is left.
 */
final class CountingAllocator implements Allocator, AutoCloseable {
  private final Allocator before = TaskMemory.use(this);
  private final Map<Long, Long> live = new HashMap<>();
  private int failIn = -1;
  int allocations;

  /** Lets the allocation after so many others fail. */
  void failAfter(int count) {
    failIn = count;
  }

  int live() {
    return live.size();
  }

  /**
   * How many of the blocks of BSTRs and SAFEARRAYs are task memory: on Windows oleaut32 allocates
   * them, elsewhere all are.
   */
  static int inTaskMemory(int blocks) {
    return Heap.WINDOWS ? 0 : blocks;
  }

  @Override
  public long allocate(long size) {
    if (failIn-- == 0) {
      throw new OutOfMemoryError("injected");
    }
    allocations++;
    long address = before.allocate(size);
    NativeMemory.ALL.asSlice(address, size).fill((byte) 0xa5);
    live.put(address, size);
    return address;
  }

  @Override
  public void free(long address) {
    if (address != 0) {
      Long size = live.remove(address);
      assertTrue(size != null, "freed what is not allocated: 0x" + Long.toHexString(address));
      NativeMemory.ALL.asSlice(address, size).fill((byte) 0x5a);
      before.free(address);
    }
  }

  @Override
  public void close() {
    TaskMemory.use(before);
    assertEquals(0, live.size(), "blocks of memory have leaked");
  }
}
