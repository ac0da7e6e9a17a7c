package io.comwright.benchmark;

import static java.lang.foreign.ValueLayout.ADDRESS;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import java.nio.file.Path;

/** The library of {@code calc.c}, which {@link CalcBuild} has made. */
@SuppressWarnings("restricted")
public final class NativeCalc {
  public static final Linker LINKER = Linker.nativeLinker();
  public static final Path FILE = Path.of(System.getProperty(CalcBuild.PROPERTY));
  private static final SymbolLookup LIBRARY = SymbolLookup.libraryLookup(FILE, Arena.global());

  private NativeCalc() {}

  /** A function of the library. */
  public static MethodHandle function(String name, FunctionDescriptor descriptor) {
    return LINKER.downcallHandle(LIBRARY.find(name).orElseThrow(), descriptor);
  }

  /** The object in C: it is never freed, whatever is released. */
  public static MemorySegment object() throws Throwable {
    return (MemorySegment) function("calc_object", FunctionDescriptor.of(ADDRESS)).invokeExact();
  }
}
