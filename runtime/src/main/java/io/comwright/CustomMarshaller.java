package io.comwright;

import java.lang.foreign.SegmentAllocator;

/**
 * A marshaller of a binding author, for a Java type that Comwright does not know. It converts to
 * and from a type that Comwright does know, which then crosses to native code as it would without
 * the marshaller: a color to an {@code int}, a locale to a {@code String}, a fraction to a record
 * of two numbers, an item list to a {@code MemorySegment}. Primitive types are written boxed.
 * {@link io.comwright.annotation.MarshalWith} says where it is used; there it takes the place of
 * one that the runtime has for a type of the JDK.
 *
 * <p>Generated code makes an instance whenever it needs one, so a marshaller has no state. It may
 * be called from any thread. Neither type is ever null: where {@code @Nullable} allows null, null
 * is NULL and passes the marshaller by. Where it does not, a NULL {@code MemorySegment} is {@code
 * E_POINTER} before the marshaller sees it.
 *
 * <p>What a marshaller throws, the caller of a proxy gets; in a stub it is a failure of the call.
 * Whatever was handed out before is given back.
 *
 * @param <T> the Java type
 * @param <N> the type that stands for it natively
 */
public interface CustomMarshaller<T, N> {
  /**
   * To native code, for the time of a call.
   *
   * @param value the Java value
   * @param call memory that lives as long as the call, filled with zeros; it can be asked while
   *     this method runs, by its thread
   * @return what passes; native memory it refers to has to live until the call returns, and a
   *     segment of an automatic arena does. What has to be given back after the call, a {@link
   *     CallMarshaller} gives back
   */
  N toNative(T value, SegmentAllocator call);

  /**
   * From native code. The result is a copy: the native value stays its owner's and may be gone when
   * the call ends, and a proxy expires then unless it is retained.
   *
   * @param value the native value
   * @return the Java value
   */
  T fromNative(N value);

  /**
   * To native code, which then owns it: a result or out of a Java implementation, and an {@code
   * [in, out]} value of a caller. What it allocates, it takes from the allocator with which the API
   * has the receiver free it.
   *
   * @param value the Java value
   * @return what is handed over
   * @throws UnsupportedOperationException if it is not overridden, and {@link #toNative} asks for
   *     memory of a call, which nobody could own
   */
  default N handOver(T value) {
    return toNative(
        value,
        (size, alignment) -> {
          throw new UnsupportedOperationException(
              getClass().getName()
                  + " has to override handOver: the memory of a call cannot be handed over");
        });
  }

  /**
   * Gives back a value that native code has handed out: a result or an out of a proxy, or an {@code
   * [in, out]} value that a Java implementation has replaced. It is called once for each, after
   * {@link #fromNative} even if that has thrown, and if the call fails after the value was handed
   * out; also for what {@link #handOver} has made and nobody has taken. A value that is all zeros
   * owns nothing and is not given back. A failure goes to the {@link UpcallFailureListener}.
   *
   * <p>What Comwright knows how to free, it frees itself: interfaces, texts, variants.
   *
   * @param value the native value
   */
  default void free(N value) {}
}
