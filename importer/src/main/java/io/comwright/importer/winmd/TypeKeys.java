package io.comwright.importer.winmd;

import java.util.HashMap;
import java.util.Map;

/**
 * The keys of types: namespace and name, as {@code Windows.Win32.UI.Shell.IShellItem}, and for a
 * nested type the key of the outer one, a slash, and the name.
 */
final class TypeKeys {
  private static final int DEEPEST = 16;

  private final Tables tables;
  private final Map<Integer, String> known = new HashMap<>();

  TypeKeys(Tables tables) {
    this.tables = tables;
  }

  /** The key of what a TypeDefOrRef refers to. */
  String of(int typeDefOrRef) {
    String key = known.get(typeDefOrRef);
    if (key == null) {
      int row = CodedIndex.TYPE_DEF_OR_REF.row(typeDefOrRef);
      key =
          switch (CodedIndex.TYPE_DEF_OR_REF.table(typeDefOrRef)) {
            case 0x02 -> definition(row, 0);
            case 0x01 -> reference(row, 0);
            default ->
                throw tables.damaged(Table.TYPE_SPEC, row, "no Windows API has types of this kind");
          };
      known.put(typeDefOrRef, key);
    }
    return key;
  }

  /** The key of a definition. */
  String definition(int row) {
    return of(CodedIndex.TYPE_DEF_OR_REF.value(Table.TYPE_DEF, row));
  }

  private String definition(int row, int depth) {
    checked(Table.TYPE_DEF, row, depth);
    int nested = tables.first(Table.NESTED_CLASS, 0, row);
    String name = tables.text(Table.TYPE_DEF, row, 1);
    if (nested != 0) {
      return definition(tables.get(Table.NESTED_CLASS, nested, 1), depth + 1) + "/" + name;
    }
    return qualified(tables.text(Table.TYPE_DEF, row, 2), name);
  }

  private String reference(int row, int depth) {
    checked(Table.TYPE_REF, row, depth);
    int scope = tables.get(Table.TYPE_REF, row, 0);
    String name = tables.text(Table.TYPE_REF, row, 1);
    if (CodedIndex.RESOLUTION_SCOPE.table(scope) == Table.TYPE_REF.number()) {
      return reference(CodedIndex.RESOLUTION_SCOPE.row(scope), depth + 1) + "/" + name;
    }
    return qualified(tables.text(Table.TYPE_REF, row, 2), name);
  }

  private static String qualified(String namespace, String name) {
    return namespace.isEmpty() ? name : namespace + "." + name;
  }

  private void checked(Table table, int row, int depth) {
    if (depth > DEEPEST) {
      throw tables.damaged(table, row, "it is nested too deeply");
    }
  }
}
