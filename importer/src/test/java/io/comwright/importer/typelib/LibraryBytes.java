package io.comwright.importer.typelib;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Puts a small type library of the format MSFT together, byte by byte. */
final class LibraryBytes {
  static final int WIN32 = 1;
  static final int WIN64 = 3;
  static final int VT_I4 = 0x8000_0003;
  static final int VT_BSTR = 0x8000_0008;
  static final int VT_BOOL = 0x8000_000B;
  static final int VT_VARIANT = 0x8000_000C;
  static final int VT_HRESULT = 0x8000_0019;
  static final int NONE = -1;

  private final int system;
  private final Map<Segment, Part> segments = new EnumMap<>(Segment.class);
  private final List<Members> members = new ArrayList<>();
  private final List<Part> types = new ArrayList<>();

  /** Bytes that grow. */
  static final class Part {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    Part i4(int... values) {
      ByteBuffer buffer = ByteBuffer.allocate(4 * values.length).order(ByteOrder.LITTLE_ENDIAN);
      for (int each : values) {
        buffer.putInt(each);
      }
      bytes.writeBytes(buffer.array());
      return this;
    }

    Part u2(int... values) {
      for (int each : values) {
        bytes.write(each);
        bytes.write(each >> 8);
      }
      return this;
    }

    Part text(String text) {
      bytes.writeBytes(text.getBytes(MsftTables.TEXT));
      return this;
    }

    Part all(Part other) {
      bytes.writeBytes(other.bytes.toByteArray());
      return this;
    }

    int size() {
      return bytes.size();
    }

    Part bytes(byte[] content) {
      bytes.writeBytes(content);
      return this;
    }

    byte[] toBytes() {
      return bytes.toByteArray();
    }
  }

  /** The functions and variables of a type. */
  final class Members {
    private final Part records = new Part();
    private final Part ids = new Part();
    private final Part names = new Part();
    private final Part offsets = new Part();
    private int functions;
    private int variables;

    /**
     * @param invoke an INVOKEKIND
     * @param kind a FUNCKIND
     * @param parameters type, offset of the name and flags of each
     * @param defaults one for each parameter, or none
     */
    Members function(
        int id,
        String name,
        int invoke,
        int kind,
        int offset,
        int flags,
        int optional,
        int result,
        int[][] parameters,
        int... defaults) {
      ids.i4(id);
      names.i4(name(name));
      offsets.i4(records.size());
      int size = 24 + 4 * defaults.length + 12 * parameters.length;
      int bits = kind | invoke << 3 | 4 << 8 | (defaults.length > 0 ? 0x1000 : 0);
      records.i4(functions << 16 | size, result, flags).u2(offset, 0).i4(bits);
      records.u2(parameters.length, optional).i4(defaults);
      for (int[] each : parameters) {
        records.i4(each);
      }
      functions++;
      return this;
    }

    Members variable(int id, String name, int kind, int type, int flags, int value) {
      ids.i4(id);
      names.i4(name(name));
      offsets.i4(records.size());
      records.i4((functions + variables) << 16 | 20, type, flags).u2(kind, 0).i4(value);
      variables++;
      return this;
    }

    private Part block() {
      return new Part().i4(records.size()).all(records).all(ids).all(names).all(offsets);
    }
  }

  LibraryBytes(int system) {
    this.system = system;
    for (Segment each : Segment.values()) {
      segments.put(each, new Part());
    }
  }

  private Part part(Segment segment) {
    return segments.get(segment);
  }

  int name(String name) {
    int offset = part(Segment.NAMES).size();
    part(Segment.NAMES).i4(NONE, NONE, name.length()).text(name);
    while (part(Segment.NAMES).size() % 4 != 0) {
      part(Segment.NAMES).text("W");
    }
    return offset;
  }

  int guid(String text) {
    UUID guid = UUID.fromString(text);
    long most = guid.getMostSignificantBits();
    int offset = part(Segment.GUIDS).size();
    part(Segment.GUIDS).i4((int) (most >> 32)).u2((int) (most >> 16), (int) most);
    part(Segment.GUIDS)
        .bytes
        .writeBytes(ByteBuffer.allocate(8).putLong(guid.getLeastSignificantBits()).array());
    part(Segment.GUIDS).i4(NONE, NONE);
    return offset;
  }

  /** A type that consists of another: VT_PTR 26, VT_SAFEARRAY 27, VT_USERDEFINED 29. */
  int type(int vt, int operand) {
    int offset = part(Segment.TYPE_DESCRIPTIONS).size();
    part(Segment.TYPE_DESCRIPTIONS).u2(vt, 0x7FFE).i4(operand);
    return offset;
  }

  /** A value that is too large for the number that stands for it. */
  int text(String value) {
    int offset = part(Segment.CUSTOM_DATA).size();
    part(Segment.CUSTOM_DATA).u2(8).i4(value.length()).text(value);
    return offset;
  }

  static int small(int vt, int value) {
    return 0x8000_0000 | vt << 26 | value & 0x3FF_FFFF;
  }

  /** A reference to an interface of stdole2.tlb. */
  int imported(String iid) {
    int file = 0;
    if (part(Segment.IMPORT_FILES).size() == 0) {
      String name = "stdole2.tlb";
      part(Segment.IMPORT_FILES)
          .i4(guid("00020430-0000-0000-c000-000000000046"), 0)
          .u2(2, 0, name.length() << 2 | 1)
          .text(name + "WWW");
    }
    int offset = part(Segment.IMPORT_INFOS).size();
    part(Segment.IMPORT_INFOS).i4(3 << 24 | 0x10000, file, guid(iid));
    return offset | 1;
  }

  /** An interface of a class; the next one is the one that is added next. */
  int served(int reference, int flags, boolean last) {
    int offset = part(Segment.REFERENCES).size();
    part(Segment.REFERENCES).i4(reference, flags, NONE, last ? NONE : offset + 16);
    return offset;
  }

  Members members() {
    return new Members();
  }

  /** The reference to the next type that is added. */
  int next() {
    return types.size() * 0x64;
  }

  void type(
      int kind,
      String name,
      int guid,
      int flags,
      int size,
      int implemented,
      int first,
      Members of) {
    int alignment = system == WIN64 ? 8 : 4;
    Part info = new Part().i4(kind | alignment << 11);
    types.add(info);
    members.add(of);
    Part rest = new Part().i4(0, 0, 3, 0, of.variables << 16 | of.functions, 0, 0, 0, 0, guid);
    rest.i4(flags, name(name), 0, NONE, 0, 0, NONE).u2(implemented, 0).i4(size, first, 0, 0, NONE);
    part(Segment.TYPE_INFOS).all(rest);
  }

  byte[] bytes(String name, String guid, int major, int minor) {
    int libraryName = name(name);
    int libraryGuid = guid(guid);
    int at = 0x54 + 4 * types.size() + 16 * 15;
    Part infos = new Part();
    int block = at;
    for (Map.Entry<Segment, Part> each : segments.entrySet()) {
      block += each.getKey() == Segment.TYPE_INFOS ? 0x64 * types.size() : each.getValue().size();
    }
    byte[] rest = part(Segment.TYPE_INFOS).toBytes();
    Part blocks = new Part();
    for (int i = 0; i < types.size(); i++) {
      infos.all(types.get(i)).i4(block + blocks.size());
      infos.bytes.write(rest, i * 0x5C, 0x5C);
      blocks.all(members.get(i).block());
    }
    Part file = new Part().i4(MsftTables.SIGNATURE, 0x10002, libraryGuid, 0, 0, 0x40 | system);
    file.u2(major, minor)
        .i4(0, types.size(), NONE, 0, 0, 0, 0, libraryName, NONE, NONE, 0x20, 0x80);
    file.i4(NONE, 0);
    file.i4(new int[types.size()]);
    Part content = new Part();
    for (Segment each : Segment.values()) {
      Part part = each == Segment.TYPE_INFOS ? infos : part(each);
      file.i4(part.size() == 0 ? NONE : at + content.size(), part.size(), NONE, 0x0F);
      content.all(part);
    }
    for (int i = Segment.values().length; i < 15; i++) {
      file.i4(NONE, 0, NONE, 0x0F);
    }
    return file.all(content).all(blocks).toBytes();
  }
}
