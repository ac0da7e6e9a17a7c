package io.comwright.importer.winmd;

import io.comwright.importer.binary.Cursor;
import io.comwright.importer.raw.RawDefinition;
import io.comwright.importer.raw.RawMethod;
import io.comwright.importer.raw.RawType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes a definition of a row of the table of types. */
final class DefinitionReader {
  private static final int INTERFACE = 0x20;
  private static final int EXPLICIT_LAYOUT = 0x10;
  private static final int STATIC_FIELD = 0x10;

  private final Tables tables;
  private final Attributes attributes;
  private final TypeKeys keys;
  private final MethodReader methods;

  DefinitionReader(Tables tables, Attributes attributes, TypeKeys keys) {
    this.tables = tables;
    this.attributes = attributes;
    this.keys = keys;
    this.methods = new MethodReader(tables, attributes, keys);
  }

  /** The definition; empty for a class that holds functions and constants, or an attribute. */
  Optional<RawDefinition> read(int row, String key) {
    Marks marks = new Marks(attributes.of(Table.TYPE_DEF, row));
    if ((tables.get(Table.TYPE_DEF, row, 0) & INTERFACE) != 0) {
      return Optional.of(
          new RawDefinition.Interface(
              key, marks.text("Documentation"), marks.guid(), base(row), methods.all(row)));
    }
    int parent = tables.get(Table.TYPE_DEF, row, 3);
    String extended = parent == 0 ? "" : keys.of(parent);
    return switch (extended) {
      case "System.Enum" -> Optional.of(enumeration(row, key, marks));
      case "System.MulticastDelegate" -> function(row, key, marks);
      case "System.ValueType" -> Optional.of(value(row, key, marks));
      default -> Optional.empty();
    };
  }

  private @Nullable String base(int row) {
    int first = tables.first(Table.INTERFACE_IMPL, 0, row);
    return first == 0 ? null : keys.of(tables.get(Table.INTERFACE_IMPL, first, 1));
  }

  private Optional<RawDefinition> function(int row, String key, Marks marks) {
    for (RawMethod each : methods.all(row)) {
      if (each.name().equals("Invoke")) {
        return Optional.of(new RawDefinition.Function(key, marks.text("Documentation"), each));
      }
    }
    return Optional.empty();
  }

  private RawDefinition value(int row, String key, Marks marks) {
    List<RawDefinition.Field> fields = fields(row);
    String clsid = marks.guid();
    if (fields.isEmpty() && clsid != null) {
      return new RawDefinition.Coclass(key, marks.text("Documentation"), clsid);
    }
    if ((marks.has("NativeTypedef") || marks.has("MetadataTypedef")) && fields.size() == 1) {
      return new RawDefinition.Typedef(key, marks.text("Documentation"), fields.getFirst().type());
    }
    boolean explicit = (tables.get(Table.TYPE_DEF, row, 0) & 0x18) == EXPLICIT_LAYOUT;
    int layout = tables.first(Table.CLASS_LAYOUT, 2, row);
    return new RawDefinition.Struct(
        key,
        marks.text("Documentation"),
        explicit,
        layout == 0 ? 0 : tables.get(Table.CLASS_LAYOUT, layout, 0),
        marks.text("StructSizeField"),
        fields);
  }

  private List<RawDefinition.Field> fields(int row) {
    List<RawDefinition.Field> fields = new ArrayList<>();
    int end = tables.end(Table.TYPE_DEF, row, 4, Table.FIELD);
    for (int field = tables.get(Table.TYPE_DEF, row, 4); field < end; field++) {
      if ((tables.get(Table.FIELD, field, 0) & STATIC_FIELD) == 0) {
        Marks marks = new Marks(attributes.of(Table.FIELD, field));
        fields.add(
            new RawDefinition.Field(
                tables.text(Table.FIELD, field, 1),
                new SignatureReader(tables.blob(Table.FIELD, field, 2), keys::of).field(),
                marks.bits(),
                marks.has("FlexibleArray"),
                marks.has("NotNullTerminated") || marks.has("NullNullTerminated")));
      }
    }
    return fields;
  }

  private RawDefinition enumeration(int row, String key, Marks marks) {
    RawType.Primitive type = RawType.Primitive.I4;
    List<RawDefinition.Constant> constants = new ArrayList<>();
    int end = tables.end(Table.TYPE_DEF, row, 4, Table.FIELD);
    for (int field = tables.get(Table.TYPE_DEF, row, 4); field < end; field++) {
      if ((tables.get(Table.FIELD, field, 0) & STATIC_FIELD) != 0) {
        constants.add(
            new RawDefinition.Constant(tables.text(Table.FIELD, field, 1), constant(field)));
      } else if (new SignatureReader(tables.blob(Table.FIELD, field, 2), keys::of).field()
          instanceof RawType.Primitive primitive) {
        type = primitive;
      }
    }
    return new RawDefinition.Enumeration(
        key, marks.text("Documentation"), type, marks.has("Flags"), constants);
  }

  private long constant(int field) {
    int parent = CodedIndex.HAS_CONSTANT.value(Table.FIELD, field);
    int row = tables.first(Table.CONSTANT, 1, parent);
    if (row == 0) {
      throw tables.damaged(Table.FIELD, field, "it has no value");
    }
    Cursor value = tables.blob(Table.CONSTANT, row, 2);
    int type = tables.get(Table.CONSTANT, row, 0) & 0xFF;
    return switch (type) {
      case 0x04 -> (byte) value.u1();
      case 0x02, 0x05 -> value.u1();
      case 0x06 -> (short) value.u2();
      case 0x03, 0x07 -> value.u2();
      case 0x08 -> value.i4();
      case 0x09 -> value.i4() & 0xFFFF_FFFFL;
      case 0x0A, 0x0B -> value.i8();
      default -> throw tables.damaged(Table.CONSTANT, row, "it is no integer");
    };
  }
}
