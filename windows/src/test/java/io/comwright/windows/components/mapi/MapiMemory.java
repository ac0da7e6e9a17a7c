package io.comwright.windows.components.mapi;

import io.comwright.Allocator;
import io.comwright.HResult;
import io.comwright.LongRef;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Memory of {@code MAPIAllocateBuffer}, with what of it is in use. */
public final class MapiMemory implements Allocator {
  static final Mapi MAPI = MapiProxy.load();

  /** Those of {@code MAPIAllocateBuffer}; what is added to them is freed with them. */
  private static final Set<Long> BLOCKS = ConcurrentHashMap.newKeySet();

  public MapiMemory() {}

  static int blocks() {
    return BLOCKS.size();
  }

  static HResult allocate(int size, LongRef buffer) {
    HResult result = MAPI.allocateBuffer(size, buffer);
    if (result.is(HResult.S_OK)) {
      BLOCKS.add(buffer.get());
    }
    return result;
  }

  static int freeBlock(long buffer) {
    BLOCKS.remove(buffer);
    return MAPI.freeBuffer(buffer);
  }

  @Override
  public long allocate(long size) {
    LongRef buffer = new LongRef();
    return allocate(Math.toIntExact(size), buffer).is(HResult.S_OK) ? buffer.get() : 0;
  }

  @Override
  public void free(long address) {
    freeBlock(address);
  }
}
