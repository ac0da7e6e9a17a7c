package io.comwright.importer.winmd;

/** What stands in a column of a table (ECMA-335, II.22). */
sealed interface Column {
  /** A number. */
  record Number(int size) implements Column {}

  /** An offset in a heap. */
  record InHeap(Heap heap) implements Column {}

  /** A row of a table. */
  record Row(int table) implements Column {}

  /** A row of one of several tables. */
  record Coded(CodedIndex index) implements Column {}

  /** A heap, with the bit that says in the header of the tables that its offsets have 4 bytes. */
  enum Heap {
    STRINGS(1),
    GUID(2),
    BLOB(4);

    private final int bit;

    Heap(int bit) {
      this.bit = bit;
    }

    int bit() {
      return bit;
    }
  }
}
