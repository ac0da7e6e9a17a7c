package io.comwright.benchmark.pairs;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.StringJoiner;

/**
 * Measures one pair, in this VM, which has done nothing else.
 *
 * <p>Both bodies are warmed up by calls of few iterations, so that the compiler sees the method
 * called and compiles more than its loop. Then slices of about the same time alternate: measured,
 * base, base, measured. What the machine does meanwhile meets both alike.
 */
final class OneVm {
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private static final int FEW = 20;
  private static final int ENOUGH = 20_000;

  /** Whatever depends on all calls ends here, so that none is dead code. */
  static volatile long sink;

  private OneVm() {}

  /**
   * Prints the ratios, the bytes of a call of each, and the nanoseconds of the base.
   *
   * @param arguments the pair's name, the number of comparisons, the microseconds of a slice and
   *     the milliseconds of the warm-up
   */
  public static void main(String[] arguments) throws Throwable {
    Pair pair = Catalogue.named(arguments[0]);
    int comparisons = Integer.parseInt(arguments[1]);
    long slice = Long.parseLong(arguments[2]) * 1_000;
    long warm = Long.parseLong(arguments[3]) * 1_000_000;
    Body measured = pair.measured().prepare();
    Body base = pair.base().prepare();
    manyBodies();
    int measuredCalls = warmUp(measured, slice, warm);
    int baseCalls = warmUp(base, slice, warm);

    double[][] results = new double[4][comparisons];
    for (int i = 0; i < comparisons; i++) {
      long[] ours = new long[2];
      long[] theirs = new long[2];
      run(measured, measuredCalls, ours);
      run(base, baseCalls, theirs);
      run(base, baseCalls, theirs);
      run(measured, measuredCalls, ours);
      results[0][i] = ours[0] / (double) measuredCalls / (theirs[0] / (double) baseCalls);
      results[1][i] = ours[1] / 2.0 / measuredCalls;
      results[2][i] = theirs[1] / 2.0 / baseCalls;
      results[3][i] = theirs[0] / 2.0 / baseCalls;
    }
    for (double[] row : results) {
      StringJoiner line = new StringJoiner(" ");
      for (double number : row) {
        line.add(Double.toString(number));
      }
      System.out.println(line);
    }
  }

  /** The call of a body that is measured must not know the body; this shows it others. */
  private static void manyBodies() throws Throwable {
    Body[] bodies = {calls -> calls, calls -> calls + 1, calls -> calls + 2, calls -> calls + 3};
    long[] nowhere = new long[2];
    for (int i = 0; i < 4 * ENOUGH; i++) {
      run(bodies[i % bodies.length], 1, nowhere);
    }
  }

  /** Returns how many calls take a slice. */
  private static int warmUp(Body body, long slice, long nanoseconds) throws Throwable {
    long[] nowhere = new long[2];
    long end = System.nanoTime() + nanoseconds;
    for (int i = 0; i < ENOUGH && System.nanoTime() < end; i++) {
      run(body, FEW, nowhere);
    }
    int calls = FEW;
    end = System.nanoTime() + nanoseconds;
    do {
      long[] spent = new long[2];
      run(body, calls, spent);
      calls = Math.clamp(calls * slice / Math.max(1, spent[0]), 1, 10_000_000);
    } while (System.nanoTime() < end);
    return calls;
  }

  private static void run(Body body, int calls, long[] spent) throws Throwable {
    long bytes = THREADS.getCurrentThreadAllocatedBytes();
    long begin = System.nanoTime();
    long result = body.run(calls);
    spent[0] += System.nanoTime() - begin;
    spent[1] += THREADS.getCurrentThreadAllocatedBytes() - bytes;
    sink += result;
  }
}
