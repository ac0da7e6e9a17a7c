package io.comwright;

import java.io.Serializable;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.util.UUID;

/**
 * A GUID, such as an IID or a CLSID: 16 bytes.
 *
 * <p>In memory {@code Data1} (4 bytes), {@code Data2} and {@code Data3} (2 each) are in machine
 * order, followed by the 8 bytes of {@code Data4} as they are written (Microsoft Learn, "GUID
 * structure"). Here the 128 bits are kept in the order of the text.
 *
 * @param mostSignificantBits {@code Data1}, {@code Data2} and {@code Data3}, the first 16 digits of
 *     the text
 * @param leastSignificantBits {@code Data4}, the last 16 digits of the text
 */
public record Guid(long mostSignificantBits, long leastSignificantBits) implements Serializable {
  private static final ValueLayout.OfInt DATA1 = ValueLayout.JAVA_INT_UNALIGNED;
  private static final ValueLayout.OfShort DATA2 = ValueLayout.JAVA_SHORT_UNALIGNED;
  private static final ValueLayout.OfLong DATA4 =
      ValueLayout.JAVA_LONG_UNALIGNED.withOrder(ByteOrder.BIG_ENDIAN);

  /** The size in memory, in bytes. */
  public static final int BYTES = 16;

  /** {@code GUID_NULL}, all zeros. */
  public static final Guid NULL = new Guid(0, 0);

  /**
   * Reads a GUID from text: 32 hexadecimal digits of any case in the form {@code 8-4-4-4-12}, with
   * or without braces around them.
   *
   * @param text the text
   * @return the GUID
   * @throws IllegalArgumentException if the text has another form
   */
  public static Guid parse(String text) {
    int start = 0;
    int end = text.length();
    if (end == 38 && text.charAt(0) == '{' && text.charAt(37) == '}') {
      start = 1;
      end = 37;
    }
    if (end - start != 36) {
      throw malformed(text);
    }
    long most = 0;
    long least = 0;
    for (int i = 0; i < 36; i++) {
      char c = text.charAt(start + i);
      if (i == 8 || i == 13 || i == 18 || i == 23) {
        if (c != '-') {
          throw malformed(text);
        }
        continue;
      }
      int digit = c < 128 ? Character.digit(c, 16) : -1;
      if (digit < 0) {
        throw malformed(text);
      }
      if (i < 18) {
        most = most << 4 | digit;
      } else {
        least = least << 4 | digit;
      }
    }
    return new Guid(most, least);
  }

  private static IllegalArgumentException malformed(String text) {
    return new IllegalArgumentException(
        "not a GUID of the form 00000000-0000-0000-c000-000000000046: \"" + text + "\"");
  }

  /**
   * The GUID with the bits of a UUID.
   *
   * @param uuid the UUID
   * @return the GUID with the same text
   */
  public static Guid of(UUID uuid) {
    return new Guid(uuid.getMostSignificantBits(), uuid.getLeastSignificantBits());
  }

  /**
   * The UUID with the same text.
   *
   * @return the UUID
   */
  public UUID toUuid() {
    return new UUID(mostSignificantBits, leastSignificantBits);
  }

  /**
   * Reads a GUID from memory, which may be unaligned.
   *
   * @param memory the memory, native or not
   * @param offset where the GUID begins, in bytes
   * @return the GUID
   * @throws IndexOutOfBoundsException if there are no {@link #BYTES} bytes
   * @throws IllegalStateException if the memory is gone
   */
  public static Guid read(MemorySegment memory, long offset) {
    return new Guid(
        Integer.toUnsignedLong(memory.get(DATA1, offset)) << 32
            | Short.toUnsignedLong(memory.get(DATA2, offset + 4)) << 16
            | Short.toUnsignedLong(memory.get(DATA2, offset + 6)),
        memory.get(DATA4, offset + 8));
  }

  /**
   * Writes the GUID to memory, which may be unaligned.
   *
   * @param memory the memory, native or not
   * @param offset where the GUID is to begin, in bytes
   * @throws IndexOutOfBoundsException if there are no {@link #BYTES} bytes
   * @throws IllegalStateException if the memory is gone
   * @throws IllegalArgumentException if the memory is read-only
   */
  public void write(MemorySegment memory, long offset) {
    MemorySegment bytes = memory.asSlice(offset, BYTES);
    bytes.set(DATA1, 0, (int) (mostSignificantBits >>> 32));
    bytes.set(DATA2, 4, (short) (mostSignificantBits >>> 16));
    bytes.set(DATA2, 6, (short) mostSignificantBits);
    bytes.set(DATA4, 8, leastSignificantBits);
  }

  // Those of records are linked when they are first called, which takes milliseconds, and each
  // interface is found by its IID.

  @Override
  public boolean equals(Object other) {
    return other instanceof Guid guid
        && mostSignificantBits == guid.mostSignificantBits
        && leastSignificantBits == guid.leastSignificantBits;
  }

  @Override
  public int hashCode() {
    return 31 * Long.hashCode(mostSignificantBits) + Long.hashCode(leastSignificantBits);
  }

  /** The text in lower case with hyphens, without braces. */
  @Override
  public String toString() {
    return toUuid().toString();
  }
}
