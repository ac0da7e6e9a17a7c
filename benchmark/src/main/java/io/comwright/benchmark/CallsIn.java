package io.comwright.benchmark;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import io.comwright.ComObject;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A stub against an upcall that is bound to one object, and what it takes to make an object. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(value = 2, jvmArgsAppend = "--enable-native-access=ALL-UNNAMED")
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class CallsIn {
  private static final int CALLS = 10_000;

  /** An implementation. */
  public static final class Calc implements ICalc {
    @Override
    public int add(int a, int b) {
      return a + b;
    }

    @Override
    public void touch() {}

    @Override
    public void text(String text, int index) {}

    @Override
    public int count() {
      return 42;
    }

    int addBound(MemorySegment self, int a, int b) {
      return a + b;
    }
  }

  private final Calc calc = new Calc();
  private final ComObject exposed = ComObject.expose(calc);
  private final MemorySegment stub = exposed.pointer(ICalcProxy.TYPE);
  private final MemorySegment bound = bound();

  private MemorySegment bound() {
    try {
      MemorySegment vtable = Arena.global().allocate(ADDRESS, 7);
      vtable.setAtIndex(
          ADDRESS,
          3,
          NativeCalc.LINKER.upcallStub(
              MethodHandles.lookup()
                  .bind(
                      calc,
                      "addBound",
                      MethodType.methodType(int.class, MemorySegment.class, int.class, int.class)),
              FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_INT, JAVA_INT),
              Arena.global()));
      MemorySegment object = Arena.global().allocate(ADDRESS);
      object.set(ADDRESS, 0, vtable);
      return object;
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  @Benchmark
  @OperationsPerInvocation(CALLS)
  public int addBoundByHand() throws Throwable {
    return (int) NativeCalc.DRIVE.invokeExact(bound, CALLS);
  }

  @Benchmark
  @OperationsPerInvocation(CALLS)
  public int addByStub() throws Throwable {
    return (int) NativeCalc.DRIVE.invokeExact(stub, CALLS);
  }

  @Benchmark
  public ComObject exposeAndClose() {
    try (ComObject object = ComObject.expose(new Calc())) {
      return object;
    }
  }
}
