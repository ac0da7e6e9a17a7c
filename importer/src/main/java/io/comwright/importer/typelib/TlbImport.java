package io.comwright.importer.typelib;

/**
 * A library of which another one mentions types.
 *
 * @param guid its GUID
 * @param major its version, before the dot
 * @param minor its version, behind the dot
 * @param file the name of its file, as the library has it
 */
public record TlbImport(String guid, int major, int minor, String file) {}
