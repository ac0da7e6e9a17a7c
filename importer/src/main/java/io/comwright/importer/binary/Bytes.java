package io.comwright.importer.binary;

import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A part of a file, little-endian. Whatever is read outside of it is a {@link DamagedFileException}
 * that names the part and the offset in the file.
 */
public final class Bytes {
  /** Larger than any metadata: the Windows metadata of 2026 has 24 MB. */
  private static final long LARGEST_FILE = 1L << 29;

  private static final VarHandle SHORT = view(short[].class);
  private static final VarHandle INT = view(int[].class);
  private static final VarHandle LONG = view(long[].class);

  private final byte[] content;
  private final int start;
  private final int size;
  private final String file;
  private final String part;

  private Bytes(byte[] content, int start, int size, String file, String part) {
    this.content = content;
    this.start = start;
    this.size = size;
    this.file = file;
    this.part = part;
  }

  private static VarHandle view(Class<?> array) {
    return MethodHandles.byteArrayViewVarHandle(array, ByteOrder.LITTLE_ENDIAN);
  }

  /**
   * All bytes of a file.
   *
   * @param path the file
   * @return its bytes
   * @throws IOException if it cannot be read
   */
  public static Bytes read(Path path) throws IOException {
    return of(path.toString(), content(path));
  }

  /**
   * All bytes of a file, as an array.
   *
   * @param path the file
   * @return its bytes
   * @throws IOException if it cannot be read
   */
  public static byte[] content(Path path) throws IOException {
    if (Files.isDirectory(path)) {
      throw new DamagedFileException(path + " is a folder");
    }
    if (Files.size(path) > LARGEST_FILE) {
      throw new DamagedFileException(path + " is larger than any metadata");
    }
    return Files.readAllBytes(path);
  }

  /**
   * Bytes that are in memory already.
   *
   * @param file a name for messages
   * @param content the bytes, which are not copied
   * @return a view of them
   */
  public static Bytes of(String file, byte[] content) {
    return new Bytes(content, 0, content.length, file, "file");
  }

  /**
   * How many there are.
   *
   * @return the number of bytes
   */
  public int size() {
    return size;
  }

  /**
   * What a part of the file is called.
   *
   * @return the name of the file
   */
  public String file() {
    return file;
  }

  /**
   * A byte.
   *
   * @param at the offset in this part
   * @return the byte, unsigned
   */
  public int u1(long at) {
    return content[place(at, 1)] & 0xFF;
  }

  /**
   * Two bytes.
   *
   * @param at the offset in this part
   * @return the number, unsigned
   */
  public int u2(long at) {
    return (short) SHORT.get(content, place(at, 2)) & 0xFFFF;
  }

  /**
   * Four bytes.
   *
   * @param at the offset in this part
   * @return the number
   */
  public int i4(long at) {
    return (int) INT.get(content, place(at, 4));
  }

  /**
   * Four bytes.
   *
   * @param at the offset in this part
   * @return the number, unsigned
   */
  public long u4(long at) {
    return i4(at) & 0xFFFF_FFFFL;
  }

  /**
   * Eight bytes.
   *
   * @param at the offset in this part
   * @return the number
   */
  public long i8(long at) {
    return (long) LONG.get(content, place(at, 8));
  }

  /**
   * A part of this part.
   *
   * @param at its offset in this part
   * @param length its length in bytes
   * @param name what it is, for messages
   * @return the part
   */
  public Bytes slice(long at, long length, String name) {
    return new Bytes(content, place(at, length), (int) length, file, name);
  }

  /**
   * All from an offset on.
   *
   * @param at the offset in this part
   * @return the rest
   */
  public Bytes from(long at) {
    return slice(at, size - Math.min(at, size), part);
  }

  /**
   * Text of UTF-8.
   *
   * @param at its offset in this part
   * @param length its length in bytes
   * @return the text
   */
  public String utf8(long at, long length) {
    return new String(content, place(at, length), (int) length, StandardCharsets.UTF_8);
  }

  /**
   * Text of UTF-8 that a zero ends.
   *
   * @param at its offset in this part
   * @return the text
   */
  public String utf8(long at) {
    int begin = place(at, 0);
    int end = begin;
    while (end < start + size && content[end] != 0) {
      end++;
    }
    if (end == start + size) {
      throw damaged(at, "a text has no end");
    }
    return new String(content, begin, end - begin, StandardCharsets.UTF_8);
  }

  /**
   * Says that something here is wrong.
   *
   * @param at the offset in this part
   * @param what is wrong
   * @return an exception with the place in the file
   */
  public DamagedFileException damaged(long at, String what) {
    return new DamagedFileException(
        "%s is damaged at offset 0x%x (%s): %s".formatted(file, start + at, part, what));
  }

  private int place(long at, long length) {
    if (at < 0 || length < 0 || at > size - length) {
      throw damaged(at, "%s bytes are wanted where there are none".formatted(length));
    }
    return start + (int) at;
  }
}
