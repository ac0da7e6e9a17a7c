package io.comwright.importer.binary;

import org.jspecify.annotations.Nullable;

/** Reads bytes one after the other, as the blobs of metadata are read (ECMA-335, II.23.2). */
public final class Cursor {
  private final Bytes bytes;
  private int at;

  /**
   * A cursor at the first byte.
   *
   * @param bytes what to read
   */
  public Cursor(Bytes bytes) {
    this.bytes = bytes;
  }

  /**
   * Whether all is read.
   *
   * @return whether no byte is left
   */
  public boolean atEnd() {
    return at >= bytes.size();
  }

  /**
   * A cursor over a part that has its length before it (ECMA-335, II.24.2.4, the heap of blobs).
   *
   * @param bytes where it lies
   * @param at the offset of the length
   * @param name what it is, for messages
   * @return a cursor at the first byte behind the length
   */
  public static Cursor blob(Bytes bytes, long at, String name) {
    Cursor length = new Cursor(bytes.from(at));
    int size = length.compressed();
    return new Cursor(bytes.slice(at + length.at, size, name));
  }

  /**
   * The next byte, which stays the next.
   *
   * @return the byte, unsigned
   */
  public int peek() {
    return bytes.u1(at);
  }

  /**
   * The next byte.
   *
   * @return the byte, unsigned
   */
  public int u1() {
    return bytes.u1(at++);
  }

  /**
   * The next two bytes.
   *
   * @return the number, unsigned
   */
  public int u2() {
    int value = bytes.u2(at);
    at += 2;
    return value;
  }

  /**
   * The next four bytes.
   *
   * @return the number
   */
  public int i4() {
    int value = bytes.i4(at);
    at += 4;
    return value;
  }

  /**
   * The next eight bytes.
   *
   * @return the number
   */
  public long i8() {
    long value = bytes.i8(at);
    at += 8;
    return value;
  }

  /**
   * A number of one, two or four bytes (ECMA-335, II.23.2, "compressed").
   *
   * @return the number, from 0
   */
  public int compressed() {
    int first = u1();
    if ((first & 0x80) == 0) {
      return first;
    }
    if ((first & 0x40) == 0) {
      return (first & 0x3F) << 8 | u1();
    }
    if ((first & 0x20) == 0) {
      return (first & 0x1F) << 24 | u1() << 16 | u1() << 8 | u1();
    }
    throw damaged("0x%02x begins no compressed number".formatted(first));
  }

  /**
   * A text with its length in bytes before it (ECMA-335, II.23.3, "SerString").
   *
   * @return the text, or null
   */
  public @Nullable String text() {
    if (peek() == 0xFF) {
      at++;
      return null;
    }
    int length = compressed();
    String text = bytes.utf8(at, length);
    at += length;
    return text;
  }

  /**
   * Says that what was read last is wrong.
   *
   * @param what is wrong
   * @return an exception with the place in the file
   */
  public DamagedFileException damaged(String what) {
    return bytes.damaged(at, what);
  }
}
