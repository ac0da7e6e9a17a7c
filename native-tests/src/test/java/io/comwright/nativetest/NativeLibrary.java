package io.comwright.nativetest;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The C++ fixtures of all topics, compiled by one compiler for the calling convention of this VM,
 * once per test run. The library stays loaded, and its objects stay where they are, until the VM
 * ends.
 */
public final class NativeLibrary {
  private static final Path MODULE = Path.of(System.getProperty("basedir", ""));
  private static final Path SOURCES = MODULE.resolve("src/test/cpp");

  /** What is compiled together with sources that are drawn. */
  private static final Path OF_PROPERTY_TEST = SOURCES.resolve("property");

  private static final Map<Compiler, NativeLibrary> LIBRARIES = new EnumMap<>(Compiler.class);
  private static final Map<Compiler, AssertionError> FAILURES = new EnumMap<>(Compiler.class);
  private static final Map<Integer, MethodHandle> HANDLES = new ConcurrentHashMap<>();

  private final SymbolLookup symbols;

  private NativeLibrary(SymbolLookup symbols) {
    this.symbols = symbols;
  }

  /** The fixtures of a compiler; the test is skipped if the compiler is missing. */
  public static synchronized NativeLibrary of(Compiler compiler) {
    NativeLibrary library = LIBRARIES.get(compiler);
    if (library == null) {
      if (FAILURES.containsKey(compiler)) {
        throw FAILURES.get(compiler);
      }
      try {
        library = load(compile(compiler));
      } catch (AssertionError e) {
        FAILURES.put(compiler, e);
        throw e;
      }
      LIBRARIES.put(compiler, library);
    }
    return library;
  }

  @SuppressWarnings("restricted")
  private static NativeLibrary load(Path file) {
    return new NativeLibrary(SymbolLookup.libraryLookup(file, Arena.global()));
  }

  private static Path compile(Compiler compiler) {
    List<String> command = new ArrayList<>();
    command.add(compiler.require().toString());
    command.addAll(List.of("-std=c++17", "-O2", "-fPIC", "-shared", "-fvisibility=hidden"));
    command.addAll(List.of("-Wall", "-Wextra", "-Wpedantic", "-Werror", "-pthread"));
    if (Convention.CURRENT == Convention.MS_ABI) {
      command.add("-DMS_ABI");
    }
    try {
      Path output =
          Files.createDirectories(
                  MODULE
                      .resolve("target/fixtures")
                      .resolve(Convention.CURRENT.toString())
                      .resolve(compiler.toString())
                      .toAbsolutePath())
              .resolve(System.mapLibraryName("fixtures"));
      command.addAll(List.of("-o", output.toString()));
      command.addAll(List.of("-I", SOURCES.toString()));
      try (Stream<Path> files = Files.walk(SOURCES)) {
        files
            .filter(file -> !file.startsWith(OF_PROPERTY_TEST))
            .map(Path::toString)
            .filter(name -> name.endsWith(".cpp"))
            .sorted()
            .forEach(command::add);
      }
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (process.waitFor() != 0) {
        throw new AssertionError(String.join(" ", command) + "\n" + text);
      }
      return output;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Calls a function whose arguments and result are 8 bytes wide.
   *
   * @return its result; meaningless for {@code void}
   */
  public long call(String function, Object... arguments) {
    MemorySegment address = symbols.find(function).orElseThrow();
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
