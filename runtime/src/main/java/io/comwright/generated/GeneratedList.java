package io.comwright.generated;

import io.comwright.StructList;
import io.comwright.StructView;
import java.lang.foreign.MemorySegment;
import java.util.AbstractList;
import java.util.Objects;

/** Structs one behind the other. */
final class GeneratedList<T extends StructView> extends AbstractList<T> implements StructList<T> {
  private final MemorySegment segment;
  private final int size;
  private final ViewType<T> type;

  GeneratedList(MemorySegment segment, int size, ViewType<T> type) {
    this.segment = segment;
    this.size = size;
    this.type = type;
  }

  @Override
  public MemorySegment segment() {
    return segment;
  }

  ViewType<T> type() {
    return type;
  }

  @Override
  public T get(int index) {
    Objects.checkIndex(index, size);
    return type.view(segment.asSlice(index * type.size(), type.size()), null);
  }

  @Override
  public int size() {
    return size;
  }

  /** The type, the number and the address, for people. */
  @Override
  public String toString() {
    return type
        + "["
        + size
        + (segment.scope().isAlive()
            ? " at 0x" + Long.toHexString(segment.address()) + "]"
            : ", expired]");
  }
}
