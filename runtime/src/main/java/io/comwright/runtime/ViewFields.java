package io.comwright.runtime;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_CHAR_UNALIGNED;
import static java.lang.foreign.ValueLayout.JAVA_INT_UNALIGNED;
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
          "%s: the memory of the struct has %d bytes, and %d are asked for"
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
      return type.iid() == null ? Proxies.attach(object, type) : Proxies.retain(object, type);
    } finally {
      Reference.reachabilityFence(view);
    }
  }

  /**
   * Reads the text that a field points to, up to its terminating zero.
   *
   * @param view the struct
   * @param pointer where the text begins
   * @param encoding how it is written
   * @param field the struct and field, for people
   * @return the text
   * @throws ComException ({@code E_POINTER}) if the pointer is NULL
   */
  public static String text(GeneratedView view, long pointer, TextEncoding encoding, String field) {
    Upcall.nonNull(pointer, field, "the pointer");
    MemorySegment memory = target(view, pointer, Long.MAX_VALUE, field);
    long length = 0;
    while (!isZero(memory, length, encoding)) {
      length += encoding.unit;
    }
    return Text.decode(memory.asSlice(0, length), encoding);
  }

  private static boolean isZero(MemorySegment memory, long offset, TextEncoding encoding) {
    return switch (encoding.unit) {
      case 1 -> memory.get(JAVA_BYTE, offset) == 0;
      case 2 -> memory.get(JAVA_CHAR_UNALIGNED, offset) == 0;
      default -> memory.get(JAVA_INT_UNALIGNED, offset) == 0;
    };
  }

  /**
   * Reads the BSTR that a field holds.
   *
   * @param view the struct
   * @param pointer the BSTR; 0 is the empty one
   * @param field the struct and field, for people
   * @return the text
   */
  public static String bstr(GeneratedView view, long pointer, String field) {
    if (pointer == 0) {
      return "";
    }
    long bytes =
        Integer.toUnsignedLong(target(view, pointer - 4, 4, field).get(JAVA_INT_UNALIGNED, 0));
    return Text.decode(target(view, pointer, bytes & -2, field), TextEncoding.UTF16);
  }

  /**
   * Reads the texts that an array points to.
   *
   * @param view the struct with the pointer to the array
   * @param pointer the array; may be 0 if there is no element
   * @param count the number of elements
   * @param encoding how they are written, or null for BSTRs
   * @param nullable whether an element may be NULL
   * @param field the struct and field, for people
   * @return the texts
   * @throws ComException ({@code E_POINTER}) if the array, or an element that is not nullable, is
   *     NULL
   */
  public static String[] texts(
      GeneratedView view,
      long pointer,
      int count,
      @Nullable TextEncoding encoding,
      boolean nullable,
      String field) {
    MemorySegment array = target(view, pointer, 8L * count, field);
    @Nullable String[] texts = new String[count];
    for (int i = 0; i < count; i++) {
      long text = array.get(JAVA_LONG_UNALIGNED, 8L * i);
      if (text != 0 || !nullable) {
        texts[i] = encoding == null ? bstr(view, text, field) : text(view, text, encoding, field);
      }
    }
    return texts;
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

  /**
   * Writes texts, and an array that points to them, for a field to point to.
   *
   * @param allocator where the memory comes from
   * @param values the texts
   * @param encoding how to write them, or null for BSTRs
   * @param nullable whether an element may be null
   * @param field the struct and field, for people
   * @return where the array begins
   * @throws NullPointerException if the allocator, or a text that is not nullable, is null
   * @throws IllegalArgumentException if a text contains U+0000, which would end it early
   */
  public static long texts(
      SegmentAllocator allocator,
      @Nullable String[] values,
      @Nullable TextEncoding encoding,
      boolean nullable,
      String field) {
    MemorySegment array = allocate(allocator, 8L * values.length, 8, field);
    for (int i = 0; i < values.length; i++) {
      String value = values[i];
      long text = 0;
      if (value != null || !nullable) {
        Arguments.nonNull(value, field, "an element");
        text =
            encoding == null
                ? bstr(allocator, value, field)
                : text(allocator, value, encoding, field);
      }
      array.set(JAVA_LONG_UNALIGNED, 8L * i, text);
    }
    return array.address();
  }

  /**
   * Writes text for a field to point to.
   *
   * @param allocator where the memory comes from
   * @param value the text
   * @param encoding how to write it
   * @param field the struct and field, for people
   * @return where it begins
   * @throws NullPointerException if the text or the allocator is null
   * @throws IllegalArgumentException if the text contains U+0000, which would end it early
   */
  public static long text(
      SegmentAllocator allocator, String value, TextEncoding encoding, String field) {
    Arguments.requireNoZero(Arguments.nonNull(value, field, "the value"), field, "the value");
    byte[] bytes = Text.encode(value, encoding);
    MemorySegment memory =
        allocate(allocator, (long) bytes.length + encoding.unit, encoding.unit, field);
    MemorySegment.copy(bytes, 0, memory, JAVA_BYTE, 0, bytes.length);
    memory.asSlice(bytes.length).fill((byte) 0);
    return memory.address();
  }

  /**
   * Writes a BSTR for a field to hold. Zeros in the text are part of it. It belongs to the
   * allocator, so {@code SysFreeString} does not free it.
   *
   * @param allocator where the memory comes from
   * @param value the text
   * @param field the struct and field, for people
   * @return the BSTR
   * @throws NullPointerException if the text or the allocator is null
   */
  public static long bstr(SegmentAllocator allocator, String value, String field) {
    byte[] bytes = Text.encode(Arguments.nonNull(value, field, "the value"), TextEncoding.UTF16);
    MemorySegment memory = allocate(allocator, 8L + bytes.length + 2, 8, field);
    memory.set(JAVA_INT_UNALIGNED, 4, bytes.length);
    MemorySegment.copy(bytes, 0, memory, JAVA_BYTE, 8, bytes.length);
    memory.set(JAVA_CHAR_UNALIGNED, 8L + bytes.length, '\0');
    return memory.address() + 8;
  }
}
