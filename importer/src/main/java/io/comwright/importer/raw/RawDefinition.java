package io.comwright.importer.raw;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a source of definitions says of a type. */
public sealed interface RawDefinition {
  /**
   * The name by which {@link Definitions} finds it.
   *
   * @return the key
   */
  String key();

  /**
   * Where it is documented.
   *
   * @return a link, or null
   */
  @Nullable String documentation();

  /**
   * An interface.
   *
   * @param key its key
   * @param documentation a link, or null
   * @param iid the IID in lower case with hyphens, or null where the source has none
   * @param base the key of the interface whose slots come first, or null for a bare vtable
   * @param methods its own methods, in the order of their slots
   * @param dispatch whether it is a dispinterface, whose methods have no slots
   */
  record Interface(
      String key,
      @Nullable String documentation,
      @Nullable String iid,
      @Nullable String base,
      List<RawMethod> methods,
      boolean dispatch)
      implements RawDefinition {
    /**
     * An interface whose methods have slots.
     *
     * @param key its key
     * @param documentation a link, or null
     * @param iid the IID in lower case with hyphens, or null where the source has none
     * @param base the key of the interface whose slots come first, or null for a bare vtable
     * @param methods its own methods, in the order of their slots
     */
    public Interface(
        String key,
        @Nullable String documentation,
        @Nullable String iid,
        @Nullable String base,
        List<RawMethod> methods) {
      this(key, documentation, iid, base, methods, false);
    }
  }

  /**
   * A struct or a union.
   *
   * @param key its key
   * @param documentation a link, or null
   * @param union whether all fields lie at its start
   * @param pack the packing in bytes, 0 where it is the compiler's own
   * @param sizeField the field that holds the size of the struct, or null
   * @param fields in their order in memory
   */
  record Struct(
      String key,
      @Nullable String documentation,
      boolean union,
      int pack,
      @Nullable String sizeField,
      List<Field> fields)
      implements RawDefinition {}

  /**
   * A field.
   *
   * @param name its name
   * @param type its type
   * @param bits the fields of bits that it holds
   * @param flexible whether as many elements follow as another field says
   * @param notTerminated whether text in it need not end with a zero
   */
  record Field(
      String name, RawType type, List<Bits> bits, boolean flexible, boolean notTerminated) {}

  /**
   * A field of bits.
   *
   * @param name its name
   * @param offset the number of its lowest bit
   * @param length how many bits it has
   */
  record Bits(String name, int offset, int length) {}

  /**
   * An enum.
   *
   * @param key its key
   * @param documentation a link, or null
   * @param type the integer that it is
   * @param flags whether its values are combined
   * @param constants in the order of the source
   */
  record Enumeration(
      String key,
      @Nullable String documentation,
      RawType.Primitive type,
      boolean flags,
      List<Constant> constants)
      implements RawDefinition {}

  /**
   * A constant of an enum.
   *
   * @param name its name
   * @param value its value, extended as the type of the enum says
   */
  record Constant(String name, long value) {}

  /**
   * A name for another type, such as {@code HWND}.
   *
   * @param key its key
   * @param documentation a link, or null
   * @param type what it names
   */
  record Typedef(String key, @Nullable String documentation, RawType type)
      implements RawDefinition {}

  /**
   * A function pointer.
   *
   * @param key its key
   * @param documentation a link, or null
   * @param method what it points to
   */
  record Function(String key, @Nullable String documentation, RawMethod method)
      implements RawDefinition {}

  /**
   * A function that a library exports.
   *
   * @param key its key
   * @param documentation a link, or null
   * @param library the file of the library, such as {@code ole32.dll}
   * @param entry the name under which the library has it
   * @param method what it takes and returns
   */
  record Export(
      String key, @Nullable String documentation, String library, String entry, RawMethod method)
      implements RawDefinition {}

  /**
   * A class that COM creates.
   *
   * @param key its key
   * @param documentation a link, or null
   * @param clsid the CLSID in lower case with hyphens
   * @param defaultInterface the key of the interface that callers use who name none, or null
   * @param events the key of the interface that it calls to tell of events, or null
   */
  record Coclass(
      String key,
      @Nullable String documentation,
      String clsid,
      @Nullable String defaultInterface,
      @Nullable String events)
      implements RawDefinition {
    /**
     * A class of which the source knows no interfaces.
     *
     * @param key its key
     * @param documentation a link, or null
     * @param clsid the CLSID in lower case with hyphens
     */
    public Coclass(String key, @Nullable String documentation, String clsid) {
      this(key, documentation, clsid, null, null);
    }
  }
}
