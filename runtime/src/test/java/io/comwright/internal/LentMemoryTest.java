package io.comwright.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.comwright.Race;
import java.lang.foreign.MemorySegment;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;

class LentMemoryTest {
  private static long lend(LentMemory memory, String text) {
    MemorySegment lent = memory.lend(text, arena -> arena.allocateFrom(text));
    assertEquals(text, lent.getString(0));
    return lent.address();
  }

  @Test
  void theSameIsLentOnce() {
    LentMemory memory = new LentMemory();
    long first = lend(memory, "one");
    assertEquals(first, lend(memory, new String("one")));
    assertNotEquals(first, lend(memory, "other"));
  }

  @Test
  void twoThreadsGetTheSame() throws InterruptedException {
    LentMemory memory = new LentMemory();
    Map<String, Set<Long>> addresses = new ConcurrentHashMap<>();
    Race.run(
        100,
        i -> "text " + i,
        text ->
            addresses
                .computeIfAbsent(text, any -> ConcurrentHashMap.newKeySet())
                .add(lend(memory, text)),
        () ->
            addresses.forEach(
                (text, places) -> assertEquals(1, places.size(), text + " lies in two places")));
  }
}
