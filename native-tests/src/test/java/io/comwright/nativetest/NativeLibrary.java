package io.comwright.nativetest;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A library of C++. It stays loaded, and its objects stay where they are, until the VM ends. */
public final class NativeLibrary {
  private static final Map<Integer, MethodHandle> HANDLES = new ConcurrentHashMap<>();

  private final Path file;
  private final SymbolLookup symbols;

  private NativeLibrary(Path file, SymbolLookup symbols) {
    this.file = file;
    this.symbols = symbols;
  }

  /** Loads a library. */
  @SuppressWarnings("restricted")
  public static NativeLibrary load(Path file) {
    return new NativeLibrary(file, SymbolLookup.libraryLookup(file, Arena.global()));
  }

  public Path file() {
    return file;
  }

  /**
   * Calls a function whose arguments and result are 8 bytes wide.
   *
   * @return its result; meaningless for {@code void}
   */
  public long call(String function, Object... arguments) {
    MemorySegment address = symbols.find(function).orElseThrow(() -> new AssertionError(function));
    List<Object> all = new ArrayList<>();
    all.add(address);
    for (Object argument : arguments) {
      all.add(
          switch (argument) {
            case MemorySegment segment -> segment.address();
            case NativeObject object -> object.pointer().address();
            case Number number -> number.longValue();
            default -> throw new IllegalArgumentException(argument.getClass().getName());
          });
    }
    try {
      return (long)
          HANDLES.computeIfAbsent(arguments.length, NativeLibrary::handle).invokeWithArguments(all);
    } catch (Throwable e) {
      throw new AssertionError(function, e);
    }
  }

  @SuppressWarnings("restricted")
  private static MethodHandle handle(int arguments) {
    MemoryLayout[] layouts = new MemoryLayout[arguments];
    Arrays.fill(layouts, JAVA_LONG);
    return Linker.nativeLinker().downcallHandle(FunctionDescriptor.of(JAVA_LONG, layouts));
  }

  /** Calls a function that makes an object; its one reference is the caller's. */
  public NativeObject create(String function) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment created = arena.allocate(16, 8);
      call(function, created);
      return new NativeObject(
          created.get(ADDRESS, 0), memory(created.get(JAVA_LONG, 8), NativeObject.COUNTS));
    }
  }

  /** Native memory of the fixtures. */
  @SuppressWarnings("restricted")
  public static MemorySegment memory(long address, long size) {
    return MemorySegment.ofAddress(address).reinterpret(size);
  }
}
