package io.comwright.importer.typelib;

import io.comwright.importer.binary.Bytes;
import io.comwright.importer.binary.PortableExecutable;
import io.comwright.importer.binary.Resources;
import java.util.List;

/** Reads the type libraries of a file. */
public final class TypeLibraries {
  private static final String RESOURCE = "TYPELIB";

  private TypeLibraries() {}

  /**
   * Reads a type library, or those that a module has as resources.
   *
   * @param file all bytes of a TLB or OLB file, or of a DLL, an OCX or an EXE
   * @return the libraries; one of them, mostly
   * @throws io.comwright.importer.binary.DamagedFileException if it is no such file, is of the
   *     format SLTG, or is damaged
   */
  public static List<TypeLibrary> read(Bytes file) {
    if (!PortableExecutable.is(file)) {
      return List.of(MsftReader.read(file));
    }
    List<Bytes> resources = Resources.of(PortableExecutable.read(file), RESOURCE);
    if (resources.isEmpty()) {
      throw file.damaged(0, "it has no resource TYPELIB");
    }
    return resources.stream().map(MsftReader::read).toList();
  }
}
