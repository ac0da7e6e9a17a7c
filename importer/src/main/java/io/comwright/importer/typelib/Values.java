package io.comwright.importer.typelib;

import io.comwright.importer.binary.Bytes;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the values of constants, and defaults. */
final class Values {
  private static final int TYPE_SHIFT = 26;
  private static final int TYPE_BITS = 0x1F;
  private static final int VALUE_BITS = 0x3FF_FFFF;

  private final MsftTables tables;
  private final Map<Integer, TlbValue> known = new HashMap<>();

  Values(MsftTables tables) {
    this.tables = tables;
  }

  /**
   * A negative number has type and value in it; others are offsets of the table.
   *
   * @return the value; null for -1, which is what a compiler leaves where it knows none
   */
  @Nullable TlbValue read(int at) {
    if (at == -1) {
      return null;
    }
    if (at < 0) {
      int vt = at >>> TYPE_SHIFT & TYPE_BITS;
      return new TlbValue(vt, integer(vt, at & VALUE_BITS));
    }
    TlbValue value = known.get(at);
    if (value == null) {
      value = stored(at);
      known.put(at, value);
    }
    return value;
  }

  /** The value lies behind the two bytes of its type, unaligned. */
  private TlbValue stored(int at) {
    Bytes table = tables.get(Segment.CUSTOM_DATA);
    int vt = table.u2(at);
    Object value =
        switch (vt) {
          case 0, 1 -> null;
          case 2, 3, 9, 10, 11, 13, 16, 17, 18, 19, 22, 23, 25 -> integer(vt, table.i4(at + 2L));
          case 4 -> (double) Float.intBitsToFloat(table.i4(at + 2L));
          case 5, 7 -> Double.longBitsToDouble(table.i8(at + 2L));
          case 6, 20, 21 -> table.i8(at + 2L);
          case 8 -> text(table, at + 2L);
          default -> throw table.damaged(at, "a value is of the type %s".formatted(vt));
        };
    return new TlbValue(vt, value);
  }

  private static @Nullable String text(Bytes table, long at) {
    int length = table.i4(at);
    return length == -1 ? null : MsftTables.text(table, at + 4, length);
  }

  private static @Nullable Object integer(int vt, int bits) {
    return switch (vt) {
      // VT_DISPATCH, VT_UNKNOWN: no object but none can be stored.
      case 9, 13 -> null;
      case 2 -> (long) (short) bits;
      // Some compilers store 1 for true.
      case 11 -> (short) bits == 0 ? 0L : -1L;
      case 16 -> (long) (byte) bits;
      case 17 -> (long) (bits & 0xFF);
      case 18 -> (long) (bits & 0xFFFF);
      case 19, 23 -> bits & 0xFFFF_FFFFL;
      default -> (long) bits;
    };
  }
}
