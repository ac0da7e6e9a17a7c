package io.comwright.importer.winmd;

import io.comwright.importer.raw.RawDefinition;
import io.comwright.importer.raw.RawMethod;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The functions of libraries, which are the static methods of the classes {@code Apis}. Where the
 * file has a function once for each architecture it is the one of x86-64.
 */
final class ExportReader {
  private static final String CLASS = "Apis";

  private final Tables tables;
  private final Attributes attributes;
  private final MethodReader methods;
  private final Map<String, Integer> rows = new LinkedHashMap<>();

  ExportReader(Tables tables, Attributes attributes, TypeKeys keys) {
    this.tables = tables;
    this.attributes = attributes;
    this.methods = new MethodReader(tables, attributes, keys);
    for (int type = 1; type <= tables.count(Table.TYPE_DEF); type++) {
      if (tables.text(Table.TYPE_DEF, type, 1).equals(CLASS)) {
        addAll(type);
      }
    }
  }

  private void addAll(int type) {
    String namespace = tables.text(Table.TYPE_DEF, type, 2);
    int end = tables.end(Table.TYPE_DEF, type, 5, Table.METHOD_DEF);
    for (int row = tables.get(Table.TYPE_DEF, type, 5); row < end; row++) {
      String key = namespace + "." + tables.text(Table.METHOD_DEF, row, 3);
      Integer before = rows.putIfAbsent(key, row);
      if (before != null && marks(row).areForX64() && !marks(before).areForX64()) {
        rows.put(key, row);
      }
    }
  }

  private Marks marks(int row) {
    return new Marks(attributes.of(Table.METHOD_DEF, row));
  }

  /** The keys, a namespace and the name of a function each, in the order of the file. */
  Set<String> keys() {
    return rows.keySet();
  }

  /** The function; empty for one that is not exported by name. */
  Optional<RawDefinition> read(String key) {
    Integer row = rows.get(key);
    if (row == null) {
      return Optional.empty();
    }
    int parent = CodedIndex.MEMBER_FORWARDED.value(Table.METHOD_DEF, row);
    int map = tables.first(Table.IMPL_MAP, 1, parent);
    if (map == 0 || marks(row).has("StaticLibrary")) {
      return Optional.empty();
    }
    String entry = tables.text(Table.IMPL_MAP, map, 2);
    String library = tables.text(Table.MODULE_REF, tables.get(Table.IMPL_MAP, map, 3), 0);
    RawMethod method = methods.method(row, tables.text(Table.METHOD_DEF, row, 3));
    return entry.startsWith("#")
        ? Optional.empty()
        : Optional.of(
            new RawDefinition.Export(key, method.documentation(), library, entry, method));
  }
}
