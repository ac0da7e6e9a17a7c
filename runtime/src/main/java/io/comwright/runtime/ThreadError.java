package io.comwright.runtime;

import io.comwright.ErrorInfo;
import io.comwright.internal.Heap;
import org.jspecify.annotations.Nullable;

/** The error object of this thread, which the platform keeps. */
final class ThreadError {
  private ThreadError() {}

  /** Leaves an error, in place of what was there. */
  static void set(ErrorInfo info) {
    if (Heap.WINDOWS) {
      SystemError.set(info);
    } else {
      PortableError.set(info);
    }
  }

  /** Takes what was left; null if nothing was. */
  static @Nullable ErrorInfo take() {
    return Heap.WINDOWS ? SystemError.take() : PortableError.take();
  }

  /**
   * Whether there is an error that native code has left, or a Java object by calling native code.
   *
   * @param ours what the runtime has left last, or null
   */
  static boolean isOfAnother(@Nullable ErrorInfo ours) {
    return Heap.WINDOWS ? SystemError.isOfAnother(ours) : PortableError.isOfAnother(ours);
  }

  /** An error as the platform can keep it. */
  static ErrorInfo storable(ErrorInfo info) {
    return Heap.WINDOWS ? SystemError.storable(info) : info;
  }
}
