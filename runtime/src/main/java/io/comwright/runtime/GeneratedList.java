package io.comwright.runtime;

import io.comwright.Allocator;
import io.comwright.StructList;
import io.comwright.StructView;
import java.lang.foreign.MemorySegment;
import java.util.AbstractList;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Structs one behind the other. */
final class GeneratedList<T extends StructView> extends AbstractList<T> implements StructList<T> {
  private final MemorySegment segment;
  private final int size;
  private final ViewType<T> type;

  /** Who frees the memory with the list; null if that is not the list's business. */
  private final @Nullable ViewOwner owner;

  GeneratedList(MemorySegment segment, int size, ViewType<T> type) {
    this(segment, size, type, null);
  }

  private GeneratedList(
      MemorySegment segment, int size, ViewType<T> type, @Nullable ViewOwner owner) {
    this.segment = segment;
    this.size = size;
    this.type = type;
    this.owner = owner;
  }

  /** A list that owns its structs. If it cannot be made, they are as they were. */
  static <T extends StructView> GeneratedList<T> own(
      long address, int size, ViewType<T> type, Allocator allocator) {
    return ViewOwner.own(
        address,
        size * type.size(),
        allocator,
        (segment, owner) -> new GeneratedList<>(segment, size, type, owner));
  }

  @Override
  public MemorySegment segment() {
    return segment;
  }

  ViewType<T> type() {
    return type;
  }

  @Nullable ViewOwner owner() {
    return owner;
  }

  @Override
  public void close() {
    if (owner != null) {
      owner.close();
    }
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
            : owner != null ? ", closed]" : ", expired]");
  }
}
