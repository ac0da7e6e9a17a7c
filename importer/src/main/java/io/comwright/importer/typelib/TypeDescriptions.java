package io.comwright.importer.typelib;

import io.comwright.importer.binary.Bytes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the types of parameters, results and fields. */
final class TypeDescriptions {
  private static final int TYPE_MASK = 0xFFF;
  private static final int PTR = 26;
  private static final int SAFEARRAY = 27;
  private static final int CARRAY = 28;
  private static final int USERDEFINED = 29;

  /** Longer than any chain of pointers; a damaged file could let one point to itself. */
  private static final int DEEPEST = 32;

  private static final int MOST_DIMENSIONS = 64;

  private final MsftTables tables;
  private final References references;
  private final Map<Integer, TlbType> known = new HashMap<>();

  TypeDescriptions(MsftTables tables, References references) {
    this.tables = tables;
    this.references = references;
  }

  /** A negative number has the type in it; others are offsets of the table. */
  TlbType read(int type) {
    return read(type, 0);
  }

  private TlbType read(int type, int depth) {
    if (type < 0) {
      return new TlbType.Basic(type & TYPE_MASK);
    }
    TlbType read = known.get(type);
    if (read == null) {
      Bytes table = tables.get(Segment.TYPE_DESCRIPTIONS);
      if (depth > DEEPEST) {
        throw table.damaged(type, "a type consists of itself");
      }
      int vt = table.u2(type) & TYPE_MASK;
      int operand = table.i4(type + 4L);
      read =
          switch (vt) {
            case PTR -> new TlbType.Pointer(read(operand, depth + 1));
            case SAFEARRAY -> new TlbType.SafeArray(read(operand, depth + 1));
            case CARRAY -> array(operand, depth + 1);
            case USERDEFINED -> new TlbType.Named(references.read(operand));
            default -> new TlbType.Basic(vt);
          };
      known.put(type, read);
    }
    return read;
  }

  private TlbType array(int at, int depth) {
    Bytes table = tables.get(Segment.ARRAY_DESCRIPTIONS);
    int dimensions = table.u2(at + 4L);
    if (dimensions > MOST_DIMENSIONS) {
      throw table.damaged(at, "an array has %s dimensions".formatted(dimensions));
    }
    List<Integer> lengths = new ArrayList<>();
    for (int i = 0; i < dimensions; i++) {
      lengths.add(table.i4(at + 8L + 8L * i));
    }
    return new TlbType.FixedArray(read(table.i4(at), depth), List.copyOf(lengths));
  }
}
