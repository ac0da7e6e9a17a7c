package io.comwright.internal;

import java.util.Locale;

/** The C++ convention in force, of which {@code ComAbi} tells users. */
public final class Abi {
  /**
   * Whether methods return every struct through a hidden pointer that follows {@code this}, as
   * Microsoft's C++ does it.
   */
  public static final boolean MSVC = isMsvc(System.getProperty("io.comwright.abi"));

  private Abi() {}

  private static boolean isMsvc(String name) {
    if (name == null || name.isEmpty()) {
      return Heap.WINDOWS;
    }
    return switch (name.toLowerCase(Locale.ROOT)) {
      case "msvc" -> true;
      case "itanium" -> false;
      default ->
          throw new IllegalArgumentException(
              "io.comwright.abi is " + name + "; it can be msvc or itanium");
    };
  }
}
