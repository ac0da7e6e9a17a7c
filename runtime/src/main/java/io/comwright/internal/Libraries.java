package io.comwright.internal;

import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.nio.file.Path;
import java.util.Optional;

/** Loads libraries, for the life of the VM. */
public final class Libraries {
  private Libraries() {}

  /**
   * Loads what the system finds under a name.
   *
   * @param name the name, as {@code dlopen} and {@code LoadLibrary} take it
   * @return its symbols; empty if it cannot be loaded
   */
  @SuppressWarnings("restricted")
  public static Optional<SymbolLookup> open(String name) {
    try {
      return Optional.of(SymbolLookup.libraryLookup(name, Arena.global()));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /**
   * Loads a file.
   *
   * @param file the file
   * @return its symbols; empty if it cannot be loaded
   */
  @SuppressWarnings("restricted")
  public static Optional<SymbolLookup> open(Path file) {
    try {
      return Optional.of(SymbolLookup.libraryLookup(file, Arena.global()));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
