package io.comwright.internal;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Arrays;

/**
 * Adapts handles that take and return structs as segments to handles that take and return their
 * addresses, so that generated code passes nothing but numbers.
 */
final class StructCalls {
  private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

  private static final MethodHandle SEGMENT =
      find("segment", MethodType.methodType(MemorySegment.class, long.class, long.class));
  private static final MethodHandle ADDRESS =
      find("address", MethodType.methodType(long.class, MemorySegment.class));
  private static final MethodHandle ALLOCATOR =
      find("allocator", MethodType.methodType(SegmentAllocator.class, long.class));
  private static final MethodHandle BEGIN =
      find("begin", MethodType.methodType(MemorySegment.class, long.class));
  private static final MethodHandle END =
      find("end", MethodType.methodType(MemorySegment.class, long.class, MemorySegment.class));

  private StructCalls() {}

  private static MethodHandle find(String name, MethodType type) {
    Linked.method(StructCalls.class, name, type);
    try {
      return LOOKUP.findStatic(StructCalls.class, name, type);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  /**
   * Adapts a downcall.
   *
   * @param shape what Java sees
   * @param lowered what travels natively
   * @param raw the linker's handle
   */
  static MethodHandle downcall(CallShape shape, CallShape lowered, MethodHandle raw) {
    MethodHandle handle = raw;
    // The function, and for a struct result the allocator of its memory.
    int first = lowered.returnsStruct() ? 2 : 1;
    for (int i = 0; i < lowered.arguments().size(); i++) {
      String type = lowered.arguments().get(i);
      if (CallShape.isStruct(type)) {
        handle = MethodHandles.filterArguments(handle, first + i, segment(type));
      }
    }
    if (!lowered.returnsStruct()) {
      return handle;
    }
    handle = MethodHandles.filterArguments(handle, 1, ALLOCATOR);
    handle = MethodHandles.filterReturnValue(handle, ADDRESS);
    if (!shape.method()) {
      return handle;
    }
    // (function, result, self, ...) becomes (function, self, result, ...).
    return swap(handle, shape.type().insertParameterTypes(0, MemorySegment.class), 1);
  }

  /**
   * Adapts the target of an upcall.
   *
   * @param lowered what travels natively
   * @param target what Java sees
   */
  static MethodHandle upcall(CallShape lowered, MethodHandle target) {
    MethodHandle handle = target;
    int before = lowered.returnsStruct() ? 1 : 0;
    for (int i = 0; i < lowered.arguments().size(); i++) {
      if (CallShape.isStruct(lowered.arguments().get(i))) {
        handle = MethodHandles.filterArguments(handle, i + before, ADDRESS);
      }
    }
    if (!lowered.returnsStruct()) {
      return handle;
    }
    // (self, result, ...) becomes (buffer, self, ...), which then gives the buffer back.
    if (lowered.method()) {
      handle = swap(handle, handle.type(), 0);
    }
    handle = MethodHandles.filterArguments(handle, 0, ADDRESS);
    MethodHandle end =
        MethodHandles.dropArguments(
            END, 2, handle.type().parameterList().subList(1, handle.type().parameterCount()));
    handle = MethodHandles.foldArguments(end, handle);
    long size = CallShape.layout(lowered.result()).byteSize();
    return MethodHandles.foldArguments(handle, MethodHandles.insertArguments(BEGIN, 0, size));
  }

  /** Exchanges two neighbouring {@code long} parameters. */
  private static MethodHandle swap(MethodHandle handle, MethodType type, int at) {
    int[] order = new int[type.parameterCount()];
    Arrays.setAll(order, i -> i == at ? at + 1 : i == at + 1 ? at : i);
    return MethodHandles.permuteArguments(handle, type, order);
  }

  private static MethodHandle segment(String struct) {
    return MethodHandles.insertArguments(SEGMENT, 1, CallShape.layout(struct).byteSize());
  }

  private static MemorySegment segment(long address, long size) {
    return NativeMemory.ALL.asSlice(address, size);
  }

  private static long address(MemorySegment segment) {
    return segment.address();
  }

  /** The linker asks for the memory of the result once. */
  private static SegmentAllocator allocator(long address) {
    return (size, alignment) -> NativeMemory.ALL.asSlice(address, size);
  }

  private static MemorySegment begin(long size) {
    return Results.CURRENT.get().begin(size);
  }

  private static MemorySegment end(long ignored, MemorySegment buffer) {
    Results.CURRENT.get().depth--;
    return buffer;
  }

  /**
   * Memory for the struct results of the upcalls that this thread is in. The linker's code copies a
   * result as soon as the upcall has returned, before anything else runs on the thread.
   */
  private static final class Results {
    static final ThreadLocal<Results> CURRENT = ThreadLocal.withInitial(Results::new);

    private MemorySegment[] buffers = new MemorySegment[4];
    private int depth;

    MemorySegment begin(long size) {
      if (depth == buffers.length) {
        buffers = Arrays.copyOf(buffers, 2 * depth);
      }
      MemorySegment buffer = buffers[depth];
      if (buffer == null || buffer.byteSize() < size) {
        buffer = Arena.ofAuto().allocate(Math.max(size, 64), 8);
        buffers[depth] = buffer;
      }
      depth++;
      return buffer.asSlice(0, size);
    }
  }
}
