package io.comwright;

import io.comwright.internal.Scope;

/**
 * Closes every proxy, and every struct that is viewed in place, that arrives on this thread while
 * it is open, the last first:
 *
 * {@snippet :
 * try (ComScope _ = ComScope.open()) {
 *   String name = a.getB().getC().getName(); // neither B nor C leaks
 * }
 * }
 *
 * <p>What arrives is what the receiver owns: results and outs of calls, and what {@code attach},
 * {@code retain} and {@code from} give. A scope is confined to its thread, and nests. Java
 * implementations that are called back while it is open run outside it.
 */
public final class ComScope implements AutoCloseable {
  private final Scope scope;

  private ComScope(Scope scope) {
    this.scope = scope;
  }

  /**
   * Opens a scope on this thread.
   *
   * @return the scope, to be closed on the same thread
   */
  public static ComScope open() {
    return new ComScope(Scope.open());
  }

  /**
   * Takes a proxy out of the scope; its receiver closes it from now on.
   *
   * @param proxy a proxy that arrived in this scope
   * @return the proxy
   * @param <T> its interface
   * @throws IllegalArgumentException if the proxy did not arrive in this scope
   * @throws WrongThreadException on another thread
   */
  public <T extends IUnknown> T escape(T proxy) {
    if (!scope.remove(proxy)) {
      throw new IllegalArgumentException(
          "ComScope.escape: " + proxy + " did not arrive in this scope");
    }
    return proxy;
  }

  /**
   * Takes a struct out of the scope; its receiver closes it from now on.
   *
   * @param view a struct that a method has handed out in this scope
   * @return the struct
   * @param <T> its interface
   * @throws IllegalArgumentException if the struct did not arrive in this scope
   * @throws WrongThreadException on another thread
   */
  public <T extends StructView> T escape(T view) {
    if (!scope.remove(view)) {
      throw new IllegalArgumentException(
          "ComScope.escape: " + view + " did not arrive in this scope");
    }
    return view;
  }

  /**
   * Takes a list of structs out of the scope; its receiver closes it from now on.
   *
   * @param list a list that a method has handed out in this scope
   * @return the list
   * @param <T> its type
   * @throws IllegalArgumentException if the list did not arrive in this scope
   * @throws WrongThreadException on another thread
   */
  public <T extends StructList<?>> T escape(T list) {
    if (!scope.remove(list)) {
      throw new IllegalArgumentException(
          "ComScope.escape: " + list + " did not arrive in this scope");
    }
    return list;
  }

  /**
   * Closes what has arrived, the last first; all of it, even if something fails half-way. Closing
   * twice is harmless.
   *
   * @throws WrongThreadException on another thread
   * @throws IllegalStateException if a scope opened inside this one is open, or if a proxy could
   *     not be closed
   */
  @Override
  public void close() {
    scope.close();
  }
}
