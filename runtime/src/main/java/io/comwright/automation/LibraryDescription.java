package io.comwright.automation;

import io.comwright.Guid;
import io.comwright.Ref;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a type library tells, as a value: everything is read at once, and all memory and references
 * are given back, also if reading fails.
 *
 * @param name the name
 * @param text what is said of it, or null
 * @param guid its GUID
 * @param major the version, before the dot
 * @param minor the version, behind the dot
 * @param locale the language of names and texts, an LCID; 0 for none
 * @param system the system that it is for
 * @param flags what else is true of it
 * @param types the types; dual interfaces by their vtables
 */
public record LibraryDescription(
    String name,
    @Nullable String text,
    Guid guid,
    int major,
    int minor,
    int locale,
    SystemKind system,
    LibFlags flags,
    List<TypeDescription> types) {
  private static final int LIBRARY = -1;

  /** A description; the list is copied. */
  public LibraryDescription {
    types = List.copyOf(types);
  }

  /**
   * Reads a type library.
   *
   * @param library the library, which stays the caller's
   * @return what it tells
   * @throws io.comwright.ComException if it cannot be read, as {@link TypeDescription#of} says
   */
  public static LibraryDescription of(ITypeLib library) {
    Ref<@Nullable String> name = new Ref<>();
    Ref<@Nullable String> text = new Ref<>();
    library.getDocumentation(LIBRARY, name, text, null, null);
    LibAttr attributes = library.getLibAttr();
    try {
      return new LibraryDescription(
          Objects.requireNonNullElse(name.get(), ""),
          text.get(),
          attributes.guid(),
          Short.toUnsignedInt(attributes.major()),
          Short.toUnsignedInt(attributes.minor()),
          attributes.locale(),
          attributes.system(),
          attributes.flags(),
          types(library));
    } finally {
      library.releaseLibAttr(attributes);
    }
  }

  private static List<TypeDescription> types(ITypeLib library) {
    List<TypeDescription> types = new ArrayList<>();
    int count = library.getTypeInfoCount();
    for (int i = 0; i < count; i++) {
      try (ITypeInfo type = library.getTypeInfo(i)) {
        types.add(TypeDescription.ofVtable(type));
      }
    }
    return types;
  }
}
