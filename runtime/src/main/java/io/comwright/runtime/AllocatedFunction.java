package io.comwright.runtime;

import io.comwright.internal.NativeMemory;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.ref.WeakReference;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * The end of a function that lives as long as an arena. It does not hold the proxy: an automatic
 * arena is open as long as the proxy is reachable, which holds a segment of it.
 */
final class AllocatedFunction {
  private final NativeFunction function;
  private final AtomicBoolean ended = new AtomicBoolean();
  private volatile @Nullable WeakReference<FunctionProxy> proxy;

  private AllocatedFunction(NativeFunction function) {
    this.function = function;
  }

  /** Makes the proxy of a function; if that fails the function has ended. */
  static <T> T make(NativeFunction function, Arena arena, FunctionType<T> type) {
    AllocatedFunction allocated = new AllocatedFunction(function);
    try {
      MemorySegment segment =
          NativeMemory.onClose(function.address(), arena, ignored -> allocated.end());
      T proxy = type.proxy(segment);
      allocated.proxy = new WeakReference<>((FunctionProxy) proxy);
      if (allocated.ended.get()) {
        ((FunctionProxy) proxy).end();
      }
      return proxy;
    } catch (Throwable failure) {
      allocated.end();
      throw failure;
    }
  }

  private void end() {
    if (ended.compareAndSet(false, true)) {
      WeakReference<FunctionProxy> reference = proxy;
      FunctionProxy reachable = reference == null ? null : reference.get();
      if (reachable != null) {
        reachable.end();
      }
      function.end();
    }
  }
}
