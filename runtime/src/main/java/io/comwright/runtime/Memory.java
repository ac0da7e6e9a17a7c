package io.comwright.runtime;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_CHAR_UNALIGNED;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE_UNALIGNED;
import static java.lang.foreign.ValueLayout.JAVA_FLOAT_UNALIGNED;
import static java.lang.foreign.ValueLayout.JAVA_INT_UNALIGNED;
import static java.lang.foreign.ValueLayout.JAVA_LONG_UNALIGNED;
import static java.lang.foreign.ValueLayout.JAVA_SHORT_UNALIGNED;

import io.comwright.Allocator;
import io.comwright.Guid;
import io.comwright.internal.Guids;
import io.comwright.internal.NativeMemory;
import java.lang.foreign.MemorySegment;

/**
 * Native memory by address, aligned or not. Each access is one machine instruction and as unchecked
 * as in C: a wrong address ends the process.
 */
public final class Memory {
  private static final MemorySegment ALL = NativeMemory.ALL;

  private Memory() {}

  /**
   * Reads 1 byte.
   *
   * @param address where from
   * @return the value
   */
  public static byte getByte(long address) {
    return ALL.get(JAVA_BYTE, address);
  }

  /**
   * Writes 1 byte.
   *
   * @param address where to
   * @param value the value
   */
  public static void putByte(long address, byte value) {
    ALL.set(JAVA_BYTE, address, value);
  }

  /**
   * Reads 2 bytes.
   *
   * @param address where from
   * @return the value
   */
  public static short getShort(long address) {
    return ALL.get(JAVA_SHORT_UNALIGNED, address);
  }

  /**
   * Writes 2 bytes.
   *
   * @param address where to
   * @param value the value
   */
  public static void putShort(long address, short value) {
    ALL.set(JAVA_SHORT_UNALIGNED, address, value);
  }

  /**
   * Reads 2 bytes.
   *
   * @param address where from
   * @return the value
   */
  public static char getChar(long address) {
    return ALL.get(JAVA_CHAR_UNALIGNED, address);
  }

  /**
   * Writes 2 bytes.
   *
   * @param address where to
   * @param value the value
   */
  public static void putChar(long address, char value) {
    ALL.set(JAVA_CHAR_UNALIGNED, address, value);
  }

  /**
   * Reads 4 bytes.
   *
   * @param address where from
   * @return the value
   */
  public static int getInt(long address) {
    return ALL.get(JAVA_INT_UNALIGNED, address);
  }

  /**
   * Writes 4 bytes.
   *
   * @param address where to
   * @param value the value
   */
  public static void putInt(long address, int value) {
    ALL.set(JAVA_INT_UNALIGNED, address, value);
  }

  /**
   * Reads 8 bytes.
   *
   * @param address where from
   * @return the value
   */
  public static long getLong(long address) {
    return ALL.get(JAVA_LONG_UNALIGNED, address);
  }

  /**
   * Writes 8 bytes.
   *
   * @param address where to
   * @param value the value
   */
  public static void putLong(long address, long value) {
    ALL.set(JAVA_LONG_UNALIGNED, address, value);
  }

  /**
   * Reads 4 bytes.
   *
   * @param address where from
   * @return the value
   */
  public static float getFloat(long address) {
    return ALL.get(JAVA_FLOAT_UNALIGNED, address);
  }

  /**
   * Writes 4 bytes.
   *
   * @param address where to
   * @param value the value
   */
  public static void putFloat(long address, float value) {
    ALL.set(JAVA_FLOAT_UNALIGNED, address, value);
  }

  /**
   * Reads 8 bytes.
   *
   * @param address where from
   * @return the value
   */
  public static double getDouble(long address) {
    return ALL.get(JAVA_DOUBLE_UNALIGNED, address);
  }

  /**
   * Writes 8 bytes.
   *
   * @param address where to
   * @param value the value
   */
  public static void putDouble(long address, double value) {
    ALL.set(JAVA_DOUBLE_UNALIGNED, address, value);
  }

  /**
   * Reads a GUID, 16 bytes.
   *
   * @param address where from
   * @return the GUID
   */
  public static Guid getGuid(long address) {
    return new Guid(Guids.most(address), Guids.least(address));
  }

  /**
   * Writes a GUID, 16 bytes.
   *
   * @param address where to
   * @param value the GUID
   */
  public static void putGuid(long address, Guid value) {
    Guids.put(address, value.mostSignificantBits(), value.leastSignificantBits());
  }

  /**
   * Fills memory with zeros.
   *
   * @param address where to
   * @param size how many bytes
   */
  public static void clear(long address, long size) {
    ALL.asSlice(address, size).fill((byte) 0);
  }

  /**
   * Called by the runtime: memory of an allocator, which may be one that answers NULL when it has
   * none.
   *
   * @param allocator where it comes from
   * @param size its size in bytes
   * @return its address, not 0
   * @throws OutOfMemoryError if there is none
   */
  public static long allocate(Allocator allocator, long size) {
    long address = allocator.allocate(size);
    if (address == 0) {
      throw new OutOfMemoryError(allocator.getClass().getName() + " has no " + size + " bytes");
    }
    return address;
  }

  /** Writes an integer of 1, 2, 4 or 8 bytes. */
  static void putInteger(long address, long value, int bytes) {
    switch (bytes) {
      case 1 -> putByte(address, (byte) value);
      case 2 -> putShort(address, (short) value);
      case 4 -> putInt(address, (int) value);
      default -> putLong(address, value);
    }
  }

  /** Whether memory holds nothing but zeros. */
  static boolean isZero(long address, long size) {
    for (long at = 0; at < size; at++) {
      if (getByte(address + at) != 0) {
        return false;
      }
    }
    return true;
  }

  /**
   * Moves a value: the source holds zeros afterwards.
   *
   * @param from where from
   * @param to where to; the two do not overlap
   * @param size how many bytes
   */
  public static void move(long from, long to, long size) {
    if (size == 8) {
      putLong(to, getLong(from));
      putLong(from, 0);
      return;
    }
    MemorySegment.copy(ALL, from, ALL, to, size);
    clear(from, size);
  }

  /**
   * Exchanges two values.
   *
   * @param a where one is
   * @param b where the other is; the two do not overlap
   * @param size how many bytes
   */
  public static void swap(long a, long b, long size) {
    long at = 0;
    for (; at + 8 <= size; at += 8) {
      long value = getLong(a + at);
      putLong(a + at, getLong(b + at));
      putLong(b + at, value);
    }
    for (; at < size; at++) {
      byte value = getByte(a + at);
      putByte(a + at, getByte(b + at));
      putByte(b + at, value);
    }
  }

  /**
   * Writes values of 1 byte each.
   *
   * @param values the values; null if there are none to write
   * @param address where to
   * @param length how many
   */
  public static void copy(byte[] values, long address, int length) {
    if (length > 0) {
      MemorySegment.copy(values, 0, ALL, JAVA_BYTE, address, length);
    }
  }

  /**
   * Reads values of 1 byte each.
   *
   * @param address where from
   * @param values where to; null if there are none to read
   * @param length how many
   */
  public static void copy(long address, byte[] values, int length) {
    if (length > 0) {
      MemorySegment.copy(ALL, JAVA_BYTE, address, values, 0, length);
    }
  }

  /**
   * Writes values of 2 bytes each.
   *
   * @param values the values; null if there are none to write
   * @param address where to
   * @param length how many
   */
  public static void copy(short[] values, long address, int length) {
    if (length > 0) {
      MemorySegment.copy(values, 0, ALL, JAVA_SHORT_UNALIGNED, address, length);
    }
  }

  /**
   * Reads values of 2 bytes each.
   *
   * @param address where from
   * @param values where to; null if there are none to read
   * @param length how many
   */
  public static void copy(long address, short[] values, int length) {
    if (length > 0) {
      MemorySegment.copy(ALL, JAVA_SHORT_UNALIGNED, address, values, 0, length);
    }
  }

  /**
   * Writes values of 2 bytes each.
   *
   * @param values the values; null if there are none to write
   * @param address where to
   * @param length how many
   */
  public static void copy(char[] values, long address, int length) {
    if (length > 0) {
      MemorySegment.copy(values, 0, ALL, JAVA_CHAR_UNALIGNED, address, length);
    }
  }

  /**
   * Reads values of 2 bytes each.
   *
   * @param address where from
   * @param values where to; null if there are none to read
   * @param length how many
   */
  public static void copy(long address, char[] values, int length) {
    if (length > 0) {
      MemorySegment.copy(ALL, JAVA_CHAR_UNALIGNED, address, values, 0, length);
    }
  }

  /**
   * Writes values of 4 bytes each.
   *
   * @param values the values; null if there are none to write
   * @param address where to
   * @param length how many
   */
  public static void copy(int[] values, long address, int length) {
    if (length > 0) {
      MemorySegment.copy(values, 0, ALL, JAVA_INT_UNALIGNED, address, length);
    }
  }

  /**
   * Reads values of 4 bytes each.
   *
   * @param address where from
   * @param values where to; null if there are none to read
   * @param length how many
   */
  public static void copy(long address, int[] values, int length) {
    if (length > 0) {
      MemorySegment.copy(ALL, JAVA_INT_UNALIGNED, address, values, 0, length);
    }
  }

  /**
   * Writes values of 8 bytes each.
   *
   * @param values the values; null if there are none to write
   * @param address where to
   * @param length how many
   */
  public static void copy(long[] values, long address, int length) {
    if (length > 0) {
      MemorySegment.copy(values, 0, ALL, JAVA_LONG_UNALIGNED, address, length);
    }
  }

  /**
   * Reads values of 8 bytes each.
   *
   * @param address where from
   * @param values where to; null if there are none to read
   * @param length how many
   */
  public static void copy(long address, long[] values, int length) {
    if (length > 0) {
      MemorySegment.copy(ALL, JAVA_LONG_UNALIGNED, address, values, 0, length);
    }
  }

  /**
   * Writes values of 4 bytes each.
   *
   * @param values the values; null if there are none to write
   * @param address where to
   * @param length how many
   */
  public static void copy(float[] values, long address, int length) {
    if (length > 0) {
      MemorySegment.copy(values, 0, ALL, JAVA_FLOAT_UNALIGNED, address, length);
    }
  }

  /**
   * Reads values of 4 bytes each.
   *
   * @param address where from
   * @param values where to; null if there are none to read
   * @param length how many
   */
  public static void copy(long address, float[] values, int length) {
    if (length > 0) {
      MemorySegment.copy(ALL, JAVA_FLOAT_UNALIGNED, address, values, 0, length);
    }
  }

  /**
   * Writes values of 8 bytes each.
   *
   * @param values the values; null if there are none to write
   * @param address where to
   * @param length how many
   */
  public static void copy(double[] values, long address, int length) {
    if (length > 0) {
      MemorySegment.copy(values, 0, ALL, JAVA_DOUBLE_UNALIGNED, address, length);
    }
  }

  /**
   * Reads values of 8 bytes each.
   *
   * @param address where from
   * @param values where to; null if there are none to read
   * @param length how many
   */
  public static void copy(long address, double[] values, int length) {
    if (length > 0) {
      MemorySegment.copy(ALL, JAVA_DOUBLE_UNALIGNED, address, values, 0, length);
    }
  }
}
