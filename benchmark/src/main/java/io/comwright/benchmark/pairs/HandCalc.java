package io.comwright.benchmark.pairs;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_FLOAT;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import io.comwright.benchmark.Box;
import io.comwright.benchmark.NativeCalc;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.nio.charset.StandardCharsets;

/**
 * The object in C as one calls it by hand with {@code java.lang.foreign}: exact descriptors,
 * handles in constants, the address and the memory of outs in fields.
 */
@SuppressWarnings("restricted")
final class HandCalc implements AutoCloseable {
  private static final MemorySegment MEMORY = MemorySegment.NULL.reinterpret(Long.MAX_VALUE);

  private static final MethodHandle COUNTING = handle(FunctionDescriptor.of(JAVA_INT, JAVA_LONG));
  private static final FunctionDescriptor TWO_INTS =
      FunctionDescriptor.of(JAVA_INT, JAVA_LONG, JAVA_INT, JAVA_INT);
  private static final MethodHandle ADD = handle(TWO_INTS);
  private static final MethodHandle CRITICAL_ADD = handle(TWO_INTS, Linker.Option.critical(false));
  private static final MethodHandle TEXT =
      handle(FunctionDescriptor.of(JAVA_INT, JAVA_LONG, ADDRESS, JAVA_INT));
  private static final MethodHandle CELL =
      handle(FunctionDescriptor.of(JAVA_INT, JAVA_LONG, ADDRESS));
  private static final MethodHandle TAKE =
      handle(FunctionDescriptor.of(JAVA_INT, JAVA_LONG, JAVA_LONG));
  private static final MethodHandle FAIL =
      handle(FunctionDescriptor.of(JAVA_INT, JAVA_LONG, JAVA_INT));
  private static final MethodHandle MOVE =
      handle(FunctionDescriptor.of(JAVA_INT, JAVA_LONG, ADDRESS, ADDRESS));
  private static final MethodHandle MIX =
      handle(FunctionDescriptor.of(JAVA_DOUBLE, JAVA_LONG, JAVA_FLOAT, JAVA_DOUBLE));

  private final long object;
  private final MemorySegment in;
  private final MemorySegment out;

  private HandCalc(long object, MemorySegment in, MemorySegment out) {
    this.object = object;
    this.in = in;
    this.out = out;
  }

  static HandCalc ofC() throws Throwable {
    MemorySegment frame = Arena.global().allocate(32, 8);
    return new HandCalc(NativeCalc.object().address(), frame.asSlice(0, 16), frame.asSlice(16, 16));
  }

  private static MethodHandle handle(FunctionDescriptor descriptor, Linker.Option... options) {
    return NativeCalc.LINKER.downcallHandle(descriptor, options);
  }

  private MemorySegment function(int slot) {
    return MEMORY.get(ADDRESS, MEMORY.get(JAVA_LONG, object) + slot * ADDRESS.byteSize());
  }

  private static void check(int hr) {
    if (hr < 0) {
      throw new IllegalStateException("HRESULT " + hr);
    }
  }

  long object() {
    return object;
  }

  int add(int a, int b) throws Throwable {
    return (int) ADD.invokeExact(function(3), object, a, b);
  }

  int criticalAdd(int a, int b) throws Throwable {
    return (int) CRITICAL_ADD.invokeExact(function(3), object, a, b);
  }

  void text(MemorySegment text, int index) throws Throwable {
    check((int) TEXT.invokeExact(function(4), object, text, index));
  }

  void text(String text, int index) throws Throwable {
    try (Arena arena = Arena.ofConfined()) {
      text(arena.allocateFrom(text, StandardCharsets.UTF_16LE), index);
    }
  }

  int count() throws Throwable {
    check((int) CELL.invokeExact(function(5), object, out));
    return out.get(JAVA_INT, 0);
  }

  long total() throws Throwable {
    check((int) CELL.invokeExact(function(6), object, out));
    return out.get(JAVA_LONG, 0);
  }

  void fail(int code) throws Throwable {
    check((int) FAIL.invokeExact(function(7), object, code));
  }

  Box move(Box box) throws Throwable {
    in.set(JAVA_INT, 0, box.left());
    in.set(JAVA_INT, 4, box.top());
    in.set(JAVA_INT, 8, box.right());
    in.set(JAVA_INT, 12, box.bottom());
    check((int) MOVE.invokeExact(function(8), object, in, out));
    return new Box(
        out.get(JAVA_INT, 0), out.get(JAVA_INT, 4), out.get(JAVA_INT, 8), out.get(JAVA_INT, 12));
  }

  void take(HandCalc other) throws Throwable {
    check((int) TAKE.invokeExact(function(9), object, other.object));
  }

  HandCalc make() throws Throwable {
    check((int) CELL.invokeExact(function(10), object, out));
    return new HandCalc(out.get(JAVA_LONG, 0), in, out);
  }

  double mix(float a, double b) throws Throwable {
    return (double) MIX.invokeExact(function(11), object, a, b);
  }

  /** Releases. */
  @Override
  public void close() {
    try {
      int references = (int) COUNTING.invokeExact(function(2), object);
      assert references >= 0;
    } catch (Throwable e) {
      throw new AssertionError(e);
    }
  }
}
