package io.comwright.importer.typelib;

import java.util.List;

/**
 * What a type library says.
 *
 * @param file the name of the file, for messages
 * @param name its name
 * @param guid its GUID in lower case with hyphens
 * @param major its version, before the dot
 * @param minor its version, behind the dot
 * @param system a {@code SYSKIND}
 * @param types its types, in its order
 */
public record TypeLibrary(
    String file,
    String name,
    String guid,
    int major,
    int minor,
    int system,
    List<TlbTypeInfo> types) {
  /** {@code SYS_WIN64}. */
  private static final int WIN64 = 3;

  /**
   * How wide pointers are in the sizes and offsets of its structs.
   *
   * @return 4 or 8 bytes
   */
  public int pointerSize() {
    return system == WIN64 ? 8 : 4;
  }
}
