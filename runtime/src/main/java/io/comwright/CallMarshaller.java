package io.comwright;

import java.lang.foreign.SegmentAllocator;

/**
 * A marshaller that has to give back what it has made for a call: a reference in a variant, memory
 * of its own, a lock. Memory of the call needs none of this.
 *
 * @param <T> the Java type
 * @param <N> the type that stands for it natively
 */
public interface CallMarshaller<T, N> extends CustomMarshaller<T, N> {
  /**
   * Gives back what {@link #toNative(Object, SegmentAllocator) toNative} has returned, or looks at
   * what the callee has left in it. It is called once for each such value, when the call has ended,
   * by the thread of the call: after the outs have arrived, if the call has succeeded; also if it
   * has failed, or was never made because another argument could not be converted. Of several
   * values the last is the first. The memory of the call is still there.
   *
   * <p>What {@link #handOver} returns belongs to native code and is none of it. Nor is what an
   * exception of {@code toNative} has left behind. A failure goes to the {@link
   * UpcallFailureListener}.
   *
   * @param value what was passed
   */
  void afterCall(N value);
}
