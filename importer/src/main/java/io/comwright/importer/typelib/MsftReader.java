package io.comwright.importer.typelib;

import io.comwright.importer.binary.Bytes;
import io.comwright.importer.typelib.TlbTypeInfo.Implemented;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads a type library of the format MSFT. */
final class MsftReader {
  private static final int WIN64 = 3;
  private static final int NONE = -1;

  private final MsftTables tables;
  private final References references;
  private final TypeDescriptions types;
  private final Values values;
  private final int system;

  /** How many bytes the members read so far take. */
  private long read;

  private MsftReader(MsftTables tables) {
    this.tables = tables;
    this.references = new References(tables);
    this.types = new TypeDescriptions(tables, references);
    this.values = new Values(tables);
    this.system = tables.file().i4(0x14) & 0xF;
  }

  static TypeLibrary read(Bytes file) {
    return new MsftReader(MsftTables.read(file)).library();
  }

  private TypeLibrary library() {
    Bytes file = tables.file();
    List<TlbTypeInfo> infos = new ArrayList<>();
    for (int i = 0; i < tables.typeCount(); i++) {
      infos.add(type(tables.typeInfo(i)));
    }
    return new TypeLibrary(
        file.file(),
        tables.name(file.i4(0x38)),
        Objects.requireNonNullElse(tables.guid(file.i4(0x08)), ""),
        file.u2(0x18),
        file.u2(0x1A),
        system,
        List.copyOf(infos));
  }

  private TlbTypeInfo type(Bytes info) {
    String name = tables.name(info.i4(0x34));
    int kind = info.u1(0) & 0xF;
    int functions = info.u2(0x18);
    int variables = info.u2(0x1A);
    @Nullable MemberReader members =
        functions + variables == 0
            ? null
            : new MemberReader(
                tables,
                types,
                values,
                system == WIN64 ? 8 : 4,
                name,
                info.u4(4),
                functions,
                variables);
    if (members != null) {
      budget(info, members.size());
    }
    return new TlbTypeInfo(
        name,
        kind,
        tables.guid(info.i4(0x2C)),
        info.i4(0x30),
        info.i4(0x50),
        info.i4(0) >> 11 & 0x1F,
        members == null ? List.of() : members.functions(),
        members == null ? List.of() : members.variables(),
        implemented(info, kind),
        kind == TlbTypeInfo.ALIAS ? types.read(info.i4(0x54)) : null);
  }

  /** Types that share their members would let a small file fill all memory. */
  private void budget(Bytes info, int size) {
    read += size;
    if (read > tables.file().size()) {
      throw info.damaged(4, "the members of the types take more than the file has");
    }
  }

  private List<Implemented> implemented(Bytes info, int kind) {
    int count = info.u2(0x4C);
    int first = info.i4(0x54);
    List<Implemented> implemented = new ArrayList<>();
    if (kind == TlbTypeInfo.COCLASS) {
      Bytes table = tables.get(Segment.REFERENCES);
      for (int at = first; at != NONE && implemented.size() < count; at = table.i4(at + 12L)) {
        implemented.add(new Implemented(references.read(table.i4(at)), table.i4(at + 4L)));
      }
    } else if (count > 0) {
      // A dispinterface without a reference derives from IDispatch.
      TlbReference base = first == NONE ? References.DISPATCH : references.read(first);
      implemented.add(new Implemented(base, 0));
    }
    return implemented;
  }
}
