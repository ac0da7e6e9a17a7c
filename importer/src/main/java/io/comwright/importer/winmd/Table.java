package io.comwright.importer.winmd;

import java.util.List;

/** The tables of ECMA-335, II.22, by number, with their columns. */
enum Table {
  MODULE(0x00, "u2 S G G G"),
  TYPE_REF(0x01, "RESOLUTION_SCOPE S S"),
  TYPE_DEF(0x02, "u4 S S TYPE_DEF_OR_REF 04 06"),
  FIELD_PTR(0x03, "04"),
  FIELD(0x04, "u2 S B"),
  METHOD_PTR(0x05, "06"),
  METHOD_DEF(0x06, "u4 u2 u2 S B 08"),
  PARAM_PTR(0x07, "08"),
  PARAM(0x08, "u2 u2 S"),
  INTERFACE_IMPL(0x09, "02 TYPE_DEF_OR_REF"),
  MEMBER_REF(0x0A, "MEMBER_REF_PARENT S B"),
  CONSTANT(0x0B, "u2 HAS_CONSTANT B"),
  CUSTOM_ATTRIBUTE(0x0C, "HAS_CUSTOM_ATTRIBUTE CUSTOM_ATTRIBUTE_TYPE B"),
  FIELD_MARSHAL(0x0D, "HAS_FIELD_MARSHAL B"),
  DECL_SECURITY(0x0E, "u2 HAS_DECL_SECURITY B"),
  CLASS_LAYOUT(0x0F, "u2 u4 02"),
  FIELD_LAYOUT(0x10, "u4 04"),
  STAND_ALONE_SIG(0x11, "B"),
  EVENT_MAP(0x12, "02 14"),
  EVENT_PTR(0x13, "14"),
  EVENT(0x14, "u2 S TYPE_DEF_OR_REF"),
  PROPERTY_MAP(0x15, "02 17"),
  PROPERTY_PTR(0x16, "17"),
  PROPERTY(0x17, "u2 S B"),
  METHOD_SEMANTICS(0x18, "u2 06 HAS_SEMANTICS"),
  METHOD_IMPL(0x19, "02 METHOD_DEF_OR_REF METHOD_DEF_OR_REF"),
  MODULE_REF(0x1A, "S"),
  TYPE_SPEC(0x1B, "B"),
  IMPL_MAP(0x1C, "u2 MEMBER_FORWARDED S 1A"),
  FIELD_RVA(0x1D, "u4 04"),
  ENC_LOG(0x1E, "u4 u4"),
  ENC_MAP(0x1F, "u4"),
  ASSEMBLY(0x20, "u4 u2 u2 u2 u2 u4 B S S"),
  ASSEMBLY_PROCESSOR(0x21, "u4"),
  ASSEMBLY_OS(0x22, "u4 u4 u4"),
  ASSEMBLY_REF(0x23, "u2 u2 u2 u2 u4 B S S B"),
  ASSEMBLY_REF_PROCESSOR(0x24, "u4 23"),
  ASSEMBLY_REF_OS(0x25, "u4 u4 u4 23"),
  FILE(0x26, "u4 S B"),
  EXPORTED_TYPE(0x27, "u4 u4 S S IMPLEMENTATION"),
  MANIFEST_RESOURCE(0x28, "u4 u4 S IMPLEMENTATION"),
  NESTED_CLASS(0x29, "02 02"),
  GENERIC_PARAM(0x2A, "u2 u2 TYPE_OR_METHOD_DEF S"),
  METHOD_SPEC(0x2B, "METHOD_DEF_OR_REF B"),
  GENERIC_PARAM_CONSTRAINT(0x2C, "2A TYPE_DEF_OR_REF");

  private final int number;
  private final List<Column> columns;

  /** A column is a number of bytes, a heap, the hexadecimal number of a table, or a coded index. */
  Table(int number, String columns) {
    this.number = number;
    this.columns = List.of(columns.split(" ")).stream().map(Table::column).toList();
  }

  private static Column column(String text) {
    return switch (text) {
      case "u2" -> new Column.Number(2);
      case "u4" -> new Column.Number(4);
      case "S" -> new Column.InHeap(Column.Heap.STRINGS);
      case "G" -> new Column.InHeap(Column.Heap.GUID);
      case "B" -> new Column.InHeap(Column.Heap.BLOB);
      default ->
          text.length() == 2
              ? new Column.Row(Integer.parseInt(text, 16))
              : new Column.Coded(CodedIndex.valueOf(text));
    };
  }

  int number() {
    return number;
  }

  List<Column> columns() {
    return columns;
  }
}
