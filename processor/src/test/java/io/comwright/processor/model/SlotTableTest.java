package io.comwright.processor.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SlotTableTest {
  private static final String TEXT =
      """
      interface IFoo 00000000-0000-0000-0000-000000000001
      0 HRESULT QueryInterface(REFIID, void**)
      1 reserved
      10 HRESULT größe(LONG*)
      """;

  @Test
  void textIsReadBack() {
    SlotTable table = SlotTable.parse(TEXT).orElseThrow();
    assertEquals(TEXT, table.text());
    assertEquals(11, table.slotCount());
    assertEquals("reserved", table.lines().get(1));
    assertFalse(table.partial());
  }

  @Test
  void headerSaysWhatTheTableIs() {
    assertEquals(
        "interface IFoo iid partial",
        SlotTable.header("interface IFoo", Optional.of("iid"), false, true));
    assertEquals("vtable IFoo", SlotTable.header("vtable IFoo", Optional.empty(), false, false));
    String both = SlotTable.header("interface IFoo", Optional.of("iid"), true, true);
    assertEquals("interface IFoo iid destructor partial", both);
    assertTrue(new SlotTable(both, new TreeMap<>()).destructor());
    assertTrue(new SlotTable(both, new TreeMap<>()).partial());
    assertFalse(SlotTable.parse("interface destructor iid partial\n").orElseThrow().destructor());
    assertTrue(SlotTable.parse("vtable IFoo partial\n").orElseThrow().partial());
  }

  /** JVMS 4.4.7: the length of a constant is a u2. */
  @Test
  void aConstantIsNeverLongerThanAClassFileHolds() {
    for (int length : new int[] {0xffff, 0x10000}) {
      SortedMap<Integer, String> lines = new TreeMap<>();
      int first = "vtable IFoo\n0 \n1 \n".length();
      lines.put(0, "a".repeat(60_000));
      lines.put(1, "a".repeat(length - first - 60_000));
      SlotTable table = new SlotTable("vtable IFoo", lines);
      assertEquals(length, table.text().length());
      assertEquals(length == 0xffff ? 1 : 2, table.constants().size());
      assertEquals(table.text(), String.join("", table.constants().values()));
    }
  }

  @Test
  void emptyTable() {
    SlotTable table = new SlotTable("vtable IFoo", new TreeMap<>());
    assertEquals(0, table.slotCount());
    assertEquals(Optional.of(table), SlotTable.parse(table.text()));
  }

  @Test
  void otherTextIsNoTable() {
    assertEquals(Optional.empty(), SlotTable.parse(""));
    assertEquals(Optional.empty(), SlotTable.parse("class IFoo\n"));
    assertEquals(Optional.empty(), SlotTable.parse("vtable IFoo\nx HRESULT m()\n"));
    assertEquals(Optional.empty(), SlotTable.parse("vtable IFoo\n1\n"));
    assertEquals(Optional.empty(), SlotTable.parse("vtable IFoo\n99999999999 HRESULT m()\n"));
  }

  @Test
  void hashIsThatOfTheText() {
    // printf 'vtable IFoo\n' | sha256sum
    assertEquals(0x931bb7ce1fb3c810L, new SlotTable("vtable IFoo", new TreeMap<>()).hash());
    assertNotEquals(
        new SlotTable("vtable IBar", new TreeMap<>()).hash(),
        new SlotTable("vtable IFoo", new TreeMap<>()).hash());
  }

  /** What is described in part may go on as it likes, and nothing else may. */
  @Test
  void theOneThatIsPartialMayHaveLess() {
    SlotTable part = SlotTable.parse("vtable IFoo partial\n0 LONG a(LONG)\n").orElseThrow();
    SlotTable more = SlotTable.parse("vtable IBar\n0 LONG a(LONG)\n1 LONG b()\n").orElseThrow();
    SlotTable less = SlotTable.parse("vtable IBaz\n0 LONG a(LONG)\n").orElseThrow();
    assertEquals(Optional.empty(), part.difference(more));
    assertEquals(Optional.empty(), more.difference(part));
    assertEquals(Optional.of("slot 1 is missing here, and LONG b() there"), less.difference(more));
    assertEquals(Optional.of("slot 1 is LONG b() here, and missing there"), more.difference(less));
  }
}
