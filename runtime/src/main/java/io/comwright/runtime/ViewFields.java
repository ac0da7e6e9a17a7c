package io.comwright.runtime;

import static java.lang.foreign.ValueLayout.JAVA_LONG_UNALIGNED;

import io.comwright.ComException;
import io.comwright.ComType;
import io.comwright.HResult;
import io.comwright.IUnknown;
import io.comwright.StructList;
import io.comwright.StructView;
import io.comwright.internal.NativeMemory;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.ref.Reference;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * What views do with the memory of their fields.
 *
 * <p>What a pointer in a struct points to is taken to live as long as the struct.
 */
public final class ViewFields {
  private ViewFields() {}

  /**
   * The memory of a field, or of the elements of an array.
   *
   * @param view the struct
   * @param offset where it begins
   * @param size its size in bytes
   * @param field the struct and field, for people
   * @return the memory
   * @throws IndexOutOfBoundsException if it is not within the struct's memory
   * @throws IllegalStateException if the memory is closed or has expired
   */
  public static MemorySegment place(GeneratedView view, long offset, long size, String field) {
    MemorySegment segment = alive(view, field);
    if (size < 0 || offset + size > segment.byteSize()) {
      throw new IndexOutOfBoundsException(
          "%s: the memory of the struct has %s bytes, and %s are asked for"
              .formatted(field, segment.byteSize(), offset + size));
    }
    return segment.asSlice(offset, size);
  }

  private static MemorySegment alive(GeneratedView view, String field) {
    MemorySegment segment = view.segment();
    if (!segment.scope().isAlive()) {
      throw new IllegalStateException(field + ": " + view.ended());
    }
    return segment;
  }

  /**
   * What a pointer points to.
   *
   * @param view the struct with the pointer
   * @param pointer the pointer
   * @param size how much memory there is, in bytes
   * @param field the struct and field, for people
   * @return the memory, of the struct's lifetime
   * @throws ComException ({@code E_POINTER}) if the pointer is NULL and the size is not 0
   */
  public static MemorySegment target(GeneratedView view, long pointer, long size, String field) {
    if (size > 0) {
      Upcall.nonNull(pointer, field, "the pointer");
    }
    return NativeMemory.within(pointer, size, alive(view, field).scope());
  }

  /**
   * A view of a struct inside another. It keeps all memory that follows if it has a flexible array.
   *
   * @param view the outer struct
   * @param offset where the inner one begins
   * @param type the inner one
   * @param field the struct and field, for people
   * @return the view
   * @param <T> the Java interface
   */
  public static <T extends StructView> T inner(
      GeneratedView view, long offset, ViewType<T> type, String field) {
    MemorySegment segment = alive(view, field);
    return type.view(
        type.isFlexible() ? segment.asSlice(offset) : segment.asSlice(offset, type.size()), null);
  }

  /**
   * A view of the struct that a pointer points to.
   *
   * @param view the struct with the pointer
   * @param pointer the pointer
   * @param type the struct that it points to
   * @param field the struct and field, for people
   * @return the view, of the same lifetime as the struct with the pointer
   * @param <T> the Java interface
   * @throws ComException ({@code E_POINTER}) if the pointer is NULL, ({@code E_INVALIDARG}) if what
   *     the struct says of its size cannot be
   */
  public static <T extends StructView> T target(
      GeneratedView view, long pointer, ViewType<T> type, String field) {
    Upcall.nonNull(pointer, field, "the pointer");
    return type.view(target(view, pointer, type.sizeAt(pointer, field, "the struct"), field), null);
  }

  /**
   * Views of an array inside a struct.
   *
   * @param view the struct
   * @param offset where the array begins
   * @param length the number of its elements
   * @param type the elements
   * @param field the struct and field, for people
   * @return the views
   * @param <T> the Java interface
   */
  public static <T extends StructView> StructList<T> list(
      GeneratedView view, long offset, int length, ViewType<T> type, String field) {
    return new GeneratedList<>(place(view, offset, length * type.size(), field), length, type);
  }

  /**
   * Views of an array that a pointer points to.
   *
   * @param view the struct with the pointer
   * @param pointer the pointer; may be 0 if there is no element
   * @param length the number of elements
   * @param type the elements
   * @param field the struct and field, for people
   * @return the views
   * @param <T> the Java interface
   */
  public static <T extends StructView> StructList<T> targets(
      GeneratedView view, long pointer, int length, ViewType<T> type, String field) {
    return new GeneratedList<>(target(view, pointer, length * type.size(), field), length, type);
  }

  /**
   * Requires a count to be one of an array.
   *
   * @param count what the field holds
   * @param field the struct and the array, for people
   * @return the count
   * @throws ComException ({@code E_INVALIDARG}) if it is negative, or too large for Java
   */
  public static int count(long count, String field) {
    if (count < 0 || count > Integer.MAX_VALUE - 8) {
      throw new ComException(
          HResult.E_INVALIDARG, field, "the count is " + Long.toUnsignedString(count));
    }
    return (int) count;
  }

  /**
   * Requires a count to fit its field.
   *
   * @param count the number of elements
   * @param largest the largest number that the field holds
   * @param field the struct and the array, for people
   * @return the count
   * @throws IllegalArgumentException if it is larger
   */
  public static int fitting(int count, long largest, String field) {
    if (count > largest) {
      throw new IllegalArgumentException(
          field + ": the count field holds no number above " + largest + ", and this is " + count);
    }
    return count;
  }

  /**
   * New memory for what a field points to.
   *
   * @param allocator where it comes from
   * @param size its size in bytes
   * @param alignment its alignment in bytes
   * @param field the struct and field, for people
   * @return the memory
   * @throws IllegalArgumentException if it lies on the Java heap
   */
  public static MemorySegment allocate(
      SegmentAllocator allocator, long size, long alignment, String field) {
    MemorySegment memory =
        Arguments.nonNull(allocator, field, "the allocator").allocate(Math.max(1, size), alignment);
    Arguments.address(memory, field, "the memory");
    return memory.asSlice(0, size);
  }

  /**
   * Copies from a frame.
   *
   * @param cell where from
   * @param memory where to, and how much
   */
  public static void paste(long cell, MemorySegment memory) {
    MemorySegment.copy(NativeMemory.ALL, cell, memory, 0, memory.byteSize());
  }

  /**
   * The address of a struct that a field is to point to.
   *
   * @param value the struct
   * @param type its type
   * @param field the struct and field, for people
   * @return its address
   */
  public static long address(StructView value, ViewType<?> type, String field) {
    MemorySegment segment = Views.segment(value, field, "the value");
    type.require(segment, field, "the value");
    return Arguments.address(segment, field, "the value");
  }

  /**
   * The address of an array that a field is to point to.
   *
   * @param list the structs
   * @param type their type
   * @param field the struct and field, for people
   * @return its address
   * @param <T> the Java interface
   */
  public static <T extends StructView> long address(
      StructList<T> list, ViewType<T> type, String field) {
    MemorySegment segment =
        Views.segment(Arguments.nonNull(list, field, "the value"), type, field, "the value");
    return Arguments.address(segment, list.size() * type.size(), field, "the value");
  }

  /**
   * A proxy for an interface pointer in a struct, with a reference of its own.
   *
   * @param view the struct
   * @param pointer the interface pointer
   * @param type the interface
   * @param field the struct and field, for people
   * @return a proxy, for the receiver to close
   * @param <T> the Java interface
   * @throws ComException ({@code E_POINTER}) if the pointer is NULL
   */
  public static <T> T retain(GeneratedView view, long pointer, ComType<T> type, String field) {
    try {
      MemorySegment object = MemorySegment.ofAddress(Upcall.nonNull(pointer, field, "the pointer"));
      return type.iid() == null ? type.attach(object) : type.retain(object);
    } finally {
      Reference.reachabilityFence(view);
    }
  }

  /**
   * Proxies for the interface pointers that an array holds, each with a reference of its own.
   *
   * @param view the struct with the pointer to the array
   * @param pointer the array; may be 0 if there is no element
   * @param count the number of elements
   * @param type the interface
   * @param nullable whether an element may be NULL
   * @param make makes a Java array of a length
   * @param field the struct and field, for people
   * @return the proxies, for the receiver to close
   * @param <T> the Java interface
   * @throws ComException ({@code E_POINTER}) if the array, or an element that is not nullable, is
   *     NULL; no reference is left then
   */
  public static <T> T[] retain(
      GeneratedView view,
      long pointer,
      int count,
      ComType<T> type,
      boolean nullable,
      IntFunction<T[]> make,
      String field) {
    MemorySegment array = target(view, pointer, 8L * count, field);
    @Nullable T[] proxies = make.apply(count);
    int done = 0;
    try {
      for (; done < count; done++) {
        long object = array.get(JAVA_LONG_UNALIGNED, 8L * done);
        if (object != 0 || !nullable) {
          proxies[done] = retain(view, object, type, field);
        }
      }
      return proxies;
    } finally {
      if (done < count) {
        for (T proxy : proxies) {
          if (proxy instanceof IUnknown unknown) {
            unknown.close();
          }
        }
      }
    }
  }
}
