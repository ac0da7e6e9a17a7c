package io.comwright.importer.winmd;

/**
 * A column that refers to a row of one of several tables (ECMA-335, II.24.2.6). The tag in the low
 * bits chooses the table.
 */
enum CodedIndex {
  TYPE_DEF_OR_REF(2, 0x02, 0x01, 0x1B),
  HAS_CONSTANT(2, 0x04, 0x08, 0x17),
  HAS_CUSTOM_ATTRIBUTE(
      5, 0x06, 0x04, 0x01, 0x02, 0x08, 0x09, 0x0A, 0x00, 0x0E, 0x17, 0x14, 0x11, 0x1A, 0x1B, 0x20,
      0x23, 0x26, 0x27, 0x28, 0x2A, 0x2C, 0x2B),
  HAS_FIELD_MARSHAL(1, 0x04, 0x08),
  HAS_DECL_SECURITY(2, 0x02, 0x06, 0x20),
  MEMBER_REF_PARENT(3, 0x02, 0x01, 0x1A, 0x06, 0x1B),
  HAS_SEMANTICS(1, 0x14, 0x17),
  METHOD_DEF_OR_REF(1, 0x06, 0x0A),
  MEMBER_FORWARDED(1, 0x04, 0x06),
  IMPLEMENTATION(2, 0x26, 0x23, 0x27),
  CUSTOM_ATTRIBUTE_TYPE(3, -1, -1, 0x06, 0x0A, -1),
  RESOLUTION_SCOPE(2, 0x00, 0x1A, 0x23, 0x01),
  TYPE_OR_METHOD_DEF(1, 0x02, 0x06);

  private final int bits;
  private final int[] tables;

  CodedIndex(int bits, int... tables) {
    this.bits = bits;
    this.tables = tables;
  }

  int bits() {
    return bits;
  }

  int[] tables() {
    return tables.clone();
  }

  /** The number of the table that a value refers to, or -1. */
  int table(int value) {
    int tag = value & (1 << bits) - 1;
    return tag < tables.length ? tables[tag] : -1;
  }

  int row(int value) {
    return value >>> bits;
  }

  /** The value that refers to a row of a table. */
  int value(Table table, int row) {
    for (int tag = 0; tag < tables.length; tag++) {
      if (tables[tag] == table.number()) {
        return row << bits | tag;
      }
    }
    throw new IllegalArgumentException(this + " has no " + table);
  }
}
