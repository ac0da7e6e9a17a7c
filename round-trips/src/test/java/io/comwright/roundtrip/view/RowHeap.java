package io.comwright.roundtrip.view;

import io.comwright.Allocator;
import io.comwright.TaskMemory;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/** An API whose rows are freed one by one. */
public final class RowHeap implements Allocator {
  /** Made by generated code. */
  public RowHeap() {}

  @Override
  public long allocate(long size) {
    return TaskMemory.allocator().allocate(size);
  }

  @Override
  public void free(long address) {
    if (address != 0) {
      SRowSet rows = SRowSetStruct.of(raw(address, 1 << 16));
      for (SRow row : rows.aRow()) {
        TaskMemory.allocator().free(row.segment().get(ValueLayout.JAVA_LONG_UNALIGNED, 8));
      }
      TaskMemory.allocator().free(address);
    }
  }

  @SuppressWarnings("restricted")
  static MemorySegment raw(long address, long size) {
    return MemorySegment.ofAddress(address).reinterpret(size);
  }
}
