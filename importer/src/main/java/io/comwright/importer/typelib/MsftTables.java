package io.comwright.importer.typelib;

import io.comwright.importer.binary.Bytes;
import io.comwright.importer.binary.DamagedFileException;
import java.nio.charset.Charset;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The tables of a type library of the format MSFT, which {@code ICreateTypeLib2} writes. Microsoft
 * has not published it; what is known are the "Unofficial TypeLib Data Format Specification" of
 * TheirCorp and the structures of Wine's {@code typelib.h}.
 */
final class MsftTables {
  /** {@code MSFT} and {@code SLTG} in the order of the file. */
  static final int SIGNATURE = 0x5446_534D;

  private static final int OLD_SIGNATURE = 0x4754_4C53;

  /** Names and texts are of the code page of the system that has made the file. */
  static final Charset TEXT = Charset.forName("windows-1252");

  private static final int HEADER = 0x54;
  private static final int HAS_HELP_DLL = 0x100;
  private static final int DIRECTORY_ENTRY = 16;
  private static final int PRESENT = 0x0F;
  private static final int TYPE_INFO = 0x64;
  private static final int GUID = 24;

  /** Before a name there are a reference, the next name of a hash, and the length. */
  private static final int NAME_LENGTH = 8;

  private final Bytes file;
  private final Map<Segment, Bytes> segments = new EnumMap<>(Segment.class);
  private final Map<Integer, String> names = new HashMap<>();

  private MsftTables(Bytes file) {
    this.file = file;
  }

  /** Reads the header and the directory. */
  static MsftTables read(Bytes file) {
    int signature = file.i4(0);
    if (signature == OLD_SIGNATURE) {
      throw new DamagedFileException(
          file.file()
              + " is a type library of the old format SLTG, which is not read; make one of the"
              + " format MSFT of its IDL, with midl or widl");
    }
    if (signature != SIGNATURE) {
      throw file.damaged(0, "it is no type library");
    }
    MsftTables tables = new MsftTables(file);
    long count = file.u4(0x20);
    long directory = HEADER + 4 * count + ((file.i4(0x14) & HAS_HELP_DLL) != 0 ? 4 : 0);
    for (Segment segment : Segment.values()) {
      long entry = directory + (long) segment.ordinal() * DIRECTORY_ENTRY;
      if (segment.ordinal() < 2 && file.i4(entry + 12) != PRESENT) {
        throw file.damaged(entry, "here is no directory of tables");
      }
      long length = file.u4(entry + 4);
      tables.segments.put(
          segment,
          length == 0
              ? file.slice(0, 0, segment.text())
              : file.slice(file.u4(entry), length, segment.text()));
    }
    if (count * TYPE_INFO > tables.get(Segment.TYPE_INFOS).size()) {
      throw file.damaged(0x20, "the table of types has no room for %s".formatted(count));
    }
    return tables;
  }

  Bytes file() {
    return file;
  }

  Bytes get(Segment segment) {
    Bytes found = segments.get(segment);
    if (found == null) {
      throw new IllegalStateException(segment.text());
    }
    return found;
  }

  int typeCount() {
    return file.i4(0x20);
  }

  Bytes typeInfo(int index) {
    return get(Segment.TYPE_INFOS).slice((long) index * TYPE_INFO, TYPE_INFO, "type " + index);
  }

  /** The name at an offset of the table of names. */
  String name(int offset) {
    String name = names.get(offset);
    if (name == null) {
      Bytes table = get(Segment.NAMES);
      name = text(table, offset + NAME_LENGTH + 4L, table.u1((long) offset + NAME_LENGTH));
      names.put(offset, name);
    }
    return name;
  }

  /** Text of one byte a letter. */
  static String text(Bytes bytes, long at, int length) {
    Bytes part = bytes.slice(at, length, "text");
    byte[] content = new byte[length];
    for (int i = 0; i < length; i++) {
      content[i] = (byte) part.u1(i);
    }
    return new String(content, TEXT);
  }

  /** The GUID at an offset of the table of GUIDs; null for none, which is a negative offset. */
  @Nullable String guid(int offset) {
    if (offset < 0) {
      return null;
    }
    Bytes guid = get(Segment.GUIDS).slice(offset, GUID, Segment.GUIDS.text());
    StringBuilder text = new StringBuilder();
    text.append(String.format(Locale.ROOT, "%08x-%04x-%04x-", guid.i4(0), guid.u2(4), guid.u2(6)));
    for (int i = 8; i < 16; i++) {
      text.append(String.format(Locale.ROOT, i == 9 ? "%02x-" : "%02x", guid.u1(i)));
    }
    return text.toString();
  }
}
