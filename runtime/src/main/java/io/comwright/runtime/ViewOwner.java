package io.comwright.runtime;

import io.comwright.Allocator;
import io.comwright.TaskMemory;
import io.comwright.internal.Leaks;
import io.comwright.internal.NativeMemory;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Who frees the memory of a struct, or of a list of them: the arena ends, so that nothing reads it
 * any more, and then the allocator frees it, once.
 */
public final class ViewOwner {
  private final Arena arena;
  private final long address;
  private final Allocator allocator;
  private final AtomicBoolean ended = new AtomicBoolean();
  private Leaks.@Nullable Tracked tracked;

  private ViewOwner(Arena arena, long address, Allocator allocator) {
    this.arena = arena;
    this.address = address;
    this.allocator = allocator;
  }

  /** A view that owns memory. If it cannot be made, the memory is as it was. */
  static <T> T own(
      long address, long size, Allocator allocator, BiFunction<MemorySegment, ViewOwner, T> make) {
    Arena arena = Arena.ofShared();
    ViewOwner owner = new ViewOwner(arena, address, allocator);
    T view = make.apply(NativeMemory.within(address, size, arena), owner);
    owner.tracked = Leaks.opened(view);
    return view;
  }

  /** Frees the memory, unless that has happened or the memory has been handed over. */
  void close() {
    if (end()) {
      allocator.free(address);
    }
  }

  /**
   * Hands the memory over to native code.
   *
   * @return its address
   */
  long release(String method, Object view) {
    if (!end()) {
      throw new IllegalStateException(method + ": " + view + " is closed");
    }
    return address;
  }

  /** Whether this call is the one that ends it. */
  private boolean end() {
    if (!ended.compareAndSet(false, true)) {
      return false;
    }
    try {
      arena.close();
    } catch (IllegalStateException e) {
      // A native call is using a segment of it.
      ended.set(false);
      throw e;
    }
    if (tracked != null) {
      tracked.closed();
    }
    return true;
  }

  /** Whether memory of one allocator can be freed by the other. */
  boolean isFrom(Allocator other) {
    return allocator == other
        || other != TaskMemory.allocator() && allocator.getClass() == other.getClass();
  }
}
