package io.comwright;

import io.comwright.internal.Abi;

/**
 * The C++ convention by which methods return structs, and by which a virtual destructor has slots,
 * if a library's {@code IUnknown} has one ({@code @ComInterface(virtualDestructor = true)}).
 * Nothing else differs between the two for COM interfaces: arguments travel as in C.
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

  /**
   * The convention in force.
   *
   * @return the convention
   */
  public static ComAbi current() {
    return Abi.MSVC ? MSVC : ITANIUM;
  }
}
