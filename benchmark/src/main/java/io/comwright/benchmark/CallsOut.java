package io.comwright.benchmark;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A proxy against what one would write by hand with {@code java.lang.foreign}. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(value = 2, jvmArgsAppend = "--enable-native-access=ALL-UNNAMED")
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class CallsOut {
  private static final MethodHandle ADD =
      NativeCalc.LINKER.downcallHandle(
          FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_INT, JAVA_INT));
  private static final MethodHandle TEXT =
      NativeCalc.LINKER.downcallHandle(FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, JAVA_INT));
  private static final MethodHandle COUNT =
      NativeCalc.LINKER.downcallHandle(FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS));

  private static final MethodHandle SUM =
      NativeCalc.LINKER.downcallHandle(
          NativeCalc.LIBRARY.find("calc_sum").orElseThrow(),
          FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_INT));
  private static final Calc CALC = CalcProxy.load(NativeCalc.FILE);

  private final MemorySegment object = NativeCalc.OBJECT;
  private final ICalc proxy = ICalcProxy.attach(object);
  private final String text = "twenty characters...";
  private final MemorySegment preset = Arena.ofAuto().allocateFrom(text, StandardCharsets.UTF_16LE);
  private final MemorySegment cell = Arena.ofAuto().allocate(JAVA_INT);
  private int a = 3;
  private int b = 4;

  private MemorySegment function(int slot) {
    return object.reinterpret(8).get(ADDRESS, 0).reinterpret(8 * 7).getAtIndex(ADDRESS, slot);
  }

  @Benchmark
  public int addByHand() throws Throwable {
    return (int) ADD.invokeExact(function(3), object, a, b);
  }

  @Benchmark
  public int addByProxy() {
    return proxy.add(a, b);
  }

  @Benchmark
  public int functionByHand() throws Throwable {
    return (int) SUM.invokeExact(a, b);
  }

  @Benchmark
  public int functionByProxy() {
    return CALC.sum(a, b);
  }

  @Benchmark
  public int textPresetByHand() throws Throwable {
    return (int) TEXT.invokeExact(function(5), object, preset, a);
  }

  @Benchmark
  public int textInArenaByHand() throws Throwable {
    try (Arena arena = Arena.ofConfined()) {
      return (int)
          TEXT.invokeExact(
              function(5), object, arena.allocateFrom(text, StandardCharsets.UTF_16LE), a);
    }
  }

  @Benchmark
  public void textByProxy() {
    proxy.text(text, a);
  }

  @Benchmark
  public int countInCellByHand() throws Throwable {
    int hr = (int) COUNT.invokeExact(function(6), object, cell);
    return hr < 0 ? hr : cell.get(JAVA_INT, 0);
  }

  @Benchmark
  public int countByProxy() {
    return proxy.count();
  }
}
