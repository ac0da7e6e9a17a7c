package io.comwright.roundtrip.view;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.comwright.Allocator;
import io.comwright.TaskMemory;
import java.util.ArrayList;
import java.util.List;

/** Frees what it has allocated, once. */
public final class PropHeap implements Allocator {
  static final List<Long> LIVE = new ArrayList<>();

  /** Made by generated code. */
  public PropHeap() {}

  @Override
  public long allocate(long size) {
    assertTrue(size > 0);
    long address = TaskMemory.allocator().allocate(size);
    LIVE.add(address);
    return address;
  }

  @Override
  public void free(long address) {
    if (address != 0) {
      assertTrue(LIVE.remove(address), "freed twice");
      TaskMemory.allocator().free(address);
    }
  }
}
