package io.comwright.runtime;

import java.lang.foreign.MemorySegment;

/**
 * A {@code @Callback} interface as a value, with the ways to its generated classes.
 *
 * @param <T> the Java interface
 */
public abstract class FunctionType<T> {
  private final Class<T> type;

  /**
   * Called by generated code.
   *
   * @param contract the version of this package with which the type was made
   * @param type the Java interface
   * @throws IncompatibleClassChangeError if this runtime does not have the version
   */
  protected FunctionType(int contract, Class<T> type) {
    Contract.require(type.getSimpleName(), contract);
    this.type = type;
  }

  /**
   * Makes a proxy.
   *
   * @param function the function, not NULL
   * @return the proxy
   */
  protected abstract T proxy(MemorySegment function);

  /**
   * The functions through which native code calls Java.
   *
   * @return the functions
   */
  protected abstract StubFunctions stub();

  /**
   * A function pointer that comes from native code.
   *
   * @param function its address, not 0
   * @return a proxy of it
   */
  public final T at(long function) {
    return proxy(MemorySegment.ofAddress(function));
  }

  /** The simple name of the interface. */
  final String name() {
    return type.getSimpleName();
  }
}
