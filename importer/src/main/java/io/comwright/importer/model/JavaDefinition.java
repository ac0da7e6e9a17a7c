package io.comwright.importer.model;

import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** A Java type that an import writes. */
public sealed interface JavaDefinition {
  /**
   * Its simple name in Java.
   *
   * @return the name
   */
  String name();

  /**
   * Where the native type is documented.
   *
   * @return a link, or null
   */
  @Nullable String documentation();

  /**
   * An interface.
   *
   * @param name its name
   * @param documentation a link, or null
   * @param iid its IID, or null for a vtable without {@code IUnknown}
   * @param base the Java name of the base, or null
   * @param methods its methods
   * @param omitted the native declarations that Java cannot express, by slot
   * @param dispatch whether it is a dispinterface, whose methods have no slots
   */
  record Interface(
      String name,
      @Nullable String documentation,
      @Nullable String iid,
      @Nullable String base,
      List<JavaMethod> methods,
      SortedMap<Integer, String> omitted,
      boolean dispatch)
      implements JavaDefinition {}

  /**
   * A function pointer.
   *
   * @param name its name
   * @param documentation a link, or null
   * @param method the function
   */
  record Function(String name, @Nullable String documentation, JavaMethod method)
      implements JavaDefinition {}

  /**
   * A function that a library exports, which stands in one interface with the others of it.
   *
   * @param name the name of that interface
   * @param documentation a link, or null
   * @param library as {@code @NativeLibrary} names it
   * @param file the file of the library
   * @param method the function
   */
  record Export(
      String name, @Nullable String documentation, String library, String file, JavaMethod method)
      implements JavaDefinition {}

  /**
   * An enum, or a record of flags.
   *
   * @param name its name
   * @param documentation a link, or null
   * @param size in bytes
   * @param flags whether values are combined
   * @param constants in the order of the source
   */
  record Enumeration(
      String name,
      @Nullable String documentation,
      int size,
      boolean flags,
      List<Constant> constants)
      implements JavaDefinition {}

  /**
   * A class that COM creates, of which there is a constant.
   *
   * @param name its name
   * @param documentation a link, or null
   * @param clsid the CLSID
   * @param defaultInterface the Java name of the interface that callers use who name none, or null
   * @param events the Java name of the interface of its events, or null
   */
  record Coclass(
      String name,
      @Nullable String documentation,
      String clsid,
      @Nullable String defaultInterface,
      @Nullable String events)
      implements JavaDefinition {}

  /**
   * A constant.
   *
   * @param name its name
   * @param value its value
   */
  record Constant(String name, long value) {}

  /**
   * A struct that is copied.
   *
   * @param name its name
   * @param documentation a link, or null
   * @param nativeName its native name
   * @param size in bytes
   * @param pack 1, 2, 4 or 8
   * @param components its fields
   */
  record Struct(
      String name,
      @Nullable String documentation,
      String nativeName,
      int size,
      int pack,
      List<JavaParameter> components)
      implements JavaDefinition {}

  /**
   * A struct that is viewed in place.
   *
   * @param name its name
   * @param documentation a link, or null
   * @param nativeName its native name
   * @param size in bytes
   * @param pack 1, 2, 4 or 8
   * @param fields its fields
   * @param bits its fields of bits, each in one of the others
   */
  record View(
      String name,
      @Nullable String documentation,
      String nativeName,
      int size,
      int pack,
      List<ViewField> fields,
      List<BitField> bits)
      implements JavaDefinition {}

  /**
   * A field of bits of a view.
   *
   * @param name its name
   * @param unit the name of the field that it is in
   * @param type the type of that one
   * @param offset the number of its lowest bit
   * @param length how many bits it has
   */
  record BitField(String name, String unit, String type, int offset, int length) {}

  /**
   * A field of a view.
   *
   * @param offset in bytes
   * @param getter what it is
   * @param setter the parameters of the method that writes it, or null if there is none
   * @param grade how much is to be decided
   * @param note what is to be decided, or an empty text
   */
  record ViewField(
      int offset, JavaParameter getter, @Nullable String setter, Grade grade, String note) {}
}
