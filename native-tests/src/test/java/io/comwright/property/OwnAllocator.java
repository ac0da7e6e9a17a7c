package io.comwright.property;

import io.comwright.Allocator;

/** The allocator of an API, which is not task memory. */
public final class OwnAllocator implements Allocator {
  /** That of the library in use. */
  static Allocator current;

  /** Called by generated code. */
  public OwnAllocator() {}

  @Override
  public long allocate(long size) {
    return current.allocate(size);
  }

  @Override
  public void free(long address) {
    current.free(address);
  }
}
