package io.comwright.roundtrip.conversion;

import io.comwright.CustomMarshaller;
import io.comwright.TaskMemory;
import io.comwright.runtime.Memory;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Owns memory. What it does is written down. */
class ItemIdMarshaller implements CustomMarshaller<ItemId, MemorySegment> {
  static final List<String> LOG = new ArrayList<>();

  @Override
  public MemorySegment toNative(ItemId value, SegmentAllocator call) {
    LOG.add("pass " + value.text());
    return call.allocateFrom(value.text());
  }

  @Override
  @SuppressWarnings("restricted")
  public ItemId fromNative(MemorySegment value) {
    String text = value.reinterpret(100).getString(0);
    LOG.add("read " + text);
    if (text.equals("bad")) {
      throw new IllegalArgumentException("bad id");
    }
    return new ItemId(text);
  }

  @Override
  public MemorySegment handOver(ItemId value) {
    LOG.add("give " + value.text());
    if (value.text().equals("bad")) {
      throw new IllegalArgumentException("bad id");
    }
    return MemorySegment.ofAddress(allocated(value.text()));
  }

  @Override
  @SuppressWarnings("restricted")
  public void free(MemorySegment value) {
    LOG.add("free " + value.reinterpret(100).getString(0));
    TaskMemory.allocator().free(value.address());
    if (LOG.contains("give unfreeable")) {
      throw new IllegalStateException("free failed");
    }
  }

  static long allocated(String text) {
    byte[] bytes = (text + "\0").getBytes(StandardCharsets.UTF_8);
    long address = TaskMemory.allocator().allocate(bytes.length);
    for (int i = 0; i < bytes.length; i++) {
      Memory.putByte(address + i, bytes[i]);
    }
    return address;
  }

  static List<String> taken() {
    List<String> log = List.copyOf(ItemIdMarshaller.LOG);
    ItemIdMarshaller.LOG.clear();
    return log;
  }
}
