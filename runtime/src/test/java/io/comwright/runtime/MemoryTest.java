package io.comwright.runtime;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MemoryTest {
  private static byte[] bytes(int size, int first) {
    byte[] bytes = new byte[size];
    for (int i = 0; i < size; i++) {
      bytes[i] = (byte) (first + i);
    }
    return bytes;
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 4, 7, 8, 12, 15, 16, 24})
  void valuesOfAnySizeAreExchanged(int size) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment a = arena.allocateFrom(ValueLayout.JAVA_BYTE, bytes(size + 1, 1));
      MemorySegment b = arena.allocateFrom(ValueLayout.JAVA_BYTE, bytes(size + 1, 101));
      Memory.swap(a.address(), b.address(), size);
      byte[] ofA = bytes(size + 1, 101);
      byte[] ofB = bytes(size + 1, 1);
      ofA[size] = (byte) (1 + size);
      ofB[size] = (byte) (101 + size);
      assertArrayEquals(ofA, a.toArray(ValueLayout.JAVA_BYTE));
      assertArrayEquals(ofB, b.toArray(ValueLayout.JAVA_BYTE));
    }
  }
}
