package io.comwright.runtime;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT_UNALIGNED;
import static java.lang.foreign.ValueLayout.JAVA_LONG_UNALIGNED;
import static java.lang.foreign.ValueLayout.JAVA_SHORT_UNALIGNED;

import io.comwright.ComException;
import io.comwright.HResult;
import io.comwright.StructView;
import io.comwright.internal.NativeMemory;
import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;

/**
 * A struct that is viewed in place, as a value: the base of what {@code FooStruct} generates.
 *
 * @param <T> the Java interface
 */
public abstract class ViewType<T extends StructView> {
  private final String name;
  private final long size;
  private final long alignment;
  private final boolean flat;

  /** Where its elements begin, or -1 if it has no flexible array. */
  private long elements = -1;

  private long elementSize;
  private @Nullable Counter count;
  private @Nullable Counter ownSize;

  /** An integer in a struct. */
  private record Counter(long offset, int size, boolean signed) {
    long get(MemorySegment struct) {
      return switch (size) {
        case 1 -> signed ? struct.get(JAVA_BYTE, offset) : struct.get(JAVA_BYTE, offset) & 0xFF;
        case 2 ->
            signed
                ? struct.get(JAVA_SHORT_UNALIGNED, offset)
                : Short.toUnsignedInt(struct.get(JAVA_SHORT_UNALIGNED, offset));
        case 4 ->
            signed
                ? struct.get(JAVA_INT_UNALIGNED, offset)
                : Integer.toUnsignedLong(struct.get(JAVA_INT_UNALIGNED, offset));
        default -> struct.get(JAVA_LONG_UNALIGNED, offset);
      };
    }

    void put(MemorySegment struct, long value, String what) {
      switch (size) {
        case 1 -> struct.set(JAVA_BYTE, offset, (byte) value);
        case 2 -> struct.set(JAVA_SHORT_UNALIGNED, offset, (short) value);
        case 4 -> struct.set(JAVA_INT_UNALIGNED, offset, (int) value);
        default -> struct.set(JAVA_LONG_UNALIGNED, offset, value);
      }
      if (get(struct) != value) {
        throw new IllegalArgumentException(
            what + ": the count " + value + " does not fit its field");
      }
    }
  }

  /**
   * Called by generated code.
   *
   * @param name the name of the Java interface
   * @param size in bytes, without the elements of a flexible array
   * @param alignment in bytes
   * @param flat whether its bytes are all there is: whether it has no pointers
   */
  protected ViewType(String name, long size, long alignment, boolean flat) {
    this.name = name;
    this.size = size;
    this.alignment = alignment;
    this.flat = flat;
  }

  /**
   * Called by generated code: the struct has a flexible array.
   *
   * @param offset where it begins
   * @param stride the size of an element in bytes
   * @param countOffset where its count lies
   * @param countSize the size of the count in bytes
   * @param signed whether the count is signed
   */
  protected final void flexible(
      long offset, long stride, long countOffset, int countSize, boolean signed) {
    elements = offset;
    elementSize = stride;
    count = new Counter(countOffset, countSize, signed);
  }

  /**
   * Called by generated code: the struct says its own size.
   *
   * @param offset where
   * @param bytes in how many bytes
   */
  protected final void sized(long offset, int bytes) {
    ownSize = new Counter(offset, bytes, false);
  }

  /**
   * Makes a view.
   *
   * @param segment its memory
   * @param owner who frees the memory, or null
   * @return the view
   */
  protected abstract T view(MemorySegment segment, @Nullable ViewOwner owner);

  /**
   * Fills in what a new struct says of itself: the sizes of structs inside it.
   *
   * @param struct its memory, which holds zeros
   */
  protected void initialize(MemorySegment struct) {
    if (ownSize != null) {
      ownSize.put(struct, size, name);
    }
  }

  /**
   * Called by generated code: fills in a struct inside another.
   *
   * @param type the type of the inner struct
   * @param struct the memory of the outer one
   * @param offset where the inner one begins
   */
  protected static void initialize(ViewType<?> type, MemorySegment struct, long offset) {
    type.initialize(struct.asSlice(offset, type.size));
  }

  /** In bytes, without the elements of a flexible array. */
  final long size() {
    return size;
  }

  final long alignment() {
    return alignment;
  }

  final boolean flat() {
    return flat;
  }

  final boolean isFlexible() {
    return elements >= 0;
  }

  final String name() {
    return name;
  }

  /** The memory that must be there before anything is read. */
  private long least() {
    return elements >= 0 ? elements : size;
  }

  /** How much memory a new struct takes. */
  final long sizeFor(int length) {
    if (length < 0) {
      throw new IllegalArgumentException(name + ": the count is " + length);
    }
    return elements < 0 ? size : Math.max(size, elements + length * elementSize);
  }

  /** Stores the number of elements of a new struct. */
  final void count(MemorySegment struct, int length) {
    if (count != null) {
      count.put(struct, length, name);
    }
  }

  /** How many bytes a struct takes by what it says of itself; -1 if that cannot be. */
  private long sizeOf(MemorySegment struct) {
    if (ownSize != null && Long.compareUnsigned(ownSize.get(struct), size) < 0) {
      return -1;
    }
    if (count == null) {
      return size;
    }
    long length = count.get(struct);
    return length < 0 || length > Integer.MAX_VALUE - 8 ? -1 : elements + length * elementSize;
  }

  /** How many bytes a struct takes that is {@linkplain #require known} to be whole. */
  final long bytes(MemorySegment struct) {
    return count == null ? size : elements + count.get(struct) * elementSize;
  }

  /** How large a struct is that native code has passed. */
  final long sizeAt(long address, String method, String parameter) {
    MemorySegment struct = NativeMemory.ALL.asSlice(address, least());
    long bytes = sizeOf(struct);
    if (bytes < 0) {
      throw new ComException(HResult.E_INVALIDARG, method, parameter + " " + wrong(struct));
    }
    return bytes;
  }

  private String wrong(MemorySegment struct) {
    return count != null && (ownSize == null || ownSize.get(struct) >= size)
        ? "has a count of " + count.get(struct)
        : "says that it has " + ownSize.get(struct) + " bytes, and " + name + " has " + size;
  }

  /** Requires a segment to be as large as the struct that begins there. */
  final void require(MemorySegment segment, String method, String parameter) {
    long available = segment.byteSize();
    if (available < least()) {
      throw new IllegalArgumentException(
          "%s: %s has %s bytes, and %s has %s"
              .formatted(method, parameter, available, name, least()));
    }
    if (count != null) {
      long length = count.get(segment);
      if (length < 0 || length > (available - elements) / elementSize) {
        throw new IllegalArgumentException(
            "%s: %s has %s bytes, which is too small for %s with a count of %s"
                .formatted(method, parameter, available, name, length));
      }
    }
  }

  /** Requires a segment to be as large as the struct without the elements of a flexible array. */
  final void requireFixed(MemorySegment segment, String what) {
    if (segment.byteSize() < least()) {
      throw new IllegalArgumentException(
          "%sStruct.of: %s has %s bytes, and %s has %s"
              .formatted(name, what, segment.byteSize(), name, least()));
    }
  }

  @Override
  public final String toString() {
    return name;
  }
}
