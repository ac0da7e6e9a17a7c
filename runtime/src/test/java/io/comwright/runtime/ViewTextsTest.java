package io.comwright.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ViewTextsTest {
  /** An arena gives zeros; whoever has an allocator that does not gets the same text. */
  @ParameterizedTest
  @EnumSource
  void textEndsInMemoryThatHoldsAnything(TextEncoding encoding) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment memory = arena.allocate(64, 8).fill((byte) 0x5a);
      long text =
          ViewTexts.text(SegmentAllocator.slicingAllocator(memory), "ab", encoding, "Foo.bar");
      assertEquals("ab", Text.readFixed(text, 8, encoding));
    }
  }
}
