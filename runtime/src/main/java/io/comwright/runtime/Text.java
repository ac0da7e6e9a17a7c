package io.comwright.runtime;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_CHAR_UNALIGNED;
import static java.lang.foreign.ValueLayout.JAVA_INT_UNALIGNED;

import io.comwright.Allocator;
import io.comwright.ComException;
import io.comwright.HResult;
import io.comwright.internal.NativeMemory;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Text in native memory. UTF-16 is copied unit for unit, lone surrogates included; the other
 * encodings replace what they cannot express.
 */
public final class Text {
  private static final MemorySegment ALL = NativeMemory.ALL;

  /** A pattern sees a pair as one character. */
  private static final Pattern LONE_SURROGATE = Pattern.compile("\\p{Cs}");

  private Text() {}

  /**
   * Reads text up to its terminating zero.
   *
   * @param address where it begins
   * @param encoding how it is written
   * @return the text
   */
  public static String read(long address, TextEncoding encoding) {
    return read(address, length(address, encoding), encoding);
  }

  /**
   * Reads text of a known length; zeros in it are part of it.
   *
   * @param address where it begins; not looked at if the length is 0
   * @param length its length in units of the encoding
   * @param encoding how it is written
   * @return the text
   */
  public static String read(long address, long length, TextEncoding encoding) {
    if (length == 0) {
      return "";
    }
    int bytes = Math.toIntExact(Math.multiplyExact(length, encoding.unit));
    if (encoding.utf16) {
      char[] chars = new char[(int) length];
      MemorySegment.copy(ALL, JAVA_CHAR_UNALIGNED, address, chars, 0, chars.length);
      return new String(chars);
    }
    byte[] copy = new byte[bytes];
    MemorySegment.copy(ALL, JAVA_BYTE, address, copy, 0, bytes);
    return new String(copy, encoding.charset);
  }

  /**
   * Reads the text of an array: up to a zero, or to the end of the array.
   *
   * @param address where the array begins
   * @param units its length in units of the encoding
   * @param encoding how it is written
   * @return the text
   */
  public static String readFixed(long address, int units, TextEncoding encoding) {
    int length = 0;
    while (length < units && !isZero(address + (long) length * encoding.unit, encoding)) {
      length++;
    }
    return read(address, length, encoding);
  }

  /** The text that fills a segment. */
  static String decode(MemorySegment memory, TextEncoding encoding) {
    if (encoding.utf16) {
      // Not the charset, which replaces lone surrogates.
      return new String(memory.toArray(JAVA_CHAR_UNALIGNED));
    }
    return new String(memory.toArray(JAVA_BYTE), encoding.charset);
  }

  private static boolean isZero(long address, TextEncoding encoding) {
    return switch (encoding.unit) {
      case 1 -> Memory.getByte(address) == 0;
      case 2 -> Memory.getChar(address) == 0;
      default -> Memory.getInt(address) == 0;
    };
  }

  /**
   * Writes text into an array, and zeros into the rest of it.
   *
   * @param address where the array begins
   * @param units its length in units of the encoding
   * @param encoding how to write it
   * @param value the text
   * @param method the interface and method, for people
   * @param parameter the field, for people
   * @throws IllegalArgumentException if the text and its terminating zero do not fit, or if the
   *     text contains U+0000, which would end it early
   */
  public static void writeFixed(
      long address,
      int units,
      TextEncoding encoding,
      String value,
      String method,
      String parameter) {
    Arguments.requireNoZero(value, method, parameter);
    byte[] bytes = encode(value, encoding);
    int length = bytes.length / encoding.unit;
    if (length >= units) {
      throw new IllegalArgumentException(
          method
              + ": "
              + parameter
              + " holds a text of "
              + (units - 1)
              + " units, not of "
              + length);
    }
    write(address, bytes);
    Memory.clear(address + bytes.length, (long) units * encoding.unit - bytes.length);
  }

  private static long length(long address, TextEncoding encoding) {
    long length = 0;
    switch (encoding.unit) {
      case 1 -> {
        while (Memory.getByte(address + length) != 0) {
          length++;
        }
      }
      case 2 -> length = Utf16.length(address);
      default -> {
        while (Memory.getInt(address + 4 * length) != 0) {
          length++;
        }
      }
    }
    return length;
  }

  /**
   * Reads text up to its terminating zero, and frees it.
   *
   * @param address where it begins
   * @param encoding how it is written
   * @param allocator what it came from
   * @return the text
   */
  public static String take(long address, TextEncoding encoding, Allocator allocator) {
    try {
      return read(address, encoding);
    } finally {
      allocator.free(address);
    }
  }

  /**
   * Writes text with a terminating zero into new memory.
   *
   * @param value the text
   * @param encoding how to write it
   * @param allocator where the memory comes from
   * @return where it begins, owned by the receiver
   * @throws IllegalArgumentException if the text contains U+0000, which would end it early
   */
  public static long create(String value, TextEncoding encoding, Allocator allocator) {
    requireNoZero(value);
    byte[] bytes = encode(value, encoding);
    long address = Memory.allocate(allocator, (long) bytes.length + encoding.unit);
    write(address, bytes);
    Memory.clear(address + bytes.length, encoding.unit);
    return address;
  }

  /** How many units a text takes with its terminating zero. */
  static int size(String value, TextEncoding encoding) {
    return encoding.utf16
        ? Math.addExact(value.length(), 1)
        : encode(value, encoding).length / encoding.unit + 1;
  }

  static void requireNoZero(String value) {
    if (Utf16.hasZero(value)) {
      throw new IllegalArgumentException(
          "the text contains U+0000, where a zero-terminated string would end");
    }
  }

  /**
   * Text that an implementation returns and keeps: it stays where it is as long as the COM object
   * lives. A text that is returned again is not written again.
   *
   * @param value the text
   * @param encoding how to write it
   * @param self the interface pointer of the COM object
   * @return where it begins
   * @throws IllegalArgumentException if the text contains U+0000, which would end it early
   */
  public static long lend(String value, TextEncoding encoding, long self) {
    return lend(value, encoding, owner(self)::lend);
  }

  /**
   * Text that a Java function returns and keeps: it stays where it is as long as native code can
   * call the function.
   *
   * @param value the text
   * @param encoding how to write it
   * @param self the function
   * @return where it begins
   * @throws IllegalArgumentException if the text contains U+0000, which would end it early
   */
  public static long lend(String value, TextEncoding encoding, NativeFunction self) {
    return lend(value, encoding, self::lend);
  }

  static long lend(String value, TextEncoding encoding, Lender lender) {
    requireNoZero(value);
    return lender
        .lend(
            new Lent(value, encoding),
            arena -> {
              byte[] bytes = encode(value, encoding);
              MemorySegment memory = arena.allocate((long) bytes.length + encoding.unit, 8);
              MemorySegment.copy(bytes, 0, memory, JAVA_BYTE, 0, bytes.length);
              return memory;
            })
        .address();
  }

  /** The same for the bytes of an array. */
  static long lend(long from, long size, long self) {
    return lend(from, size, owner(self)::lend);
  }

  /** The same, for a function. */
  static long lend(long from, long size, NativeFunction self) {
    return lend(from, size, self::lend);
  }

  static long lend(long from, long size, Lender lender) {
    byte[] bytes = new byte[Math.toIntExact(size)];
    MemorySegment.copy(ALL, JAVA_BYTE, from, bytes, 0, bytes.length);
    return lender
        .lend(
            ByteBuffer.wrap(bytes),
            arena -> {
              MemorySegment memory = arena.allocate(bytes.length, 16);
              MemorySegment.copy(bytes, 0, memory, JAVA_BYTE, 0, bytes.length);
              return memory;
            })
        .address();
  }

  /** Who keeps a text that has been lent. */
  interface Lender {
    MemorySegment lend(Object key, Function<Arena, MemorySegment> make);
  }

  /** What {@link #lend} finds a text by; a BSTR has no encoding. */
  private record Lent(String value, @Nullable TextEncoding encoding) {}

  static ExposedObject owner(long self) {
    ExposedObject owner = ExposedObject.of(self);
    if (owner == null) {
      throw new ComException(HResult.RPC_E_DISCONNECTED, "the object is gone");
    }
    return owner;
  }

  static byte[] encode(String value, TextEncoding encoding) {
    if (!encoding.utf16) {
      // Lone surrogates, which no other encoding has, are question marks in all of them.
      String whole = encoding.unit == 1 ? value : LONE_SURROGATE.matcher(value).replaceAll("?");
      return whole.getBytes(encoding.charset);
    }
    // Not String.getBytes, which replaces lone surrogates.
    byte[] bytes = new byte[Math.multiplyExact(2, value.length())];
    MemorySegment.copy(
        value.toCharArray(),
        0,
        MemorySegment.ofArray(bytes),
        JAVA_CHAR_UNALIGNED,
        0,
        value.length());
    return bytes;
  }

  static void write(long address, byte[] bytes) {
    MemorySegment.copy(bytes, 0, ALL, JAVA_BYTE, address, bytes.length);
  }

  /**
   * Reads a BSTR: its length in bytes stands in the 4 bytes before it.
   *
   * @param address the BSTR; 0 is the empty one
   * @return the text
   */
  public static String readBstr(long address) {
    return address == 0
        ? ""
        : read(
            address, Integer.toUnsignedLong(Memory.getInt(address - 4)) >>> 1, TextEncoding.UTF16);
  }

  /**
   * Reads a BSTR, and frees it.
   *
   * @param address the BSTR; 0 is the empty one
   * @return the text
   */
  public static String takeBstr(long address) {
    try {
      return readBstr(address);
    } finally {
      freeBstr(address);
    }
  }

  /**
   * Makes a BSTR. Zeros in the text are part of it.
   *
   * @param value the text
   * @return the BSTR, owned by the receiver
   */
  public static long createBstr(String value) {
    long address = Bstrs.allocate(Math.multiplyExact(2, value.length()));
    MemorySegment.copy(value.toCharArray(), 0, ALL, JAVA_CHAR_UNALIGNED, address, value.length());
    return address;
  }

  /**
   * A BSTR that an implementation returns and keeps: it stays where it is as long as the COM object
   * lives.
   *
   * @param value the text
   * @param self the interface pointer of the COM object
   * @return the BSTR
   */
  public static long lendBstr(String value, long self) {
    return lendBstr(value, owner(self)::lend);
  }

  /**
   * A BSTR that a Java function returns and keeps: it stays where it is as long as native code can
   * call the function.
   *
   * @param value the text
   * @param self the function
   * @return the BSTR
   */
  public static long lendBstr(String value, NativeFunction self) {
    return lendBstr(value, self::lend);
  }

  static long lendBstr(String value, Lender lender) {
    int size = Math.multiplyExact(2, value.length());
    return lender
            .lend(
                new Lent(value, null),
                arena -> {
                  MemorySegment memory = arena.allocate(8L + size + 2, 8);
                  memory.set(JAVA_INT_UNALIGNED, 4, size);
                  MemorySegment.copy(
                      value.toCharArray(), 0, memory, JAVA_CHAR_UNALIGNED, 8, value.length());
                  return memory;
                })
            .address()
        + 8;
  }

  /**
   * Frees a BSTR.
   *
   * @param address the BSTR, or 0
   */
  public static void freeBstr(long address) {
    Bstrs.free(address);
  }
}
