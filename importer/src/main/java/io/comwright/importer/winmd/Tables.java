package io.comwright.importer.winmd;

import io.comwright.importer.binary.Bytes;
import io.comwright.importer.binary.Cursor;
import io.comwright.importer.binary.DamagedFileException;
import io.comwright.importer.binary.PortableExecutable;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/**
 * The tables of a metadata file and the heaps that they refer to (ECMA-335, II.24). Rows count from
 * 1, columns from 0. Nothing is decoded before it is asked for.
 */
final class Tables {
  private static final int METADATA_SIGNATURE = 0x424A5342;

  private final Bytes strings;
  private final Bytes blobs;
  private final Map<Table, Rows> rows;
  private final Map<Integer, String> texts = new HashMap<>();

  /** The rows of one table; {@code offsets} has one entry more than there are columns. */
  private record Rows(Bytes bytes, int count, int[] offsets) {
    int size() {
      return offsets[offsets.length - 1];
    }
  }

  private Tables(Bytes strings, Bytes blobs, Map<Table, Rows> rows) {
    this.strings = strings;
    this.blobs = blobs;
    this.rows = rows;
  }

  static Tables read(Bytes file) {
    PortableExecutable executable = PortableExecutable.read(file);
    Bytes cli = executable.directory(PortableExecutable.CLI_HEADER);
    if (cli.size() == 0) {
      throw file.damaged(0, "it has no metadata");
    }
    Bytes root = executable.at(cli.u4(8), cli.u4(12), "metadata");
    if (root.i4(0) != METADATA_SIGNATURE) {
      throw root.damaged(0, "the metadata has another signature");
    }
    Map<String, Bytes> streams = streams(root);
    Bytes tables = streams.get("#~");
    if (tables == null) {
      throw root.damaged(0, "the stream #~ is missing");
    }
    Bytes none = root.slice(0, 0, "no stream");
    return new Tables(
        streams.getOrDefault("#Strings", none), streams.getOrDefault("#Blob", none), rows(tables));
  }

  private static Map<String, Bytes> streams(Bytes root) {
    long at = 16 + root.u4(12);
    int count = root.u2(at + 2);
    at += 4;
    Map<String, Bytes> streams = new HashMap<>();
    for (int i = 0; i < count; i++) {
      String name = root.utf8(at + 8);
      streams.put(name, root.slice(root.u4(at), root.u4(at + 4), "stream " + name));
      at += 8 + (name.length() + 4) / 4 * 4L;
    }
    return streams;
  }

  private static Map<Table, Rows> rows(Bytes stream) {
    int heapSizes = stream.u1(6);
    long present = stream.i8(8);
    long at = 24;
    long[] counts = new long[64];
    for (int i = 0; i < counts.length; i++) {
      if ((present >>> i & 1) != 0) {
        if (i >= Table.values().length) {
          throw stream.damaged(8, "there is no table 0x%02x".formatted(i));
        }
        counts[i] = stream.u4(at);
        at += 4;
      }
    }
    Map<Table, Rows> rows = new EnumMap<>(Table.class);
    for (Table table : Table.values()) {
      long count = counts[table.number()];
      int[] offsets = offsets(table, counts, heapSizes);
      long size = count * offsets[offsets.length - 1];
      if (count > 0xFF_FFFF || at + size > stream.size()) {
        throw stream.damaged(at, "the table %s cannot have %s rows".formatted(table.name(), count));
      }
      rows.put(table, new Rows(stream.slice(at, size, "table " + table), (int) count, offsets));
      at += size;
    }
    return rows;
  }

  private static int[] offsets(Table table, long[] counts, int heapSizes) {
    int[] offsets = new int[table.columns().size() + 1];
    for (int i = 0; i < table.columns().size(); i++) {
      int size =
          switch (table.columns().get(i)) {
            case Column.Number(int bytes) -> bytes;
            case Column.InHeap(Column.Heap heap) -> (heapSizes & heap.bit()) != 0 ? 4 : 2;
            case Column.Row(int other) -> counts[other] > 0xFFFF ? 4 : 2;
            case Column.Coded(CodedIndex index) -> width(index, counts);
          };
      offsets[i + 1] = offsets[i] + size;
    }
    return offsets;
  }

  private static int width(CodedIndex index, long[] counts) {
    for (int table : index.tables()) {
      if (table >= 0 && counts[table] > 0xFFFF >>> index.bits()) {
        return 4;
      }
    }
    return 2;
  }

  /** How many rows a table has. */
  int count(Table table) {
    return rows.get(table).count();
  }

  /** What stands in a column of a row. */
  int get(Table table, int row, int column) {
    Rows all = rows.get(table);
    if (row < 1 || row > all.count()) {
      throw damaged(table, row, "there is no such row");
    }
    int[] offsets = all.offsets();
    long at = (long) (row - 1) * all.size() + offsets[column];
    return offsets[column + 1] - offsets[column] == 2 ? all.bytes().u2(at) : all.bytes().i4(at);
  }

  /** The text that a column refers to. */
  String text(Table table, int row, int column) {
    int offset = get(table, row, column);
    String known = texts.get(offset);
    if (known == null) {
      known = strings.utf8(offset & 0xFFFF_FFFFL);
      texts.put(offset, known);
    }
    return known;
  }

  /** The blob that a column refers to. */
  Cursor blob(Table table, int row, int column) {
    long at = get(table, row, column) & 0xFFFF_FFFFL;
    return Cursor.blob(blobs, at, "blob of " + place(table, row));
  }

  /** The first row of those in which a sorted column has a value, or 0. */
  int first(Table table, int column, int value) {
    int low = 1;
    int high = count(table) + 1;
    while (low < high) {
      int middle = low + high >>> 1;
      if (Integer.compareUnsigned(get(table, middle, column), value) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low <= count(table) && get(table, low, column) == value ? low : 0;
  }

  /** The row behind the last of a list, whose first row stands in a column. */
  int end(Table table, int row, int column, Table listed) {
    int end = row < count(table) ? get(table, row + 1, column) : count(listed) + 1;
    int begin = get(table, row, column);
    if (begin < 1 || end < begin || end > count(listed) + 1) {
      throw damaged(table, row, "it lists rows of %s that are not there".formatted(listed));
    }
    return end;
  }

  private static String place(Table table, int row) {
    return "table %s, row %s".formatted(table, row);
  }

  DamagedFileException damaged(Table table, int row, String what) {
    return new DamagedFileException(
        "%s is damaged (%s): %s".formatted(strings.file(), place(table, row), what));
  }
}
