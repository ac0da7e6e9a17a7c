package io.comwright.importer.binary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class CursorTest {
  @Test
  void itIsAtItsEndBehindTheLastByte() {
    Cursor cursor = new Cursor(Bytes.of("blob", new byte[] {1, 2}));
    assertFalse(cursor.atEnd());
    assertEquals(1, cursor.u1());
    assertFalse(cursor.atEnd());
    assertEquals(2, cursor.u1());
    assertTrue(cursor.atEnd());
    assertTrue(new Cursor(Bytes.of("blob", new byte[0])).atEnd());
  }
}
