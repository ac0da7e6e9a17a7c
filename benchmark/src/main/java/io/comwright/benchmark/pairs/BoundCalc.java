package io.comwright.benchmark.pairs;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_CHAR;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import io.comwright.benchmark.Blackhole;
import io.comwright.benchmark.NativeCalc;
import java.lang.foreign.AddressLayout;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/** An object in Java as one exposes it by hand: a vtable of upcalls that are bound to it. */
@SuppressWarnings("restricted")
class BoundCalc {
  /** Another class. */
  static final class Second extends BoundCalc {
    @Override
    int add(MemorySegment self, int a, int b) {
      return a + b;
    }
  }

  /** One more. */
  static final class Third extends BoundCalc {
    @Override
    int add(MemorySegment self, int a, int b) {
      return a + b;
    }
  }

  private static final int SLOTS = 12;
  private static final AddressLayout TEXT =
      ADDRESS.withTargetLayout(MemoryLayout.sequenceLayout(Integer.MAX_VALUE, JAVA_CHAR));
  private static final FunctionDescriptor COUNTING = FunctionDescriptor.of(JAVA_INT, ADDRESS);
  private static final FunctionDescriptor TWO_INTS =
      FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_INT, JAVA_INT);
  private static final FunctionDescriptor ONE_POINTER =
      FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, JAVA_INT);
  private static final FunctionDescriptor ONE_TEXT =
      FunctionDescriptor.of(JAVA_INT, ADDRESS, TEXT, JAVA_INT);

  private final AtomicInteger references = new AtomicInteger(1);
  private int seen;

  int addReference(MemorySegment self) {
    return references.incrementAndGet();
  }

  int release(MemorySegment self) {
    return references.decrementAndGet();
  }

  int add(MemorySegment self, int a, int b) {
    return a + b;
  }

  int read(MemorySegment self, MemorySegment text, int index) {
    String string = text.getString(0, StandardCharsets.UTF_16LE);
    Blackhole.consume(string);
    seen += string.length();
    return 0;
  }

  int ignore(MemorySegment self, MemorySegment text, int index) {
    seen += index;
    return 0;
  }

  int fail(MemorySegment self, int code) {
    try {
      throw new IllegalArgumentException();
    } catch (IllegalArgumentException e) {
      return code;
    }
  }

  /** Its interface pointer, with the methods that the benchmarks call. */
  final MemorySegment expose(Arena arena, String text) throws ReflectiveOperationException {
    MemorySegment vtable = arena.allocate(ADDRESS, SLOTS);
    entry(vtable, 1, "addReference", COUNTING, arena);
    entry(vtable, 2, "release", COUNTING, arena);
    entry(vtable, 3, "add", TWO_INTS, arena);
    entry(vtable, 4, text, text.equals("read") ? ONE_TEXT : ONE_POINTER, arena);
    entry(vtable, 7, "fail", FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_INT), arena);
    return object(vtable, arena);
  }

  /** Six upcalls, as an interface of three methods has them. */
  final MemorySegment exposeSix(Arena arena) throws ReflectiveOperationException {
    MemorySegment vtable = arena.allocate(ADDRESS, 6);
    entry(vtable, 0, "read", ONE_TEXT, arena);
    entry(vtable, 1, "addReference", COUNTING, arena);
    entry(vtable, 2, "release", COUNTING, arena);
    entry(vtable, 3, "add", TWO_INTS, arena);
    entry(vtable, 4, "read", ONE_TEXT, arena);
    entry(vtable, 5, "ignore", ONE_POINTER, arena);
    return object(vtable, arena);
  }

  private static MemorySegment object(MemorySegment vtable, Arena arena) {
    MemorySegment object = arena.allocate(ADDRESS);
    object.set(ADDRESS, 0, vtable);
    return object;
  }

  private void entry(
      MemorySegment vtable, int slot, String method, FunctionDescriptor descriptor, Arena arena)
      throws ReflectiveOperationException {
    MethodType type = descriptor.toMethodType();
    vtable.setAtIndex(
        ADDRESS,
        slot,
        NativeCalc.LINKER.upcallStub(
            MethodHandles.lookup().bind(this, method, type), descriptor, arena));
  }
}
