package io.comwright.runtime;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.comwright.internal.Heap;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Texts in UTF-16 of each length, at each alignment, with a zero at each position. */
class Utf16Test {
  private static final int PAGE = 1 << 16;

  private static final int PROT_NONE = 0;
  private static final int PROT_READ_WRITE = 3;
  private static final int PAGE_NOACCESS = 1;
  private static final int PAGE_READWRITE = 4;

  private final Random random = new Random(7);

  /** Units of any kind, lone surrogates as well, or of Latin-1 only; none of them is zero. */
  private String text(int length, int most) {
    char[] chars = new char[length];
    for (int i = 0; i < length; i++) {
      chars[i] = (char) (1 + random.nextInt(most));
    }
    return new String(chars);
  }

  private static void write(String text, long address) {
    for (int i = 0; i < text.length(); i++) {
      Memory.putChar(address + 2L * i, text.charAt(i));
    }
    Memory.putChar(address + 2L * text.length(), '\0');
  }

  private static void assertRead(String text, long address) {
    write(text, address);
    String where = text.length() + " units at " + Long.toHexString(address);
    assertEquals(text.length(), Utf16.length(address), where);
    assertEquals(text, Upcall.readUtf16(address), where);
    assertEquals(text, Text.read(address, TextEncoding.UTF16), where);
  }

  private static IntStream lengths() {
    return IntStream.concat(IntStream.range(0, 90), IntStream.of(200, 255, 256, 257, 1000, 4500));
  }

  @Test
  void everyLengthAtEveryAlignmentIsRead() {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment memory = arena.allocate(3 * 4096, 4096);
      lengths()
          .forEach(
              length -> {
                for (int start = 0; start < 17; start++) {
                  memory.fill((byte) 0x7f);
                  assertRead(
                      text(length, start % 2 == 0 ? 0xff : 0xffff), memory.address() + start);
                }
              });
    }
  }

  /** What lies behind the page of the zero is not looked at: reading it would end this VM. */
  @Test
  void nothingBehindThePageIsRead() throws Throwable {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment memory = arena.allocate(3 * PAGE, PAGE).fill((byte) 0x7f);
      MemorySegment behind = memory.asSlice(PAGE, PAGE);
      protect(behind, true);
      try {
        lengths()
            .forEach(
                length -> {
                  for (int rest = 0; rest < 18; rest++) {
                    long end = behind.address() - rest;
                    assertRead(text(length, rest % 4 < 2 ? 0xff : 0xffff), end - 2L * length - 2);
                  }
                });
      } finally {
        protect(behind, false);
      }
    }
  }

  /** Takes memory away, or gives it back. */
  @SuppressWarnings("restricted") // mprotect, VirtualProtect
  private static void protect(MemorySegment memory, boolean away) throws Throwable {
    Linker linker = Linker.nativeLinker();
    if (Heap.WINDOWS) {
      MethodHandle protect =
          linker.downcallHandle(
              Heap.function("kernel32", "VirtualProtect"),
              FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_LONG, JAVA_INT, ADDRESS));
      try (Arena arena = Arena.ofConfined()) {
        int access = away ? PAGE_NOACCESS : PAGE_READWRITE;
        MemorySegment before = arena.allocate(JAVA_INT);
        assertNotEquals(0, (int) protect.invokeExact(memory, memory.byteSize(), access, before));
      }
      return;
    }
    MethodHandle protect =
        linker.downcallHandle(
            linker.defaultLookup().find("mprotect").orElseThrow(),
            FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_LONG, JAVA_INT));
    int access = away ? PROT_NONE : PROT_READ_WRITE;
    assertEquals(0, (int) protect.invokeExact(memory, memory.byteSize(), access));
  }

  private static long pass(Frame frame, String text) {
    return frame.utf16(text, "IFoo.bar", "text");
  }

  private static void assertUnits(String text, long address) {
    for (int i = 0; i < text.length(); i++) {
      assertEquals(text.charAt(i), Memory.getChar(address + 2L * i), text.length() + ": " + i);
    }
    assertEquals(0, Memory.getChar(address + 2L * text.length()));
  }

  /** A unit like U+0100 has a byte of zero and is no zero. */
  @Test
  void aZeroIsRefusedWhereverItIs() {
    for (String kind : new String[] {"a", "\u00ff", "\u0100", "\u8000", "\ud800"}) {
      lengths()
          .filter(length -> length < 1000)
          .forEach(
              length -> {
                Frame frame = Frame.enter();
                try {
                  String text = kind.repeat(length);
                  assertUnits(text, pass(frame, text));
                  for (int at = 0; at < length; at++) {
                    String wrong = text.substring(0, at) + '\0' + text.substring(at + 1);
                    IllegalArgumentException e =
                        assertThrows(
                            IllegalArgumentException.class,
                            () -> pass(frame, wrong),
                            length + " units, zero at " + at);
                    assertEquals(
                        "IFoo.bar: text contains U+0000, where a zero-terminated string would end",
                        e.getMessage());
                  }
                } finally {
                  frame.exit();
                }
              });
    }
  }

  /** The pieces in which a long text is searched and copied. */
  @Test
  void longTextsAreCopiedAndSearched() {
    Frame frame = Frame.enter();
    try {
      for (int length : new int[] {1023, 1024, 1025, 2047, 2048, 2049, 2050, 5000}) {
        for (int most : new int[] {0xff, 0xffff}) {
          String text = text(length, most);
          assertUnits(text, pass(frame, text));
          for (int at : new int[] {0, 1, 1022, length / 2, length - 17, length - 1}) {
            String wrong = text.substring(0, at) + '\0' + text.substring(at + 1);
            assertThrows(IllegalArgumentException.class, () -> pass(frame, wrong));
          }
        }
      }
    } finally {
      frame.exit();
    }
  }

  /** Where the length stands beside the text, zeros are part of it. */
  @Test
  void zerosAreKeptWhereTheLengthIsPassed() {
    lengths()
        .forEach(
            length -> {
              Frame frame = Frame.enter();
              try {
                String text = "a\0\u0100".repeat(length).substring(0, length);
                assertUnits(text, frame.counted(text + "more", length));
                frame.word(-1);
                long bstr = frame.bstr(text, "IFoo.bar", "text");
                assertEquals(2 * length, Memory.getInt(bstr - 4));
                frame.word(-1);
                assertUnits(text, bstr);
              } finally {
                frame.exit();
              }
            });
  }
}
