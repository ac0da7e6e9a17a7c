package io.comwright.runtime;

import io.comwright.ComException;

/** In a stub: buffers of the caller into which an implementation's text is written. */
public final class TextBuffers {
  private TextBuffers() {}

  /**
   * Writes text with a terminating zero into a buffer of the caller.
   *
   * @param value the text
   * @param address the buffer; may be 0 if it has no units
   * @param capacity its size in units
   * @param encoding how to write it
   * @param method the interface and method, for people
   * @throws ComException (0x8007007A, {@code ERROR_INSUFFICIENT_BUFFER}) if it does not fit
   * @throws IllegalArgumentException if the text contains U+0000, which would end it early
   */
  public static void fill(
      String value, long address, int capacity, TextEncoding encoding, String method) {
    fill(value, address, capacity, encoding, 0, 0, method);
  }

  /**
   * Writes text with a terminating zero into a buffer of the caller, who may ask for its size.
   *
   * @param value the text
   * @param address the buffer; if it is 0 nothing is written, which is no failure where the size is
   *     reported
   * @param capacity its size in units
   * @param encoding how to write it
   * @param needed where its size goes if it does not fit, or 0
   * @param bytes the size of that number: 1, 2, 4 or 8
   * @param method the interface and method, for people
   * @return the size of the text in units, with its zero
   * @throws ComException (0x8007007A, {@code ERROR_INSUFFICIENT_BUFFER}) if it does not fit
   * @throws IllegalArgumentException if the text contains U+0000, which would end it early
   */
  public static int fill(
      String value,
      long address,
      int capacity,
      TextEncoding encoding,
      long needed,
      int bytes,
      String method) {
    Text.requireNoZero(value);
    byte[] encoded = Text.encode(value, encoding);
    int size = encoded.length / encoding.unit + 1;
    if (address == 0 && bytes != 0) {
      return size;
    }
    if (size > capacity) {
      if (needed != 0) {
        Memory.putInteger(needed, size, bytes);
      }
      throw new ComException(
          0x8007007A, method, "the buffer has " + capacity + " units, and the text takes " + size);
    }
    Text.write(address, encoded);
    Memory.clear(address + encoded.length, encoding.unit);
    return size;
  }

  /**
   * Ends the empty text in a buffer of the caller, for a call that has failed.
   *
   * @param address the buffer, or 0
   * @param capacity its size in units; if that is none, nothing is written
   * @param encoding how it is written
   */
  public static void end(long address, long capacity, TextEncoding encoding) {
    if (address != 0 && capacity > 0) {
      Memory.clear(address, encoding.unit);
    }
  }

  /**
   * Ends the empty text in a buffer of the caller, as {@link #end(long,long,TextEncoding)} does.
   *
   * @param address the buffer, or 0
   * @param capacity its size in units; if that is none, nothing is written
   * @param encoding how it is written
   */
  public static void end(long address, int capacity, TextEncoding encoding) {
    end(address, (long) capacity, encoding);
  }
}
