package io.comwright.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.comwright.ComObject;
import io.comwright.UpcallFailureListener;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrameTest {
  private static long utf16(Frame frame, String text) {
    return frame.utf16(text, "IFoo.bar", "text");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 1023, 1024, 1025, 100_000})
  void textOfAnyLengthSurvivesWithItsTerminator(int length) {
    String text = "x\u00e9\u4e2d\ud83d\ude00\ud800".repeat(length / 6 + 1).substring(0, length);
    Frame frame = Frame.enter();
    try {
      long address = utf16(frame, text);
      for (int i = 0; i < length; i++) {
        assertEquals(text.charAt(i), Memory.getChar(address + 2L * i));
      }
      assertEquals(0, Memory.getChar(address + 2L * length));
      assertEquals(text, frame.readUtf16(address));
    } finally {
      frame.exit();
    }
  }

  @Test
  void nestedCallsLeaveOuterMemoryAlone() {
    List<String> texts = new ArrayList<>();
    List<Long> addresses = new ArrayList<>();
    nest(0, texts, addresses);
    assertEquals(200, texts.size());
  }

  private static void nest(int depth, List<String> texts, List<Long> addresses) {
    if (depth == 200) {
      return;
    }
    Frame frame = Frame.enter();
    try {
      texts.add("level " + depth + " " + "y".repeat(depth * 37));
      addresses.add(utf16(frame, texts.get(depth)));
      nest(depth + 1, texts, addresses);
      for (int i = 0; i <= depth; i++) {
        assertEquals(texts.get(i), frame.readUtf16(addresses.get(i)));
      }
    } finally {
      frame.exit();
    }
  }

  @Test
  void memoryIsUsedAgainByTheNextCall() {
    Frame frame = Frame.enter();
    long first = frame.cell(8);
    frame.exit();
    for (int i = 0; i < 100; i++) {
      frame = Frame.enter();
      assertEquals(first, frame.cell(8));
      utf16(frame, "z".repeat(50_000));
      frame.exit();
    }
  }

  @Test
  void cellsAreZeroedAndAligned() {
    for (int round = 0; round < 2; round++) {
      Frame frame = Frame.enter();
      try {
        for (int size = 1; size <= 64; size++) {
          long address = frame.cell(size);
          assertEquals(0, address % 8);
          for (int i = 0; i < size; i++) {
            assertEquals(0, Memory.getByte(address + i));
            Memory.putByte(address + i, (byte) 0x5a);
          }
        }
      } finally {
        frame.exit();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 4, 8, 16, 32, 64})
  void alignedMemoryOverlapsNothing(long alignment) {
    for (int before = 0; before < 9; before++) {
      Frame frame = Frame.enter();
      try {
        for (int i = 0; i < before; i++) {
          frame.cell(8);
        }
        MemorySegment memory = frame.memory(24, alignment);
        assertEquals(0, memory.address() % alignment);
        assertEquals(24, memory.byteSize());
        long cell = frame.cell(8);
        memory.fill((byte) 0x5a);
        assertEquals(0, Memory.getLong(cell), "the memory ends in the next cell");
      } finally {
        frame.exit();
      }
    }
  }

  @Test
  void embeddedZeroIsRefusedAndNull() {
    Frame frame = Frame.enter();
    try {
      IllegalArgumentException e =
          assertThrows(IllegalArgumentException.class, () -> utf16(frame, "a\0b"));
      assertTrue(e.getMessage().startsWith("IFoo.bar: text contains U+0000"), e.getMessage());
      NullPointerException n = assertThrows(NullPointerException.class, () -> utf16(frame, null));
      assertEquals("IFoo.bar: text is null", n.getMessage());
    } finally {
      frame.exit();
    }
  }

  @Test
  void eachThreadHasItsOwn() throws InterruptedException {
    Frame frame = Frame.enter();
    try {
      for (Thread.Builder builder : List.of(Thread.ofPlatform(), Thread.ofVirtual())) {
        AtomicReference<Frame> other = new AtomicReference<>();
        builder
            .start(
                () -> {
                  Frame outer = Frame.enter();
                  Frame inner = Frame.enter();
                  assertSame(outer, inner);
                  inner.exit();
                  utf16(outer, "still here");
                  outer.exit();
                  other.set(outer);
                })
            .join();
        assertNotSame(frame, other.get());
      }
    } finally {
      frame.exit();
    }
  }

  @Test
  void whatFailsAtTheEndStopsNothing() {
    List<String> told = new ArrayList<>();
    UpcallFailureListener before =
        ComObject.onUpcallFailure((method, answer, failure) -> told.add(failure.getMessage()));
    try {
      Frame frame = Frame.enter();
      long first = frame.cell(8);
      frame.atExit(() -> told.add("the first action"));
      frame.atExit(
          () -> {
            throw new IllegalStateException("the second fails");
          });
      frame.exit();
      assertEquals(List.of("the second fails", "the first action"), told);
      Frame next = Frame.enter();
      assertEquals(first, next.cell(8));
      next.exit();
    } finally {
      ComObject.onUpcallFailure(before);
    }
  }
}
