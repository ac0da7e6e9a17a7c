package io.comwright.runtime;

import io.comwright.internal.Leaks;
import io.comwright.internal.Modes;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.jspecify.annotations.Nullable;

/**
 * An interface pointer that Java calls through: the base of all generated proxies. Its state is one
 * volatile word, the pointer, which is 0 once the proxy is closed or has expired.
 */
public abstract class VtableProxy extends Caller {
  private static final VarHandle POINTER;

  static {
    try {
      POINTER = MethodHandles.lookup().findVarHandle(VtableProxy.class, "pointer", long.class);
    } catch (ReflectiveOperationException e) {
      throw new InternalError(e);
    }
  }

  private volatile long pointer;
  private final Ownership ownership;

  /**
   * Leak detection's part, or a segment of the arena of what {@code allocate} has made, or null.
   */
  private @Nullable Object kept;

  /** The checked mode's part, or null. */
  private final @Nullable CallsInFlight calls;

  /**
   * Called by generated code.
   *
   * @param pointer the interface pointer, not 0
   * @param ownership who gives its reference back
   */
  @SuppressWarnings("this-escape") // not further than this field
  protected VtableProxy(long pointer, Ownership ownership) {
    // A volatile store takes as long as a call. Who gets the proxy through a data race may find it
    // closed.
    POINTER.setRelease(this, pointer);
    this.ownership = ownership;
    this.calls = Modes.CHECKED ? new CallsInFlight(ownership) : null;
  }

  /**
   * Called by {@link GeneratedType}: another proxy of the class. No COM method has its parameters.
   *
   * @param pointer the interface pointer, not 0
   * @param ownership who gives its reference back
   * @return the proxy
   */
  protected VtableProxy proxy(long pointer, Ownership ownership) {
    throw new UnsupportedOperationException(getClass().getName());
  }

  /**
   * Called by {@link GeneratedType}: the vtable of Java implementations. No COM method has its
   * parameter.
   *
   * @param type the interface
   * @return the vtable, or null for a partial interface
   */
  protected @Nullable StubVtable stub(GeneratedType<?> type) {
    return null;
  }

  // Package-private methods, so that no name is taken from the interfaces that proxies implement.

  /** The pointer, or 0. */
  final long pointer() {
    return pointer;
  }

  /** The pointer, or 0; whoever gets the pointer is the one who ends the proxy. */
  final long end() {
    long ended = (long) POINTER.getAndSet(this, 0L);
    if (ended != 0 && kept instanceof Leaks.Tracked tracked) {
      tracked.closed();
    }
    return ended;
  }

  final void track() {
    kept = Leaks.opened(this);
  }

  /** Keeps an automatic arena open, as long as this is reachable. */
  final void keep(MemorySegment segment) {
    kept = segment;
  }

  @Override
  final void returned() {
    Downcall.exit(this);
  }

  final @Nullable CallsInFlight calls() {
    return calls;
  }

  final Ownership ownership() {
    return ownership;
  }

  IllegalStateException ended(String method) {
    return new IllegalStateException(
        method
            + ": the proxy "
            + (ownership == Ownership.OWNED
                ? "is closed"
                : "was lent for one call and has expired; retain it to keep it"));
  }

  /** The class, the address and the state, for people. */
  @Override
  public final String toString() {
    long address = pointer;
    String state =
        address != 0
            ? "0x" + Long.toHexString(address)
            : ownership == Ownership.OWNED ? "closed" : "expired";
    return getClass().getSimpleName() + "[" + state + "]";
  }
}
