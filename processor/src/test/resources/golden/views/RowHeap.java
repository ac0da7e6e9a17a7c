package example;

import io.comwright.Allocator;
import io.comwright.TaskMemory;

/** The allocator of an API. */
public final class RowHeap implements Allocator {
  /** Made by generated code. */
  public RowHeap() {}

  @Override
  public long allocate(long size) {
    return TaskMemory.allocator().allocate(size);
  }

  @Override
  public void free(long address) {
    TaskMemory.allocator().free(address);
  }
}
