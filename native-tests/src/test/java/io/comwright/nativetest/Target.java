package io.comwright.nativetest;

import io.comwright.internal.Heap;
import java.util.List;

/** The system that C++ is compiled for. What is not this one's takes a compiler that crosses. */
public enum Target {
  /** The system of this VM. */
  HOST(""),
  WINDOWS_X64("x86_64-w64-mingw32"),
  LINUX_AARCH64("aarch64-linux-gnu"),
  /** Linux on AArch64, for a VM that speaks the convention of Windows there. */
  WINDOWS_CONVENTION_ON_AARCH64("aarch64-linux-gnu");

  private final String triple;

  Target(String triple) {
    this.triple = triple;
  }

  private boolean isWindows() {
    return this == WINDOWS_X64 || this == HOST && Heap.WINDOWS;
  }

  /** The names that GCC may have, the best first: the threads of C++ need MinGW's {@code posix}. */
  List<String> gcc() {
    return switch (this) {
      case HOST -> List.of("g++");
      case WINDOWS_X64 -> List.of(triple + "-g++-posix", triple + "-g++");
      case LINUX_AARCH64, WINDOWS_CONVENTION_ON_AARCH64 -> List.of(triple + "-g++");
    };
  }

  /** Clang on Windows is told not to speak to Microsoft's headers, but to MinGW's. */
  List<String> optionsOfClang() {
    return isWindows()
        ? List.of("--target=" + WINDOWS_X64.triple)
        : this == HOST ? List.of() : List.of("--target=" + triple);
  }

  /**
   * Whether Clang takes headers and libraries of C++ from the GCC, and leaves the linking to it.
   */
  boolean clangNeedsGcc() {
    return isWindows();
  }

  /** The calling convention of the VMs there; this VM's is as the build has set it. */
  public Convention convention() {
    return switch (this) {
      case HOST -> Convention.CURRENT;
      case WINDOWS_X64, WINDOWS_CONVENTION_ON_AARCH64 -> Convention.MS_ABI;
      case LINUX_AARCH64 -> Convention.AAPCS64;
    };
  }

  /** Code that may be loaded at any address; on Windows all code may. */
  List<String> optionsOfCode() {
    return isWindows() ? List.of() : List.of("-fPIC", "-fvisibility=hidden");
  }

  /** Libraries that come after the objects: on Windows those of BSTRs and of the system's IIDs. */
  List<String> libraries() {
    return isWindows() ? List.of("-loleaut32", "-luuid") : List.of();
  }

  /** Nothing of the compiler's is on the PATH where a DLL is loaded. */
  List<String> optionsOfLinker() {
    return isWindows() ? List.of("-shared", "-static") : List.of("-shared", "-pthread");
  }

  /** The name of a library's file. */
  String libraryName(String name) {
    return switch (this) {
      case HOST -> System.mapLibraryName(name);
      case WINDOWS_X64 -> name + ".dll";
      case LINUX_AARCH64, WINDOWS_CONVENTION_ON_AARCH64 -> "lib" + name + ".so";
    };
  }
}
