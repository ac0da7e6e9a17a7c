package io.comwright.importer.winmd;

import io.comwright.importer.binary.Bytes;
import io.comwright.importer.raw.Definitions;
import io.comwright.importer.raw.RawDefinition;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The definitions of a winmd file. Where the file has a type once for each architecture it is the
 * one of x86-64.
 */
public final class Winmd implements Definitions {
  private static final int NESTED_VISIBILITY = 0x6;

  private final Tables tables;
  private final Attributes attributes;
  private final DefinitionReader reader;
  private final ExportReader exports;
  private final Map<String, Integer> rows = new LinkedHashMap<>();
  private final Map<String, List<String>> bySimpleName = new HashMap<>();
  private final Map<String, Optional<RawDefinition>> known = new HashMap<>();
  private final List<String> keys = new ArrayList<>();

  private Winmd(Tables tables) {
    TypeKeys typeKeys = new TypeKeys(tables);
    this.tables = tables;
    this.attributes = new Attributes(tables, typeKeys);
    this.reader = new DefinitionReader(tables, attributes, typeKeys);
    this.exports = new ExportReader(tables, attributes, typeKeys);
    for (int row = 1; row <= tables.count(Table.TYPE_DEF); row++) {
      add(row, typeKeys.definition(row));
    }
    for (String key : exports.keys()) {
      String name = Definitions.simpleName(key);
      if (!rows.containsKey(key) && !isType(name)) {
        keys.add(key);
        bySimpleName.computeIfAbsent(name, _ -> new ArrayList<>()).add(key);
      }
    }
  }

  /**
   * Reads the names of all definitions.
   *
   * @param file all bytes of the file
   * @return its definitions
   * @throws io.comwright.importer.binary.DamagedFileException if it is no winmd file
   */
  public static Winmd read(Bytes file) {
    return new Winmd(Tables.read(file));
  }

  private void add(int row, String key) {
    boolean nested = (tables.get(Table.TYPE_DEF, row, 0) & NESTED_VISIBILITY) != 0;
    Integer before = rows.get(key);
    if (before == null) {
      rows.put(key, row);
      if (!nested) {
        keys.add(key);
        bySimpleName.computeIfAbsent(Definitions.simpleName(key), _ -> new ArrayList<>()).add(key);
      }
    } else if (isForX64(row) && !isForX64(before)) {
      rows.put(key, row);
    }
  }

  private boolean isType(String simpleName) {
    return bySimpleName.getOrDefault(simpleName, List.of()).stream().anyMatch(rows::containsKey);
  }

  /** A nested type is for what the type around it is for. */
  private boolean isForX64(int row) {
    int nested = tables.first(Table.NESTED_CLASS, 0, row);
    if (nested != 0) {
      return isForX64(tables.get(Table.NESTED_CLASS, nested, 1));
    }
    return new Marks(attributes.of(Table.TYPE_DEF, row)).areForX64();
  }

  @Override
  public List<String> keys() {
    return Collections.unmodifiableList(keys);
  }

  @Override
  public List<String> named(String simpleName) {
    return bySimpleName.getOrDefault(simpleName, List.of());
  }

  @Override
  public Optional<RawDefinition> find(String key) {
    Optional<RawDefinition> definition = known.get(key);
    if (definition == null) {
      Integer row = rows.get(key);
      definition = row == null ? exports.read(key) : reader.read(row, key);
      known.put(key, definition);
    }
    return definition;
  }
}
