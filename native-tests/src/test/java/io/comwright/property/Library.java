package io.comwright.property;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;

import io.comwright.Allocator;
import io.comwright.nativetest.Compiler;
import io.comwright.nativetest.NativeLibrary;
import io.comwright.nativetest.Target;
import io.comwright.property.model.Interface;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/** The C++ side, compiled by one compiler. It stays loaded until the VM ends. */
final class Library {
  /** A side of a call. */
  enum Side {
    CALLER,
    CALLEE
  }

  /** The parts of the C++ side that are the same whatever is drawn. */
  private static final Path SOURCES = Compiler.SOURCES.resolve("property");

  private final NativeLibrary library;

  private Library(NativeLibrary library) {
    this.library = library;
  }

  /**
   * Begins to compile.
   *
   * @param directory the directory with the sources that were written
   * @param drawn those of them that are compiled
   * @param executor what runs the compilers
   * @return the library, once it is asked for
   */
  static Future<Path> compile(
      Compiler compiler, Target target, Path directory, List<Path> drawn, ExecutorService executor)
      throws IOException {
    List<Path> sources = new ArrayList<>(drawn);
    try (Stream<Path> files = Files.list(SOURCES)) {
      files.filter(file -> file.toString().endsWith(".cpp")).sorted().forEach(sources::add);
    }
    return compiler.compile(
        target, directory, sources, List.of("-O1", "-I", directory.toString()), executor);
  }

  /** Loads what was compiled. */
  static Library load(Path file) {
    return new Library(NativeLibrary.load(file));
  }

  /** What was loaded. */
  Path file() {
    return library.file();
  }

  /** Calls a function whose arguments and result are 8 bytes wide. */
  long call(String function, Object... arguments) {
    return library.call(function, arguments);
  }

  /** An object that implements an interface; its one reference is the caller's. */
  MemorySegment create(Interface type, boolean wide) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment created = arena.allocate(16, 8);
      call("create_" + type.name(), created, wide ? 1 : 0);
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
      call("property_prepare", side.ordinal(), segment, bytes.length, status, facesJava ? 1 : 0);
    }
  }

  /** What a side has written down. */
  byte[] noted(Side side) {
    return NativeLibrary.memory(
            call("property_noted", side.ordinal()), call("property_noted_size", side.ordinal()))
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
