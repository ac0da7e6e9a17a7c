package io.comwright.windows;

import io.comwright.Guid;
import io.comwright.Ref;
import io.comwright.automation.ITypeLib;
import java.nio.file.Path;
import java.util.Objects;

/**
 * Type libraries, as files and in the registry. {@link io.comwright.automation.LibraryDescription}
 * reads one as a whole, {@link io.comwright.automation.TypeLibraryBuilder} makes one.
 */
public final class TypeLibrary {
  private static final int REGKIND_NONE = 2;

  private TypeLibrary() {}

  /**
   * Loads a type library from a file, and registers nothing ({@code LoadTypeLibEx}).
   *
   * @param file a {@code .tlb}, or a DLL or program that contains a type library; one of several in
   *     it is named by its number, as {@code server.dll\2}
   * @return the library, to be closed
   * @throws io.comwright.ComException ({@code TYPE_E_CANTLOADLIBRARY}) if there is none
   * @throws UnsupportedOperationException if this is not Windows
   */
  public static ITypeLib load(Path file) {
    Platform.require("TypeLibrary.load");
    return load(file.toAbsolutePath().toString());
  }

  /**
   * Loads a type library that is found as DLLs are: in the system's folder, and along the path.
   *
   * @param name the file, such as {@code stdole2.tlb}
   * @return the library, to be closed
   * @throws io.comwright.ComException ({@code TYPE_E_CANTLOADLIBRARY}) if there is none
   * @throws UnsupportedOperationException if this is not Windows
   */
  public static ITypeLib load(String name) {
    Platform.require("TypeLibrary.load");
    Objects.requireNonNull(name, "name");
    Ref<ITypeLib> library = new Ref<>();
    Answer.check(
        Windows.OLEAUT32.loadTypeLib(name, REGKIND_NONE, library), "TypeLibrary.load", name);
    return library.get();
  }

  /**
   * Loads a type library that is registered ({@code LoadRegTypeLib}).
   *
   * @param guid its GUID
   * @param major the version, before the dot
   * @param minor the version, behind the dot, or an earlier one
   * @return the library, to be closed
   * @throws io.comwright.ComException ({@code TYPE_E_LIBNOTREGISTERED}) if there is none
   * @throws UnsupportedOperationException if this is not Windows
   */
  public static ITypeLib loadRegistered(Guid guid, int major, int minor) {
    Platform.require("TypeLibrary.loadRegistered");
    Ref<ITypeLib> library = new Ref<>();
    Answer.check(
        Windows.OLEAUT32.loadRegisteredTypeLib(guid, (short) major, (short) minor, 0, library),
        "TypeLibrary.loadRegistered",
        guid + " " + major + "." + minor);
    return library.get();
  }
}
