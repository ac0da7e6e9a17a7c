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

  /** Those that stay for the life of the VM, once they are found; a race finds the same twice. */
  private final long[] addresses;

  /** Those that somebody else finds, and that may end. */
  private final @Nullable MemorySegment[] ending;

  /**
   * Called by generated code.
   *
   * @param contract the version of this package with which the class was made
   * @param library where the functions are
   * @param names what the library calls them
   * @throws IncompatibleClassChangeError if this runtime does not have the version
   */
  protected LibraryProxy(int contract, Library library, String... names) {
    Contract.require(getClass().getSimpleName(), contract);
    this.library = library;
    this.names = names;
    this.addresses = new long[names.length];
    this.ending = new MemorySegment[library.stays() ? 0 : names.length];
  }

  /** The address of a function that stays and has been found, or 0. */
  final long address(int index) {
    return addresses[index];
  }

  /** Looks up a function. One that stays has an address from then on; any other is returned. */
  final @Nullable MemorySegment find(int index, String method) {
    if (library.stays()) {
      addresses[index] = library.find(names[index]).address();
      return null;
    }
    MemorySegment function = ending[index];
    if (function == null) {
      function = library.find(names[index]);
      ending[index] = function;
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
