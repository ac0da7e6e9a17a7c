package io.comwright.runtime;

import java.lang.foreign.MemorySegment;
import java.lang.reflect.Array;
import org.jspecify.annotations.Nullable;

/** What proxies require of the arguments that Java passes. */
public final class Arguments {
  private Arguments() {}

  /** How many elements an array may have: some VMs make none that is longer. */
  static final int MOST_ELEMENTS = Integer.MAX_VALUE - 8;

  /**
   * Requires an argument.
   *
   * @param value the argument
   * @param method the interface and method, for people
   * @param parameter the parameter, for people
   * @return the argument
   * @param <T> its type
   * @throws NullPointerException if it is null
   */
  public static <T> T nonNull(@Nullable T value, String method, String parameter) {
    if (value == null) {
      throw new NullPointerException(method + ": " + parameter + " is null");
    }
    return value;
  }

  /**
   * Requires an array of a struct to have its length.
   *
   * @param array the array
   * @param length the length that it must have
   * @param method the interface and method, for people
   * @param parameter the field, for people
   * @throws NullPointerException if the array is null
   * @throws IllegalArgumentException if it is longer or shorter
   */
  public static void length(Object array, int length, String method, String parameter) {
    exactly(length, Array.getLength(nonNull(array, method, parameter)), method, parameter);
  }

  /**
   * Requires an array to have the length that it has always.
   *
   * @param length the length that it must have
   * @param actual how many elements it has
   * @param method the interface and method, for people
   * @param parameter the array, for people
   * @return the length
   * @throws IllegalArgumentException if it is longer or shorter
   */
  public static int exactly(long length, long actual, String method, String parameter) {
    if (actual != length) {
      throw new IllegalArgumentException(
          method + ": " + parameter + " has " + length + " elements, not " + actual);
    }
    return (int) length;
  }

  /**
   * How many elements a caller asks for, in an array that the callee allocates.
   *
   * @param count the count that is passed
   * @param method the interface and method, for people
   * @param parameter the array, for people
   * @return the count
   * @throws IllegalArgumentException if it is negative, or more than a Java array holds
   */
  public static int number(long count, String method, String parameter) {
    if (count < 0 || count > MOST_ELEMENTS) {
      throw new IllegalArgumentException(
          method + ": the count of " + parameter + " is " + Long.toUnsignedString(count));
    }
    return (int) count;
  }

  /**
   * How many elements of an array are passed.
   *
   * @param count the count that is passed beside it
   * @param available how many elements the array has
   * @param method the interface and method, for people
   * @param parameter the array, for people
   * @return the count
   * @throws IllegalArgumentException if the array is shorter, or the count negative
   */
  public static int count(long count, long available, String method, String parameter) {
    if (count < 0 || count > available) {
      throw new IllegalArgumentException(
          method + ": " + parameter + " has " + available + " elements, and the count is " + count);
    }
    return (int) count;
  }

  /**
   * The size of a segment, which travels as a {@code ULONG}.
   *
   * @param segment the segment
   * @param method the interface and method, for people
   * @param parameter the parameter, for people
   * @return its size in bytes
   * @throws NullPointerException if the segment is null
   * @throws IllegalArgumentException if it is larger than a {@code ULONG} tells
   */
  public static long size(MemorySegment segment, String method, String parameter) {
    long size = nonNull(segment, method, parameter).byteSize();
    if (size > 0xFFFF_FFFFL) {
      throw new IllegalArgumentException(
          method + ": " + parameter + " has " + size + " bytes, more than a ULONG tells");
    }
    return size;
  }

  /**
   * The address of a segment that holds an array.
   *
   * @param segment the segment
   * @param size the size of the array in bytes
   * @param method the interface and method, for people
   * @param parameter the parameter, for people
   * @return the address
   * @throws NullPointerException if the segment is null
   * @throws IllegalArgumentException if it is smaller, or lies on the Java heap
   * @throws IllegalStateException if its arena is closed
   */
  public static long address(MemorySegment segment, long size, String method, String parameter) {
    if (size < 0 || size > nonNull(segment, method, parameter).byteSize()) {
      throw new IllegalArgumentException(
          method
              + ": "
              + parameter
              + " has "
              + segment.byteSize()
              + " bytes, and the size is "
              + size);
    }
    return address(segment, method, parameter);
  }

  /**
   * The address of a segment.
   *
   * @param segment the segment, or null for NULL
   * @param method the interface and method, for people
   * @param parameter the parameter, for people
   * @return the address
   * @throws IllegalArgumentException if the segment lies on the Java heap
   * @throws IllegalStateException if its arena is closed
   * @throws WrongThreadException if its arena belongs to another thread
   */
  public static long address(@Nullable MemorySegment segment, String method, String parameter) {
    if (segment == null) {
      return 0;
    }
    if (!segment.isNative()) {
      throw new IllegalArgumentException(
          method + ": " + parameter + " lies on the Java heap, where it can move");
    }
    if (!segment.scope().isAlive()) {
      throw new IllegalStateException(method + ": the arena of " + parameter + " is closed");
    }
    if (!segment.isAccessibleBy(Thread.currentThread())) {
      throw new WrongThreadException(
          method + ": the arena of " + parameter + " belongs to another thread");
    }
    return segment.address();
  }

  /**
   * Whether {@link #nonNullAddress} gives its address, for which the texts are needed otherwise.
   */
  static boolean isNonNullAddress(@Nullable MemorySegment pointer) {
    return pointer != null
        && pointer.isNative()
        && pointer.scope().isAlive()
        && pointer.isAccessibleBy(Thread.currentThread())
        && pointer.address() != 0;
  }

  static long nonNullAddress(MemorySegment pointer, String method, String parameter) {
    long address = address(pointer, method, parameter);
    if (address == 0) {
      throw new NullPointerException(method + ": " + parameter + " is null");
    }
    return address;
  }

  static void requireNoZero(String value, String method, String parameter) {
    if (Utf16.hasZero(value)) {
      throw hasZero(method, parameter);
    }
  }

  static IllegalArgumentException hasZero(String method, String parameter) {
    return new IllegalArgumentException(
        method + ": " + parameter + " contains U+0000, where a zero-terminated string would end");
  }
}
