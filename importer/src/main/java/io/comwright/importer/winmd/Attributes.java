package io.comwright.importer.winmd;

import io.comwright.importer.binary.Cursor;
import io.comwright.importer.raw.RawType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the custom attributes of a row (ECMA-335, II.22.10 and II.23.3). */
final class Attributes {
  private static final int PROLOG = 1;
  private static final int ENUM = 0x55;
  private static final int MEMBER_REF = 0x0A;
  private static final int TYPE_DEF = 0x02;
  private static final int TYPE_REF = 0x01;

  private final Tables tables;
  private final TypeKeys keys;
  private final Map<Integer, Constructor> constructors = new HashMap<>();

  private record Constructor(String name, List<RawType> parameters) {}

  Attributes(Tables tables, TypeKeys keys) {
    this.tables = tables;
    this.keys = keys;
  }

  /** The attributes of a row, in the order of the file. */
  List<Attribute> of(Table table, int row) {
    int parent = CodedIndex.HAS_CUSTOM_ATTRIBUTE.value(table, row);
    int at = tables.first(Table.CUSTOM_ATTRIBUTE, 0, parent);
    if (at == 0) {
      return List.of();
    }
    List<Attribute> found = new ArrayList<>();
    for (; at <= tables.count(Table.CUSTOM_ATTRIBUTE); at++) {
      if (tables.get(Table.CUSTOM_ATTRIBUTE, at, 0) != parent) {
        break;
      }
      found.add(read(at));
    }
    return found;
  }

  private Attribute read(int row) {
    int type = tables.get(Table.CUSTOM_ATTRIBUTE, row, 1);
    Constructor constructor = constructors.get(type);
    if (constructor == null) {
      constructor = constructor(row, type);
      constructors.put(type, constructor);
    }
    Cursor blob = tables.blob(Table.CUSTOM_ATTRIBUTE, row, 2);
    if (blob.atEnd()) {
      return new Attribute(constructor.name(), List.of(), Map.of());
    }
    if (blob.u2() != PROLOG) {
      throw blob.damaged("the value of an attribute begins with another number");
    }
    List<Object> fixed = new ArrayList<>();
    for (RawType each : constructor.parameters()) {
      fixed.add(value(blob, each));
    }
    return new Attribute(constructor.name(), fixed, named(blob));
  }

  private static Map<String, Object> named(Cursor blob) {
    Map<String, Object> named = new HashMap<>();
    int count = blob.atEnd() ? 0 : blob.u2();
    for (int i = 0; i < count; i++) {
      blob.u1();
      int type = blob.u1();
      if (type == ENUM) {
        blob.text();
      }
      String name = String.valueOf(blob.text());
      named.put(name, value(blob, type));
    }
    return named;
  }

  private Constructor constructor(int row, int type) {
    if (CodedIndex.CUSTOM_ATTRIBUTE_TYPE.table(type) != MEMBER_REF) {
      throw tables.damaged(Table.CUSTOM_ATTRIBUTE, row, "its class has no constructor");
    }
    int member = CodedIndex.CUSTOM_ATTRIBUTE_TYPE.row(type);
    int parent = tables.get(Table.MEMBER_REF, member, 0);
    int table = CodedIndex.MEMBER_REF_PARENT.table(parent);
    int of = CodedIndex.MEMBER_REF_PARENT.row(parent);
    String name =
        switch (table) {
          case TYPE_DEF -> tables.text(Table.TYPE_DEF, of, 1);
          case TYPE_REF -> tables.text(Table.TYPE_REF, of, 1);
          default -> throw tables.damaged(Table.MEMBER_REF, member, "it is no class's");
        };
    SignatureReader signature =
        new SignatureReader(tables.blob(Table.MEMBER_REF, member, 2), keys::of);
    String simple = name.endsWith("Attribute") ? name.substring(0, name.length() - 9) : name;
    return new Constructor(simple, signature.method().parameters());
  }

  private static Object value(Cursor blob, RawType type) {
    if (!(type instanceof RawType.Primitive primitive)) {
      return blob.i4();
    }
    return switch (primitive) {
      case BOOLEAN -> value(blob, 0x02);
      case CHAR, U2 -> value(blob, 0x07);
      case I1 -> value(blob, 0x04);
      case U1 -> value(blob, 0x05);
      case I2 -> value(blob, 0x06);
      case I4, U4 -> value(blob, 0x08);
      case I8, U8 -> value(blob, 0x0A);
      case OTHER -> value(blob, 0x0E);
      default -> throw blob.damaged("an attribute has no values of type " + primitive);
    };
  }

  /** A value of an element type; of an enum, which the metadata of Windows has with 4 bytes. */
  private static Object value(Cursor blob, int type) {
    return switch (type) {
      case 0x02 -> blob.u1() != 0;
      case 0x04 -> (int) (byte) blob.u1();
      case 0x05 -> blob.u1();
      case 0x03, 0x06 -> (int) (short) blob.u2();
      case 0x07 -> blob.u2();
      case 0x08, 0x09, ENUM -> blob.i4();
      case 0x0A, 0x0B -> blob.i8();
      case 0x0E, 0x50 -> String.valueOf(blob.text());
      default -> throw blob.damaged("an attribute has no values of type 0x%02x".formatted(type));
    };
  }
}
