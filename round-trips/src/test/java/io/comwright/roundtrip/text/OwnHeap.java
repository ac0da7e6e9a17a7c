package io.comwright.roundtrip.text;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.comwright.Allocator;
import io.comwright.TaskMemory;
import java.util.ArrayList;
import java.util.List;

/** An API's allocator. */
public final class OwnHeap implements Allocator {
  static final List<Long> OWN = new ArrayList<>();

  /** Made by generated code. */
  public OwnHeap() {}

  @Override
  public long allocate(long size) {
    long address = TaskMemory.allocator().allocate(size);
    OWN.add(address);
    return address;
  }

  @Override
  public void free(long address) {
    assertTrue(OWN.remove(address));
    TaskMemory.allocator().free(address);
  }
}
