package io.comwright.benchmark;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import java.nio.file.Files;
import java.nio.file.Path;

/** {@code calc.c}, compiled on first use. */
final class NativeCalc {
  static final Linker LINKER = Linker.nativeLinker();
  static final Path FILE = compile();
  static final SymbolLookup LIBRARY = SymbolLookup.libraryLookup(FILE, Arena.global());

  static final MemorySegment OBJECT = object();
  static final MethodHandle DRIVE =
      LINKER.downcallHandle(
          LIBRARY.find("calc_drive").orElseThrow(),
          FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_INT));

  private NativeCalc() {}

  private static Path compile() {
    try {
      Path library = Files.createTempDirectory("comwright").resolve(System.mapLibraryName("calc"));
      Path source = Path.of(System.getProperty("basedir", "."), "src/main/c/calc.c");
      Process cc =
          new ProcessBuilder(
                  "cc", "-O2", "-shared", "-fPIC", "-o", library.toString(), source.toString())
              .inheritIO()
              .start();
      if (cc.waitFor() != 0) {
        throw new IllegalStateException("cc failed");
      }
      return library;
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static MemorySegment object() {
    try {
      return (MemorySegment)
          LINKER
              .downcallHandle(
                  LIBRARY.find("calc_object").orElseThrow(), FunctionDescriptor.of(ADDRESS))
              .invokeExact();
    } catch (Throwable e) {
      throw new AssertionError(e);
    }
  }
}
