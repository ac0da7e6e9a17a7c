package io.comwright.runtime;

import io.comwright.internal.Heap;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** How text is written in native memory. */
public enum TextEncoding {
  /** {@code LPWSTR}: UTF-16, units of 2 bytes. */
  UTF16(utf16(), 2),
  /** {@code char*} in UTF-8. */
  UTF8(StandardCharsets.UTF_8, 1),
  /** {@code LPSTR}: the Windows code page; UTF-8 elsewhere. */
  ANSI(Heap.WINDOWS ? codePage() : StandardCharsets.UTF_8, 1),
  /** {@code wchar_t*}: UTF-16 on Windows; UTF-32, units of 4 bytes, elsewhere. */
  WIDE(Heap.WINDOWS ? utf16() : utf32(), Heap.WINDOWS ? 2 : 4);

  final Charset charset;

  /** The size of a unit, and of the terminating zero, in bytes. */
  final int unit;

  /** Whether it is UTF-16, which Java keeps unit by unit: lone surrogates too. */
  final boolean utf16;

  TextEncoding(Charset charset, int unit) {
    this.charset = charset;
    this.unit = unit;
    this.utf16 = unit == 2;
  }

  private static boolean littleEndian() {
    return ByteOrder.nativeOrder() == ByteOrder.LITTLE_ENDIAN;
  }

  private static Charset utf16() {
    return littleEndian() ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
  }

  private static Charset utf32() {
    return Charset.forName(littleEndian() ? "UTF-32LE" : "UTF-32BE");
  }

  private static Charset codePage() {
    return Charset.forName(System.getProperty("native.encoding"));
  }
}
