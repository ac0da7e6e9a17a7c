package io.comwright.property;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import io.comwright.Allocator;
import io.comwright.nativetest.Compiler;
import io.comwright.nativetest.Convention;
import io.comwright.property.model.Interface;
import java.io.IOException;
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
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

/** The C++ side, compiled by one compiler. It stays loaded until the VM ends. */
final class Library {
  /** A side of a call. */
  enum Side {
    CALLER,
    CALLEE
  }

  private static final Path MODULE = Path.of(System.getProperty("basedir", "")).toAbsolutePath();
  private static final Map<Integer, MethodHandle> HANDLES = new ConcurrentHashMap<>();

  private final SymbolLookup symbols;

  @SuppressWarnings("restricted")
  private Library(Path file) {
    symbols = SymbolLookup.libraryLookup(file, Arena.global());
  }

  /**
   * Begins to compile.
   *
   * @param sources the directory with the sources that were written
   * @param executor what runs the compilers
   * @return the library, once it is asked for
   */
  static Future<Library> compile(
      Compiler compiler, Path sources, List<Path> files, ExecutorService executor)
      throws IOException {
    Path directory = Files.createDirectories(sources.resolve(compiler.toString()));
    List<Path> all = new ArrayList<>(files);
    all.add(MODULE.resolve("src/test/cpp/property/property.cpp"));
    all.add(MODULE.resolve("src/test/cpp/property/automation.cpp"));
    List<Path> objects = new ArrayList<>();
    List<Future<?>> parts = new ArrayList<>();
    for (Path file : all) {
      Path object = directory.resolve(file.getFileName() + ".o");
      objects.add(object);
      List<String> command = new ArrayList<>(List.of(compiler.require().toString(), "-c"));
      command.addAll(List.of("-std=c++17", "-O1", "-fPIC", "-fvisibility=hidden"));
      command.addAll(List.of("-Wall", "-Wextra", "-Wpedantic", "-Werror"));
      command.addAll(List.of("-I", MODULE.resolve("src/test/cpp").toString()));
      command.addAll(List.of("-I", sources.toString()));
      if (Convention.CURRENT == Convention.MS_ABI) {
        command.add("-DMS_ABI");
      }
      command.addAll(List.of("-o", object.toString(), file.toString()));
      parts.add(executor.submit(() -> run(command)));
    }
    Path output = directory.resolve(System.mapLibraryName("drawn"));
    return executor.submit(
        () -> {
          for (Future<?> part : parts) {
            part.get();
          }
          List<String> command = new ArrayList<>(List.of(compiler.require().toString(), "-shared"));
          command.addAll(List.of("-o", output.toString()));
          objects.forEach(object -> command.add(object.toString()));
          run(command);
          return new Library(output);
        });
  }

  private static Void run(List<String> command) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new AssertionError(String.join(" ", command) + "\n" + text);
    }
    return null;
  }

  /** Calls a function whose arguments and result are 8 bytes wide. */
  long call(String function, long... arguments) {
    List<Object> all = new ArrayList<>();
    all.add(symbols.find(function).orElseThrow(() -> new AssertionError(function)));
    for (long argument : arguments) {
      all.add(argument);
    }
    try {
      return (long)
          HANDLES.computeIfAbsent(arguments.length, Library::handle).invokeWithArguments(all);
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

  /** An object that implements an interface; its one reference is the caller's. */
  MemorySegment create(Interface type, boolean wide) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment created = arena.allocate(16, 8);
      call("create_" + type.name(), created.address(), wide ? 1 : 0);
      return created.get(ADDRESS, 0);
    }
  }

  /**
   * Gives a side the bytes of its values.
   *
   * @param status what the callee is to return
   * @param facesJava whether the other side is Java
   */
  void prepare(Side side, byte[] bytes, int status, boolean facesJava) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment segment = arena.allocate(Math.max(1, bytes.length));
      MemorySegment.copy(bytes, 0, segment, JAVA_BYTE, 0, bytes.length);
      call(
          "property_prepare",
          side.ordinal(),
          segment.address(),
          bytes.length,
          status,
          facesJava ? 1 : 0);
    }
  }

  /** What a side has written down. */
  @SuppressWarnings("restricted")
  byte[] noted(Side side) {
    return MemorySegment.ofAddress(call("property_noted", side.ordinal()))
        .reinterpret(call("property_noted_size", side.ordinal()))
        .toArray(JAVA_BYTE);
  }

  /** An allocator of C++, which counts. */
  Allocator allocator(int which) {
    return new Allocator() {
      @Override
      public long allocate(long size) {
        return call("property_allocate", which, size);
      }

      @Override
      public void free(long address) {
        call("property_free", which, address);
      }
    };
  }
}
