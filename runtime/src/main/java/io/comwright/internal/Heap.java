package io.comwright.internal;

import io.comwright.Allocator;
import java.lang.foreign.Arena;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodType;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The system's allocators. Their functions are looked up on first use. */
public final class Heap {
  /** Whether this is Windows. */
  public static final boolean WINDOWS =
      System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");

  private Heap() {}

  /**
   * {@code CoTaskMemAlloc} on Windows, {@code malloc} elsewhere.
   *
   * @return the allocator
   */
  public static Allocator taskMemory() {
    return WINDOWS
        ? new Functions("ole32", "CoTaskMemAlloc", "CoTaskMemFree")
        : new Functions(null, "malloc", "free");
  }

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
    return lookup
        .find(name)
        .orElseThrow(() -> new UnsupportedOperationException("the system has no " + name));
  }

  private static final class Functions implements Allocator {
    private final @Nullable String library;
    private final String allocate;
    private final String free;
    private @Nullable MethodHandle allocateHandle;
    private @Nullable MethodHandle freeHandle;

    Functions(@Nullable String library, String allocate, String free) {
      this.library = library;
      this.allocate = allocate;
      this.free = free;
    }

    private synchronized void link() {
      if (freeHandle != null) {
        return;
      }
      if (!WINDOWS && System.getProperty("jdk.internal.foreign.CABI") != null) {
        throw new UnsupportedOperationException(
            "the VM does not speak the C library's calling convention; set an allocator with"
                + " TaskMemory.use");
      }
      MethodType type = MethodType.methodType(long.class, long.class);
      allocateHandle = Linking.downcall(type).bindTo(function(library, allocate));
      freeHandle = Linking.downcall(type).bindTo(function(library, free));
    }

    @Override
    public long allocate(long size) {
      link();
      long address;
      try {
        address = (long) allocateHandle.invokeExact(Math.max(size, 1));
      } catch (Throwable e) {
        throw new AssertionError(e);
      }
      if (address == 0) {
        throw new OutOfMemoryError(allocate + " has no " + size + " bytes");
      }
      return address;
    }

    @Override
    public void free(long address) {
      if (address == 0) {
        return;
      }
      link();
      try {
        long ignored = (long) freeHandle.invokeExact(address);
      } catch (Throwable e) {
        throw new AssertionError(e);
      }
    }
  }
}
