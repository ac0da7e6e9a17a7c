package io.comwright.runtime;

import io.comwright.internal.Libraries;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Where the functions of a {@code @NativeLibrary} interface are found. A library that is loaded
 * here stays for the life of the VM, since nobody knows who holds what came out of it.
 */
public final class Library {
  private final String type;
  private final String name;
  private final SymbolLookup symbols;
  private final boolean stays;

  private Library(String type, String name, SymbolLookup symbols, boolean stays) {
    this.type = type;
    this.name = name;
    this.symbols = symbols;
    this.stays = stays;
  }

  /**
   * {@code FooProxy.load}: the first of several names that the system can load.
   *
   * @param type the interface, for people
   * @param names a name with a dot or a separator is that of a file; any other is completed as the
   *     platform names its libraries
   * @return the library
   * @throws UnsatisfiedLinkError if none of them can be loaded
   */
  public static Library load(String type, String... names) {
    List<String> tried = new ArrayList<>();
    for (String name : names) {
      String file = file(name);
      Optional<SymbolLookup> symbols = Libraries.open(file);
      if (symbols.isPresent()) {
        return new Library(type, file, symbols.get(), true);
      }
      tried.add(file);
    }
    throw new UnsatisfiedLinkError(
        type
            + ": the system cannot load "
            + String.join(", nor ", tried)
            + "; install it, or name its file to load(Path)");
  }

  private static String file(String name) {
    boolean isFile = name.contains(".") || name.contains("/") || name.contains("\\");
    return isFile ? name : System.mapLibraryName(name);
  }

  /**
   * {@code FooProxy.load}: a file.
   *
   * @param type the interface, for people
   * @param file the file
   * @return the library
   * @throws UnsatisfiedLinkError if it cannot be loaded
   */
  public static Library load(String type, Path file) {
    Arguments.nonNull(file, type + "Proxy.load", "file");
    return new Library(
        type,
        file.toString(),
        Libraries.open(file)
            .orElseThrow(() -> new UnsatisfiedLinkError(type + ": the system cannot load " + file)),
        true);
  }

  /**
   * {@code FooProxy.of}: what somebody else finds.
   *
   * @param type the interface, for people
   * @param symbols finds functions
   * @return the library
   */
  public static Library of(String type, SymbolLookup symbols) {
    return new Library(
        type, "a SymbolLookup", Arguments.nonNull(symbols, type + "Proxy.of", "symbols"), false);
  }

  /** Whether its functions can be called for the life of the VM, as far as is known. */
  boolean stays() {
    return stays;
  }

  /** The function with a name. */
  MemorySegment find(String function) {
    return lookUp(function).orElseThrow(() -> missing(function));
  }

  private Optional<MemorySegment> lookUp(String function) {
    return symbols.find(function).filter(symbol -> symbol.address() != 0);
  }

  private UnsatisfiedLinkError missing(String function) {
    String capitalized = function.substring(0, 1).toUpperCase(Locale.ROOT) + function.substring(1);
    String remedy =
        lookUp(capitalized).isPresent()
            ? "; it has " + capitalized + ", so write @NativeName(\"" + capitalized + "\")"
            : "";
    return new UnsatisfiedLinkError(
        type + "." + function + ": " + name + " has no function " + function + remedy);
  }

  /** What it was loaded as, for people. */
  @Override
  public String toString() {
    return name;
  }
}
