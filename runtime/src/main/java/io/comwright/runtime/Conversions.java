package io.comwright.runtime;

import io.comwright.CallMarshaller;
import io.comwright.CustomMarshaller;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import org.jspecify.annotations.Nullable;

/** Calls the marshallers of binding authors, and checks what they return. */
public final class Conversions {
  private Conversions() {}

  /**
   * To native code, for the time of a call, at whose end a {@link CallMarshaller} hears of it.
   *
   * @param marshaller the marshaller
   * @param value the Java value, not null
   * @param frame the frame of the call
   * @param method the interface and method, for people
   * @param parameter the parameter, for people
   * @return the native value
   * @param <T> the Java type
   * @param <N> the native type
   * @throws IllegalStateException if the marshaller returns null
   */
  public static <T, N> N toNative(
      CustomMarshaller<T, N> marshaller, T value, Frame frame, String method, String parameter) {
    CallMemory memory = new CallMemory(frame);
    N passed;
    try {
      passed =
          nonNull(marshaller.toNative(value, memory), marshaller, "toNative", method, parameter);
    } finally {
      memory.end();
    }
    // Generated code makes the marshaller just before, so that a compiler knows its class.
    if (marshaller instanceof CallMarshaller<T, N> ends) {
      frame.atExit(() -> ends.afterCall(passed));
    }
    return passed;
  }

  /**
   * To native code, which then owns it.
   *
   * @param marshaller the marshaller
   * @param value the Java value, not null
   * @param method the interface and method, for people
   * @param parameter the parameter, for people
   * @return the native value
   * @param <T> the Java type
   * @param <N> the native type
   * @throws IllegalStateException if the marshaller returns null
   */
  public static <T, N> N handOver(
      CustomMarshaller<T, N> marshaller, T value, String method, String parameter) {
    return nonNull(marshaller.handOver(value), marshaller, "handOver", method, parameter);
  }

  /**
   * From native code.
   *
   * @param marshaller the marshaller
   * @param value the native value, not null
   * @param method the interface and method, for people
   * @param parameter the parameter, for people
   * @return the Java value
   * @param <T> the Java type
   * @param <N> the native type
   * @throws IllegalStateException if the marshaller returns null
   */
  public static <T, N> T fromNative(
      CustomMarshaller<T, N> marshaller, N value, String method, String parameter) {
    return nonNull(marshaller.fromNative(value), marshaller, "fromNative", method, parameter);
  }

  private static <V> V nonNull(
      @Nullable V value,
      CustomMarshaller<?, ?> marshaller,
      String function,
      String method,
      String parameter) {
    if (value == null) {
      throw new IllegalStateException(
          method
              + ": "
              + parameter
              + ": "
              + marshaller.getClass().getName()
              + "."
              + function
              + " returned null");
    }
    return value;
  }

  /** The memory of a call, while a marshaller runs. */
  private static final class CallMemory implements SegmentAllocator {
    private final Thread thread = Thread.currentThread();
    private @Nullable Frame frame;

    CallMemory(Frame frame) {
      this.frame = frame;
    }

    void end() {
      frame = null;
    }

    @Override
    public MemorySegment allocate(long size, long alignment) {
      if (Thread.currentThread() != thread) {
        throw new WrongThreadException("the memory of a call belongs to the thread of the call");
      }
      if (frame == null) {
        throw new IllegalStateException("the marshaller has returned already");
      }
      if (size < 0 || Long.bitCount(alignment) != 1) {
        throw new IllegalArgumentException(size + " bytes, aligned to " + alignment);
      }
      return frame.memory(size, alignment);
    }
  }
}
