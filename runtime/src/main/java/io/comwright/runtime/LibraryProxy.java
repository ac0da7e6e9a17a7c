package io.comwright.runtime;

import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;

/**
 * The functions of a library that Java calls: the base of the generated proxies of
 * {@code @NativeLibrary} interfaces. Each function is looked up when it is first called. There is
 * nothing to close.
 */
public abstract class LibraryProxy extends Caller {
  private final Library library;
  private final String[] names;

  /** What has been found, by position; a race finds the same twice. */
  private final @Nullable MemorySegment[] functions;

  /**
   * Called by generated code.
   *
   * @param library where the functions are
   * @param names what the library calls them
   */
  protected LibraryProxy(Library library, String... names) {
    this.library = library;
    this.names = names;
    this.functions = new MemorySegment[names.length];
  }

  /** The function at a position. */
  final MemorySegment function(int index, String method) {
    MemorySegment function = functions[index];
    if (function == null) {
      function = library.find(names[index]);
      functions[index] = function;
    }
    if (!function.scope().isAlive()) {
      throw new IllegalStateException(method + ": the arena of the library is closed");
    }
    return function;
  }

  @Override
  final void returned() {
    Downcall.exit(this);
  }

  /** The class and the library, for people. */
  @Override
  public final String toString() {
    return getClass().getSimpleName() + "[" + library + "]";
  }
}
