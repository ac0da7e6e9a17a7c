package io.comwright.runtime;

import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;

/** A view of a struct without fields, for structs of any shape. */
final class Block extends GeneratedView {
  private Block(MemorySegment segment, @Nullable ViewOwner owner) {
    super(segment, owner);
  }

  /** A struct of 24 bytes. */
  static Type plain() {
    return new Type(24);
  }

  /**
   * A struct that ends with a flexible array of elements of 1 byte.
   *
   * @param size its size
   * @param elements where the array begins
   * @param countSize the size of the count, which is the first field
   * @param signed whether the count is signed
   */
  static Type flexible(long size, long elements, int countSize, boolean signed) {
    Type type = new Type(size);
    type.flexible(elements, 1, 0, countSize, signed);
    return type;
  }

  /** A struct whose first field says its size in so many bytes. */
  static Type sized(long size, int bytes) {
    Type type = new Type(size);
    type.sized(0, bytes);
    return type;
  }

  static final class Type extends ViewType<Block> {
    private Type(long size) {
      super("Block", size, 8, true);
    }

    @Override
    protected Block view(MemorySegment segment, @Nullable ViewOwner owner) {
      return new Block(segment, owner);
    }
  }
}
