package io.comwright.sample.types;

import io.comwright.Ref;
import io.comwright.automation.IDispatch;
import io.comwright.automation.IDispatchProxy;
import io.comwright.automation.ITypeInfo;
import io.comwright.automation.ITypeLib;
import io.comwright.automation.LibraryDescription;
import io.comwright.windows.Apartment;
import io.comwright.windows.CoClass;
import io.comwright.windows.TypeLibrary;
import java.util.Locale;

/** Prints a type library in the manner of IDL. */
public final class TypeLibraryReader {
  private TypeLibraryReader() {}

  /**
   * Prints the libraries that the arguments name.
   *
   * @param arguments files with a type library ({@code scrrun.dll}), or ProgIDs of objects that
   *     describe themselves ({@code Scripting.Dictionary})
   */
  public static void main(String[] arguments) {
    try (Apartment _ = Apartment.enterSta()) {
      for (String argument : arguments) {
        try (ITypeLib library = isFile(argument) ? TypeLibrary.load(argument) : of(argument)) {
          Idl.lines(LibraryDescription.of(library)).forEach(System.out::println);
        }
      }
    }
  }

  private static boolean isFile(String argument) {
    return argument.toLowerCase(Locale.ROOT).matches(".*\\.(tlb|olb|dll|ocx|exe)(\\\\\\d+)?");
  }

  /** The library that describes an object. */
  private static ITypeLib of(String progId) {
    Ref<ITypeLib> library = new Ref<>();
    try (IDispatch object = CoClass.of(progId).create(IDispatchProxy.TYPE);
        ITypeInfo type = object.getTypeInfo(0, IDispatch.USER_LOCALE)) {
      type.getContainingTypeLib(library, null);
    }
    return library.get();
  }
}
