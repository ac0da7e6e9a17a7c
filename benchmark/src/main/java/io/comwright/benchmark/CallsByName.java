package io.comwright.benchmark;

import io.comwright.automation.Dispatch;
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

/**
 * {@code Invoke} against a call of the slot, of the same Java objects: through the proxy of a
 * dispinterface, and late-bound. Each call leaves Java and comes back.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(value = 2, jvmArgsAppend = "--enable-native-access=ALL-UNNAMED")
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class CallsByName {
  private static final String TEXT = "twenty characters 20";

  private static final class Adder implements IAdder {
    @Override
    public int add(int a, int b) {
      return a + b;
    }

    @Override
    public int length(String text) {
      return text.length();
    }
  }

  private static final class Plain implements DAdder {
    @Override
    public int add(int a, int b) {
      return a + b;
    }

    @Override
    public int length(String text) {
      return text.length();
    }
  }

  private final IAdder dual = IAdderProxy.from(new Adder());
  private final DAdder plain = DAdderProxy.from(new Plain());
  private final Dispatch late = Dispatch.of(dual);
  private int number;

  @Benchmark
  public int numbersSlot() {
    return dual.add(number++, 1);
  }

  @Benchmark
  public int numbersDispinterface() {
    return plain.add(number++, 1);
  }

  @Benchmark
  public int numbersLateBound() {
    return late.call(int.class, "add", number++, 1);
  }

  @Benchmark
  public int textSlot() {
    return dual.length(TEXT);
  }

  @Benchmark
  public int textDispinterface() {
    return plain.length(TEXT);
  }

  @Benchmark
  public int textLateBound() {
    return late.call(int.class, "length", TEXT);
  }
}
