package io.comwright.windows;

import io.comwright.Guid;
import io.comwright.HResult;
import io.comwright.automation.ITypeLib;
import io.comwright.automation.LibAttr;
import io.comwright.automation.SystemKind;
import io.comwright.windows.ServerRegistration.Place;
import java.nio.file.Path;
import java.util.Locale;

/**
 * What the registry has of a type library: where it is, and that Windows takes calls of its dual
 * interfaces and dispinterfaces to other apartments and processes. Both sides of such a call need
 * the registration.
 *
 * {@snippet :
 * TypeLibraryRegistration.of(Path.of("C:\\Program Files\\Bank\\bank.tlb"))
 *     .install(ServerRegistration.Place.USER);
 * }
 */
public final class TypeLibraryRegistration {
  private final Path file;
  private final Guid guid;
  private final short major;
  private final short minor;
  private final int locale;
  private final SystemKind system;

  private TypeLibraryRegistration(Path file, LibAttr attributes) {
    this.file = file;
    this.guid = attributes.guid();
    this.major = attributes.major();
    this.minor = attributes.minor();
    this.locale = attributes.locale();
    this.system = attributes.system();
  }

  /**
   * A type library with its file. Nothing is written yet.
   *
   * @param file the file, which stays where it is
   * @return the registration
   * @throws io.comwright.ComException ({@code TYPE_E_CANTLOADLIBRARY}) if it is no type library
   * @throws UnsupportedOperationException if this is not Windows
   */
  public static TypeLibraryRegistration of(Path file) {
    Platform.require("TypeLibraryRegistration.of");
    Path absolute = file.toAbsolutePath();
    try (ITypeLib library = TypeLibrary.load(absolute)) {
      LibAttr attributes = library.getLibAttr();
      try {
        return new TypeLibraryRegistration(absolute, attributes);
      } finally {
        library.releaseLibAttr(attributes);
      }
    }
  }

  /**
   * Writes the registration, over what is there ({@code RegisterTypeLib}).
   *
   * @param place for whom
   * @throws io.comwright.ComException ({@code TYPE_E_REGISTRYACCESS}) if the process may not
   */
  public void install(Place place) {
    try (ITypeLib library = TypeLibrary.load(file)) {
      String path = file.toString();
      Answer.check(
          place == Place.USER
              ? Windows.OLEAUT32.registerTypeLibForUser(library, path, null)
              : Windows.OLEAUT32.registerTypeLib(library, path, null),
          "TypeLibraryRegistration.install",
          toString());
    }
  }

  /**
   * Removes the library from the registry, with what is there of its interfaces ({@code
   * UnRegisterTypeLib}). Nothing happens if it is not there.
   *
   * @param place for whom
   * @throws io.comwright.ComException ({@code TYPE_E_REGISTRYACCESS}) if the process may not
   */
  public void remove(Place place) {
    // Wine registers for the machine what is registered for the user.
    Registry registry = Platform.isWine() ? Place.MACHINE.registry : place.registry;
    if (registry.read(key(), null) == null) {
      return;
    }
    HResult result =
        place == Place.USER
            ? Windows.OLEAUT32.unregisterTypeLibForUser(guid, major, minor, locale, system)
            : Windows.OLEAUT32.unregisterTypeLib(guid, major, minor, locale, system);
    Answer.check(result, "TypeLibraryRegistration.remove", toString());
  }

  private String key() {
    return "TypeLib\\{%s}\\%x.%x\\%x\\win64"
        .formatted(
            guid.toString().toUpperCase(Locale.ROOT),
            Short.toUnsignedInt(major),
            Short.toUnsignedInt(minor),
            locale);
  }

  /** The library and the file, for people. */
  @Override
  public String toString() {
    return "TypeLibraryRegistration["
        + guid
        + ", "
        + Short.toUnsignedInt(major)
        + "."
        + Short.toUnsignedInt(minor)
        + ", "
        + file
        + "]";
  }
}
