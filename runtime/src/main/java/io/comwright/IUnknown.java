package io.comwright;

/**
 * The root of all COM interfaces. A value of this type is either a proxy, which owns or borrows a
 * reference to a native object, or a Java implementation.
 *
 * <p>QueryInterface, AddRef and Release are not methods here: proxies call them ({@code
 * IFooProxy.from}, {@code IFooProxy.retain}, {@link #close()}), and {@link ComObject} answers them
 * for Java objects.
 */
public interface IUnknown extends AutoCloseable {
  /**
   * Gives back the reference that a proxy owns. Closing twice is harmless. On a Java implementation
   * it does nothing.
   */
  @Override
  default void close() {}
}
