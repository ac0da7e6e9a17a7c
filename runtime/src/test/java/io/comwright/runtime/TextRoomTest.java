package io.comwright.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.comwright.ComException;
import io.comwright.HResult;
import org.junit.jupiter.api.Test;

/** How a buffer grows that was too short. */
class TextRoomTest {
  private static final int ERROR_MORE_DATA = 0x800700EA;

  private static TextRoom room(int capacity, int most) {
    return TextRoom.of(capacity, most, TextEncoding.UTF16);
  }

  @Test
  void thereIsRoomForAZeroThatIsNotCounted() {
    TextRoom room = room(4, 100);
    assertTrue(room.tooShort(HResult.S_OK, 10));
    assertEquals(11, room.capacity());
    assertFalse(room.tooShort(HResult.S_OK, 10));
  }

  @Test
  void itGrowsWithoutASize() {
    TextRoom room = room(3, 100);
    assertFalse(room.tooShort(HResult.E_FAIL));
    assertTrue(room.tooShort(ERROR_MORE_DATA));
    assertEquals(16, room.capacity());
    assertTrue(room.tooShort(ERROR_MORE_DATA));
    assertEquals(64, room.capacity());
  }

  @Test
  void itIsNeverLargerThanWhatCanBePassed() {
    assertEquals(5, room(10, 5).capacity());
    TextRoom room = room(4, 20);
    assertTrue(room.tooShort(ERROR_MORE_DATA));
    assertEquals(16, room.capacity());
    assertFalse(room.tooShort(ERROR_MORE_DATA, 21));
    assertTrue(room.tooShort(ERROR_MORE_DATA));
    assertEquals(20, room.capacity());
    assertFalse(room.tooShort(ERROR_MORE_DATA));
    assertThrows(
        IllegalArgumentException.class,
        () -> room(4, 20).holding("x".repeat(20), "IFoo.name", "name"));
  }

  @Test
  void aCalleeThatAlwaysWantsMoreIsLeft() {
    TextRoom room = room(1, Integer.MAX_VALUE);
    int repetitions = 0;
    for (int wanted = 2; room.tooShort(HResult.S_OK, wanted) && repetitions < 100; wanted += 2) {
      repetitions++;
    }
    assertEquals(8, repetitions);
    Frame frame = Frame.enter();
    try {
      long buffer = room.buffer(frame);
      ComException e =
          assertThrows(ComException.class, () -> room.read(buffer, "IFoo.name", "name"));
      assertEquals(HResult.E_UNEXPECTED, e.hresult().code());
    } finally {
      frame.exit();
    }
  }

  @Test
  void aTextThatIsPassedInMakesNoBufferSmaller() {
    assertEquals(9, room(9, 20).holding("four", "IFoo.name", "name").capacity());
    assertEquals(5, room(2, 20).holding("four", "IFoo.name", "name").capacity());
  }
}
