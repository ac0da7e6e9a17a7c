package io.comwright.importer.typelib;

import io.comwright.importer.binary.Bytes;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** Reads references to types, in this library and in others. */
final class References {
  private static final int TYPE_INFO = 0x64;
  private static final int ELSEWHERE = 3;
  private static final int HAS_GUID = 0x10000;

  /** {@code IDispatch} of the library {@code stdole}, in which Windows describes it. */
  static final TlbReference DISPATCH =
      new TlbReference.Elsewhere(
          new TlbImport("00020430-0000-0000-c000-000000000046", 2, 0, "stdole2.tlb"),
          TlbTypeInfo.INTERFACE,
          "00020400-0000-0000-c000-000000000046",
          -1);

  private final MsftTables tables;
  private final Map<Integer, TlbImport> files = new HashMap<>();

  References(MsftTables tables) {
    this.tables = tables;
  }

  /** A multiple of the size of a type is one here; with a low bit it is an imported one. */
  TlbReference read(int reference) {
    if ((reference & ELSEWHERE) == 0) {
      int index = reference / TYPE_INFO;
      if (reference < 0 || index >= tables.typeCount()) {
        throw tables
            .get(Segment.TYPE_INFOS)
            .damaged(reference, "a reference leads to a type that is not there");
      }
      return new TlbReference.Here(index);
    }
    Bytes info =
        tables
            .get(Segment.IMPORT_INFOS)
            .slice(reference & ~ELSEWHERE, 12, Segment.IMPORT_INFOS.text());
    int flags = info.i4(0);
    boolean byGuid = (flags & HAS_GUID) != 0;
    return new TlbReference.Elsewhere(
        file(info.i4(4)),
        flags >>> 24 & 0xF,
        byGuid ? tables.guid(info.i4(8)) : null,
        byGuid ? -1 : info.i4(8));
  }

  private TlbImport file(int offset) {
    TlbImport file = files.get(offset);
    if (file == null) {
      Bytes table = tables.get(Segment.IMPORT_FILES);
      // The lowest two bits of the length are flags.
      int length = table.u2(offset + 12L) >> 2;
      file =
          new TlbImport(
              Objects.requireNonNullElse(tables.guid(table.i4(offset)), ""),
              table.u2(offset + 8L),
              table.u2(offset + 10L),
              MsftTables.text(table, offset + 14L, length));
      files.put(offset, file);
    }
    return file;
  }
}
