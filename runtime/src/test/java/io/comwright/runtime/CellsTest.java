package io.comwright.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CellsTest {
  @Test
  void freedCellIsDeadAndNotUsedAgainSoon() {
    long cell = Cells.allocate(0x1000, 42);
    assertEquals(0x1000, Memory.getLong(cell));
    assertEquals(42, Cells.handle(cell));
    assertTrue(Cells.contains(cell));
    Cells.free(cell, DeadVtable.ADDRESS);
    assertEquals(DeadVtable.ADDRESS, Memory.getLong(cell));
    assertEquals(0, Cells.handle(cell));
    Set<Long> later = new HashSet<>();
    for (int i = 0; i < 16384; i++) {
      long other = Cells.allocate(0x1000, i + 1);
      assertNotEquals(cell, other);
      assertEquals(0, other % 16);
      later.add(other);
      Cells.free(other, DeadVtable.ADDRESS);
    }
    assertEquals(16384, later.size(), "a cell was used again before the queue was full");
  }

  @Test
  void memoryIsUsedAgainInTheEnd() {
    Set<Long> addresses = new HashSet<>();
    for (int i = 0; i < 100_000; i++) {
      long cell = Cells.allocate(0x1000, i + 1);
      addresses.add(cell);
      Cells.free(cell, DeadVtable.ADDRESS);
    }
    assertTrue(addresses.size() < 40_000, addresses.size() + " cells for one object at a time");
  }

  @Test
  void foreignPointersAreNotCells() {
    assertFalse(Cells.contains(0));
    assertFalse(Cells.contains(0x1000));
    assertFalse(Cells.contains(Cells.allocate(0x1000, 1) + 8));
  }

  /** More cells wait than ever before, after some of them have been used again. */
  @Test
  void freedCellsAreUsedOnceEach() {
    long dead = DeadVtable.WITHOUT_UNKNOWN;
    for (int i = 0; i < 20_000; i++) {
      Cells.free(Cells.allocate(0x1000, 1), dead);
    }
    List<Long> cells = new ArrayList<>();
    for (int i = 0; i < 17_000; i++) {
      cells.add(Cells.allocate(0x1000, i));
    }
    cells.subList(0, 8_000).forEach(cell -> Cells.free(cell, dead));
    for (int i = 0; i < 1_000; i++) {
      cells.set(i, Cells.allocate(0x1000, i));
    }
    cells.subList(0, 1_000).forEach(cell -> Cells.free(cell, dead));
    cells.subList(8_000, 17_000).forEach(cell -> Cells.free(cell, dead));
    for (int i = 0; i < 17_000; i++) {
      cells.set(i, Cells.allocate(0x1000, i));
    }
    assertEquals(17_000, Set.copyOf(cells).size());
    for (int i = 0; i < 17_000; i++) {
      assertEquals(i, Cells.handle(cells.get(i)));
      Cells.free(cells.get(i), dead);
    }
  }
}
