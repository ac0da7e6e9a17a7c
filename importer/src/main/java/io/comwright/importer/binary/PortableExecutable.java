package io.comwright.importer.binary;

import java.util.ArrayList;
import java.util.List;

/** The parts of an EXE, a DLL or a winmd that are found by address (Microsoft's PE format). */
public final class PortableExecutable {
  /** The data directory of resources. */
  public static final int RESOURCES = 2;

  /** The data directory of the CLI header (ECMA-335, II.25.3.3). */
  public static final int CLI_HEADER = 14;

  private static final int HEADER_OFFSET = 0x3C;
  private static final int SIGNATURE = 0x4550;
  private static final int FILE_HEADER = 20;
  private static final int SECTION = 40;
  private static final int PE32_PLUS = 0x20B;

  private final Bytes file;
  private final List<Section> sections;
  private final int directories;
  private final long directoryCount;

  private record Section(long address, long size, long offset) {}

  private PortableExecutable(
      Bytes file, List<Section> sections, int directories, long directoryCount) {
    this.file = file;
    this.sections = sections;
    this.directories = directories;
    this.directoryCount = directoryCount;
  }

  /**
   * Whether a file says that it is one.
   *
   * @param file all of the file
   * @return whether it begins as one
   */
  public static boolean is(Bytes file) {
    return file.size() > HEADER_OFFSET + 4 && file.u2(0) == 0x5A4D;
  }

  /**
   * Reads the headers.
   *
   * @param file all of the file
   * @return where its parts are
   */
  public static PortableExecutable read(Bytes file) {
    if (!is(file)) {
      throw file.damaged(0, "it is no PE file");
    }
    long header = file.u4(HEADER_OFFSET);
    if (file.i4(header) != SIGNATURE) {
      throw file.damaged(header, "it is no PE file");
    }
    int sectionCount = file.u2(header + 6);
    int optionalSize = file.u2(header + 20);
    long optional = header + 4 + FILE_HEADER;
    int fixed = file.u2(optional) == PE32_PLUS ? 112 : 96;
    List<Section> sections = new ArrayList<>();
    for (int i = 0; i < sectionCount; i++) {
      long at = optional + optionalSize + (long) i * SECTION;
      sections.add(new Section(file.u4(at + 12), file.u4(at + 16), file.u4(at + 20)));
    }
    return new PortableExecutable(
        file, sections, Math.toIntExact(optional + fixed), file.u4(optional + fixed - 4));
  }

  /**
   * A data directory.
   *
   * @param index which
   * @return its bytes, none if the file has no such directory
   */
  public Bytes directory(int index) {
    String name = "data directory " + index;
    if (index >= directoryCount || file.i4(directories + 8L * index) == 0) {
      return file.slice(0, 0, name);
    }
    long at = directories + 8L * index;
    return at(file.u4(at), file.u4(at + 4), name);
  }

  /**
   * What lies at an address when the file is loaded.
   *
   * @param address relative to the image
   * @param length in bytes
   * @param name what it is, for messages
   * @return its bytes
   */
  public Bytes at(long address, long length, String name) {
    for (Section section : sections) {
      if (address >= section.address && address - section.address < section.size) {
        return file.slice(section.offset + address - section.address, length, name);
      }
    }
    throw file.damaged(0, "no section has the address 0x%x of the %s".formatted(address, name));
  }
}
