package io.comwright.importer.raw;

/** A type as a definition says it, before anybody has chosen a Java type for it. */
public sealed interface RawType {
  /** A type that the source language has. */
  enum Primitive implements RawType {
    /** Nothing. */
    VOID(0, "void"),
    /** A C++ {@code bool}. */
    BOOLEAN(1, "bool"),
    /** A UTF-16 unit. */
    CHAR(2, "WCHAR"),
    /** A signed byte. */
    I1(1, "INT8"),
    /** An unsigned byte. */
    U1(1, "BYTE"),
    /** Two bytes, signed. */
    I2(2, "SHORT"),
    /** Two bytes, unsigned. */
    U2(2, "USHORT"),
    /** Four bytes, signed. */
    I4(4, "LONG"),
    /** Four bytes, unsigned. */
    U4(4, "ULONG"),
    /** Eight bytes, signed. */
    I8(8, "INT64"),
    /** Eight bytes, unsigned. */
    U8(8, "UINT64"),
    /** A {@code float}. */
    R4(4, "FLOAT"),
    /** A {@code double}. */
    R8(8, "DOUBLE"),
    /** As wide as a pointer, signed. */
    ISIZE(8, "INT_PTR"),
    /** As wide as a pointer, unsigned. */
    USIZE(8, "UINT_PTR"),
    /** A GUID. */
    GUID(16, "GUID"),
    /** A type that no Windows API has, of languages that attributes are written in. */
    OTHER(0, "?");

    private final int size;
    private final String c;

    Primitive(int size, String c) {
      this.size = size;
      this.c = c;
    }

    /**
     * How much memory it takes where pointers have 8 bytes.
     *
     * @return the size in bytes, 0 if nothing has this type
     */
    public int size() {
      return size;
    }

    @Override
    public String text() {
      return c;
    }
  }

  /**
   * A type that has a definition.
   *
   * @param key the name by which {@link Definitions} finds it
   */
  record Named(String key) implements RawType {
    @Override
    public String text() {
      return Definitions.simpleName(key);
    }
  }

  /**
   * A pointer.
   *
   * @param to what it points to
   */
  record Pointer(RawType to) implements RawType {
    @Override
    public String text() {
      return to.text() + "*";
    }
  }

  /**
   * An array that lies in place.
   *
   * @param element its elements
   * @param length their number
   */
  record FixedArray(RawType element, int length) implements RawType {
    @Override
    public String text() {
      return "%s[%s]".formatted(element.text(), length);
    }
  }

  /**
   * The type as C has it.
   *
   * @return its C text
   */
  String text();
}
