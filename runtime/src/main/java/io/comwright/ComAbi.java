package io.comwright;

import io.comwright.internal.Heap;
import java.util.Locale;

/**
 * The C++ convention by which methods return structs. Nothing else differs between the two for COM
 * interfaces: arguments travel as in C.
 *
 * <p>The convention in force is that of the platform: {@link #MSVC} on Windows, {@link #ITANIUM}
 * elsewhere. The system property {@code io.comwright.abi} ({@code msvc} or {@code itanium}) states
 * another one, for libraries that keep Windows' conventions on other systems.
 */
public enum ComAbi {
  /**
   * Microsoft's: a method returns every struct, whatever its size, through a hidden pointer that
   * follows {@code this}, and returns that pointer.
   */
  MSVC,

  /**
   * That of GCC and Clang on other systems (Itanium C++ ABI, 3.1.3): a method returns a struct as a
   * C function does that has {@code this} as its first parameter.
   */
  ITANIUM;

  private static final ComAbi CURRENT = of(System.getProperty("io.comwright.abi"));

  private static ComAbi of(String name) {
    if (name == null || name.isEmpty()) {
      return Heap.WINDOWS ? MSVC : ITANIUM;
    }
    return switch (name.toLowerCase(Locale.ROOT)) {
      case "msvc" -> MSVC;
      case "itanium" -> ITANIUM;
      default ->
          throw new IllegalArgumentException(
              "io.comwright.abi is " + name + "; it can be msvc or itanium");
    };
  }

  /**
   * The convention in force.
   *
   * @return the convention
   */
  public static ComAbi current() {
    return CURRENT;
  }
}
