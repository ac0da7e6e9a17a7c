package io.comwright;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.comwright.runtime.Memory;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.HexFormat;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GuidTest {
  /** The bytes are those of Python's {@code uuid.UUID(text).bytes_le}. */
  @ParameterizedTest
  @CsvSource({
    "5024a386-2d44-486a-81a8-8f0ecb6071dd, 86a32450442d6a4881a88f0ecb6071dd",
    "00000000-0000-0000-c000-000000000046, 0000000000000000c000000000000046",
    "94ea2b94-e9cc-49e0-c0ff-ee64ca8f5b90, 942bea94cce9e049c0ffee64ca8f5b90",
    "ffeeddcc-bbaa-9988-7766-554433221100, ccddeeffaabb88997766554433221100",
  })
  void memoryIsThatOfWindows(String text, String bytes) {
    try (Arena arena = Arena.ofConfined()) {
      // An odd address: foreign memory keeps no alignment.
      MemorySegment memory = arena.allocate(17, 8).asSlice(1);
      Memory.putGuid(memory.address(), Guid.parse(text));
      assertEquals(bytes, HexFormat.of().formatHex(memory.toArray(JAVA_BYTE)));
      assertEquals(Guid.parse(text), Memory.getGuid(memory.address()));
      assertEquals(Guid.parse(text), Guid.read(memory, 0));
    }
    MemorySegment heap = MemorySegment.ofArray(new byte[20]);
    Guid.parse(text).write(heap, 3);
    assertEquals(bytes, HexFormat.of().formatHex(heap.asSlice(3, 16).toArray(JAVA_BYTE)));
    assertEquals(Guid.parse(text), Guid.read(heap, 3));
    assertThrows(IndexOutOfBoundsException.class, () -> Guid.read(heap, 5));
    assertThrows(IndexOutOfBoundsException.class, () -> Guid.NULL.write(heap, 5));
    assertEquals(bytes, HexFormat.of().formatHex(heap.asSlice(3, 16).toArray(JAVA_BYTE)));
  }

  @Test
  void textIsLowerCaseWithHyphens() {
    Guid guid = Guid.parse("{5024A386-2D44-486A-81A8-8F0ECB6071DD}");
    assertEquals("5024a386-2d44-486a-81a8-8f0ecb6071dd", guid.toString());
    assertEquals(guid, Guid.parse(guid.toString()));
  }

  @Test
  void agreesWithUuid() {
    Random random = new Random(7);
    for (int i = 0; i < 1000; i++) {
      UUID uuid = new UUID(random.nextLong(), random.nextLong());
      assertEquals(Guid.of(uuid), Guid.parse(uuid.toString()));
      assertEquals(uuid, Guid.parse(uuid.toString()).toUuid());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "5024a386",
        "5024a386-2d44-486a-81a8-8f0ecb6071d",
        "5024a386-2d44-486a-81a8-8f0ecb6071ddd",
        "5024a3862-d44-486a-81a8-8f0ecb6071dd",
        "{5024a386-2d44-486a-81a8-8f0ecb6071dd",
        "{5024a386-2d44-486a-81a8-8f0ecb6071dd)",
        "g024a386-2d44-486a-81a8-8f0ecb6071dd",
        "５024a386-2d44-486a-81a8-8f0ecb6071dd",
        "5024a386-2d44-486a-81a8-8f0ecb6071-d",
        "+024a386-2d44-486a-81a8-8f0ecb6071dd",
      })
  void otherFormsAreRefused(String text) {
    IllegalArgumentException e =
        assertThrows(IllegalArgumentException.class, () -> Guid.parse(text));
    assertTrue(e.getMessage().contains("\"" + text + "\""), e.getMessage());
  }
}
