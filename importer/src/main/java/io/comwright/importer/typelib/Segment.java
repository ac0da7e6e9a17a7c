package io.comwright.importer.typelib;

/** The tables of a type library of the format MSFT, in the order of its directory. */
enum Segment {
  TYPE_INFOS("types"),
  IMPORT_INFOS("imported types"),
  IMPORT_FILES("imported libraries"),
  REFERENCES("implemented interfaces"),
  GUID_HASHES("hashes of GUIDs"),
  GUIDS("GUIDs"),
  NAME_HASHES("hashes of names"),
  NAMES("names"),
  STRINGS("texts"),
  TYPE_DESCRIPTIONS("type descriptions"),
  ARRAY_DESCRIPTIONS("array descriptions"),
  CUSTOM_DATA("values");

  private final String text;

  Segment(String text) {
    this.text = text;
  }

  /** What it is called in messages. */
  String text() {
    return "table of " + text;
  }
}
