package io.comwright.runtime;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_CHAR_UNALIGNED;
import static java.lang.foreign.ValueLayout.JAVA_INT_UNALIGNED;
import static java.lang.foreign.ValueLayout.JAVA_LONG_UNALIGNED;

import io.comwright.ComException;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import org.jspecify.annotations.Nullable;

/** The texts that fields of views point to, alone and in arrays. */
public final class ViewTexts {
  private ViewTexts() {}

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
    MemorySegment memory = ViewFields.target(view, pointer, Long.MAX_VALUE, field);
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
        Integer.toUnsignedLong(
            ViewFields.target(view, pointer - 4, 4, field).get(JAVA_INT_UNALIGNED, 0));
    return Text.decode(ViewFields.target(view, pointer, bytes & -2, field), TextEncoding.UTF16);
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
    MemorySegment array = ViewFields.target(view, pointer, 8L * count, field);
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
    MemorySegment array = ViewFields.allocate(allocator, 8L * values.length, 8, field);
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
        ViewFields.allocate(allocator, (long) bytes.length + encoding.unit, encoding.unit, field);
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
    MemorySegment memory = ViewFields.allocate(allocator, 8L + bytes.length + 2, 8, field);
    memory.set(JAVA_INT_UNALIGNED, 4, bytes.length);
    MemorySegment.copy(bytes, 0, memory, JAVA_BYTE, 8, bytes.length);
    memory.set(JAVA_CHAR_UNALIGNED, 8L + bytes.length, '\0');
    return memory.address() + 8;
  }
}
