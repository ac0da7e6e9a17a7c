package io.comwright.runtime;

import java.lang.foreign.MemorySegment;

/**
 * A function pointer that Java calls through: the base of the generated proxies of
 * {@code @Callback} interfaces. One that {@code FooStub.allocate} has made ends with its arena; any
 * other is good for as long as its owner keeps the function.
 */
public abstract class FunctionProxy extends VtableProxy {
  private final MemorySegment function;

  /**
   * Called by generated code.
   *
   * @param function the function, not NULL; reachable as long as the proxy is
   */
  protected FunctionProxy(MemorySegment function) {
    super(function.address(), Ownership.OWNED);
    this.function = function;
  }

  /**
   * The function pointer, for passing to native code.
   *
   * @return a segment of no size, which lives as long as the arena of the function
   */
  public final MemorySegment segment() {
    return function;
  }

  @Override
  final IllegalStateException ended(String method) {
    return new IllegalStateException(method + ": the arena of the function is closed");
  }

  /** Whether the other is a proxy of the same interface and the same function. */
  @Override
  public final boolean equals(Object other) {
    return this == other
        || other instanceof FunctionProxy proxy
            && proxy.getClass() == getClass()
            && proxy.pointer() != 0
            && proxy.pointer() == pointer();
  }

  @Override
  public final int hashCode() {
    return Long.hashCode(function.address());
  }
}
