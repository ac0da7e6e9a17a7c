package io.comwright.importer.typelib;

import io.comwright.importer.typelib.LibraryBytes.Part;

/** A DLL that has nothing but resources (Microsoft's PE format). */
final class ModuleBytes {
  private static final int ADDRESS = 0x1000;
  private static final int HEADERS = 0x200;
  private static final int DIRECTORY = 0x8000_0000;
  private static final String TYPE = "TYPELIB";

  private ModuleBytes() {}

  /** A DLL with type libraries, whose names are numbers from 1. */
  static byte[] of(byte[]... libraries) {
    Part resources = resources(libraries);
    Part file = new Part().text("MZ").bytes(new byte[0x3A]).i4(0x40);
    file.text("PE").u2(0, 0x8664, 1).i4(0, 0, 0).u2(240, 0x2022);
    file.u2(0x20B).bytes(new byte[106]).i4(16);
    file.i4(0, 0, 0, 0, ADDRESS, resources.size()).bytes(new byte[13 * 8]);
    file.text(".rsrc").bytes(new byte[3]).i4(resources.size(), ADDRESS, resources.size(), HEADERS);
    file.bytes(new byte[HEADERS - file.size()]);
    return file.all(resources).toBytes();
  }

  /** Directories by type, by name and by language, then the entries of data, and the data. */
  private static Part resources(byte[]... libraries) {
    int count = libraries.length;
    int names = 16 + 8;
    int languages = names + 16 + 8 * count;
    int entries = languages + 24 * count;
    int text = entries + 16 * count;
    Part part = new Part().i4(0, 0, 0).u2(1, 0).i4(DIRECTORY | text, DIRECTORY | names);
    part.i4(0, 0, 0).u2(0, count);
    for (int i = 0; i < count; i++) {
      part.i4(i + 1, DIRECTORY | languages + 24 * i);
    }
    for (int i = 0; i < count; i++) {
      part.i4(0, 0, 0).u2(0, 1).i4(0x409, entries + 16 * i);
    }
    int at = text + 2 + 2 * TYPE.length();
    for (byte[] each : libraries) {
      part.i4(ADDRESS + at, each.length, 0, 0);
      at += each.length;
    }
    part.u2(TYPE.length());
    TYPE.chars().forEach(part::u2);
    for (byte[] each : libraries) {
      part.bytes(each);
    }
    return part;
  }
}
