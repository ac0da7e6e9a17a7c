package io.comwright.roundtrip.allocated;

import io.comwright.Allocator;
import io.comwright.TaskMemory;
import java.lang.foreign.MemorySegment;

/** An allocator of the API's own: task memory with a count. */
public final class Heap implements Allocator {
  static int allocated;
  static int freed;

  /** Called by generated code. */
  public Heap() {}

  @Override
  public long allocate(long size) {
    allocated++;
    return TaskMemory.allocator().allocate(size);
  }

  @Override
  public void free(long address) {
    if (address != 0) {
      freed++;
    }
    TaskMemory.allocator().free(address);
  }

  @SuppressWarnings("restricted")
  static MemorySegment memory(long address, long size) {
    return MemorySegment.ofAddress(address).reinterpret(size);
  }
}
