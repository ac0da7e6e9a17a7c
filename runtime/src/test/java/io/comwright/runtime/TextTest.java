package io.comwright.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.comwright.Allocator;
import io.comwright.ComObject;
import io.comwright.IUnknown;
import io.comwright.IUnknownProxy;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TextTest {
  /** A text that fills its array has room for its zero, or is refused; one that came may not. */
  @ParameterizedTest
  @EnumSource
  void arraysAreFilledAndNotExceeded(TextEncoding encoding) {
    int units = 4;
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment memory = arena.allocate(64, 8).fill((byte) 0x5a);
      long address = memory.address();
      Text.writeFixed(address, units, encoding, "abc", "IFoo.bar", "text");
      assertEquals("abc", Text.readFixed(address, units, encoding));
      assertEquals(0x5a, Memory.getByte(address + (long) units * encoding.unit));
      assertThrows(
          IllegalArgumentException.class,
          () -> Text.writeFixed(address, units, encoding, "abcd", "IFoo.bar", "text"));
      Text.writeFixed(address, 8, encoding, "abcdefg", "IFoo.bar", "text");
      assertEquals("abcd", Text.readFixed(address, units, encoding));
      Text.writeFixed(address, units, encoding, "", "IFoo.bar", "text");
      assertEquals("", Text.readFixed(address, units, encoding));
    }
  }

  /** The same text in two forms lies in two places, and in one form in one. */
  @Test
  void lentTextIsFoundByItsForm() {
    try (ComObject token = ComObject.expose(new IUnknown() {})) {
      long self = token.pointer(IUnknownProxy.TYPE).address();
      long utf16 = Text.lend("text", TextEncoding.UTF16, self);
      long utf8 = Text.lend("text", TextEncoding.UTF8, self);
      long bstr = Text.lendBstr("text", self);
      assertNotEquals(utf16, utf8);
      assertNotEquals(bstr, utf16);
      assertEquals("text", Text.read(utf16, TextEncoding.UTF16));
      assertEquals("text", Text.read(utf8, TextEncoding.UTF8));
      assertEquals("text", Text.readBstr(bstr));
      assertEquals(utf16, Text.lend("text", TextEncoding.UTF16, self));
      assertEquals(utf8, Text.lend("text", TextEncoding.UTF8, self));
      assertEquals(bstr, Text.lendBstr("text", self));
    }
  }

  @Test
  void aBstrMayBeLong() {
    String text = "x".repeat(100_000);
    long bstr = Text.createBstr(text);
    assertEquals(text, Text.takeBstr(bstr));
  }

  /** As {@code malloc} does it. */
  @Test
  void anAllocatorMayAnswerNull() {
    Allocator empty =
        new Allocator() {
          @Override
          public long allocate(long size) {
            return 0;
          }

          @Override
          public void free(long address) {}
        };
    assertThrows(OutOfMemoryError.class, () -> Text.create("text", TextEncoding.UTF16, empty));
  }
}
