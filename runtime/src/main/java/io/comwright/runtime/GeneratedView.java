package io.comwright.runtime;

import io.comwright.StructView;
import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;

/**
 * A view of a struct: the base of every {@code FooStruct} of an interface. All access goes through
 * its segment, so that what is out of bounds, closed or another thread's is an exception.
 */
public abstract class GeneratedView implements StructView {
  private final MemorySegment segment;

  /** Who frees the memory with the view; null if that is not the view's business. */
  private final @Nullable ViewOwner owner;

  /**
   * Called by generated code.
   *
   * @param segment the memory of the struct
   * @param owner who frees it, or null
   */
  protected GeneratedView(MemorySegment segment, @Nullable ViewOwner owner) {
    this.segment = segment;
    this.owner = owner;
  }

  @Override
  public final MemorySegment segment() {
    return segment;
  }

  /**
   * Frees the memory if it belongs to this view. Only the first call does.
   *
   * @throws IllegalStateException if the memory is in use by a call of {@link
   *     java.lang.foreign.Linker}
   */
  @Override
  public final void close() {
    if (owner != null) {
      owner.close();
    }
  }

  // Package-private methods, so that no name is taken from the fields of structs.

  final @Nullable ViewOwner owner() {
    return owner;
  }

  /** What is the matter with a view whose memory cannot be used any more. */
  final String ended() {
    return owner != null
        ? "the view is closed"
        : "its memory is gone: the arena is closed, the view that it belonged to is closed, or the"
            + " call that lent it has returned";
  }

  /** Whether both are views of the same struct at the same place. */
  @Override
  public final boolean equals(Object other) {
    return other instanceof GeneratedView view
        && view.getClass() == getClass()
        && view.segment.address() == segment.address()
        && view.segment.heapBase().orElse(null) == segment.heapBase().orElse(null);
  }

  @Override
  public final int hashCode() {
    return Long.hashCode(segment.address());
  }

  /** The class, the address and the state, for people. */
  @Override
  public final String toString() {
    return getClass().getSimpleName()
        + "["
        + (segment.scope().isAlive()
            ? "0x" + Long.toHexString(segment.address())
            : owner != null ? "closed" : "expired")
        + "]";
  }
}
