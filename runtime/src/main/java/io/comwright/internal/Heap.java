package io.comwright.internal;

import java.lang.foreign.Arena;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The system's allocators. Their functions are looked up on first use. */
public final class Heap {
  /** Whether this is Windows. */
  public static final boolean WINDOWS =
      System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");

  private static final @Nullable String LIBRARY = WINDOWS ? "ole32" : null;
  private static final String ALLOCATE = WINDOWS ? "CoTaskMemAlloc" : "malloc";
  private static final String FREE = WINDOWS ? "CoTaskMemFree" : "free";

  private static @Nullable MemorySegment allocate;
  private static @Nullable MemorySegment free;

  private Heap() {}

  /**
   * A function of a system library.
   *
   * @param library the library, or null for the C library
   * @param name the function
   * @return its address
   */
  @SuppressWarnings("restricted")
  public static MemorySegment function(@Nullable String library, String name) {
    SymbolLookup lookup =
        library == null
            ? Linker.nativeLinker().defaultLookup()
            : SymbolLookup.libraryLookup(library, Arena.global());
    Optional<MemorySegment> function = lookup.find(name);
    if (function.isEmpty()) {
      throw new UnsupportedOperationException("the system has no " + name);
    }
    return function.get();
  }

  /**
   * Allocates task memory: {@code CoTaskMemAlloc} on Windows, {@code malloc} elsewhere.
   *
   * @param size the size in bytes
   * @return its address
   * @throws OutOfMemoryError if there is none
   */
  public static long allocate(long size) {
    link();
    long address;
    try {
      address = WordHandles.call(allocate, Math.max(size, 1));
    } catch (Throwable e) {
      throw new AssertionError(e);
    }
    if (address == 0) {
      throw new OutOfMemoryError(ALLOCATE + " has no " + size + " bytes");
    }
    return address;
  }

  /**
   * Frees task memory.
   *
   * @param address what {@link #allocate} returned, or 0
   */
  public static void free(long address) {
    if (address == 0) {
      return;
    }
    link();
    try {
      WordHandles.call(free, address);
    } catch (Throwable e) {
      throw new AssertionError(e);
    }
  }

  private static synchronized void link() {
    if (free != null) {
      return;
    }
    if (!WINDOWS && System.getProperty("jdk.internal.foreign.CABI") != null) {
      throw new UnsupportedOperationException(
          "the VM does not speak the C library's calling convention; set an allocator with"
              + " TaskMemory.use");
    }
    allocate = function(LIBRARY, ALLOCATE);
    free = function(LIBRARY, FREE);
  }
}
