package io.comwright.benchmark.scale;

import io.comwright.benchmark.pairs.Body;
import io.comwright.benchmark.pairs.Catalogue;
import io.comwright.benchmark.pairs.Pair;
import io.comwright.benchmark.pairs.Spread;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;

/**
 * The same calls from one thread up to four times as many as there are cores, all of them through
 * one proxy or into one object. A write to memory that the threads share would show in the ratio.
 */
final class Threads {
  private static final int CORES = Runtime.getRuntime().availableProcessors();
  private static final int WARM = 20_000;
  private static final long SLICE = 3_000_000;

  private static final LongAdder SINK = new LongAdder();

  private Threads() {}

  /**
   * Prints a ratio for each number of threads, and what the base takes.
   *
   * @param arguments the pair, or {@code counted}, and the number of comparisons
   */
  public static void main(String[] arguments) throws Throwable {
    Pair pair = pair(arguments[0]);
    int comparisons = Integer.parseInt(arguments[1]);
    Body measured = pair.measured().prepare();
    Body base = pair.base().prepare();
    int measuredCalls = warmUp(measured);
    int baseCalls = warmUp(base);
    for (int threads : new LinkedHashSet<>(List.of(1, CORES, 2 * CORES, 4 * CORES))) {
      double[] ratios = new double[comparisons];
      double[] nanoseconds = new double[comparisons];
      try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
        run(pool, threads, measured, measuredCalls);
        run(pool, threads, base, baseCalls);
        for (int i = 0; i < comparisons; i++) {
          double ours = run(pool, threads, measured, measuredCalls);
          double theirs = run(pool, threads, base, baseCalls);
          theirs += run(pool, threads, base, baseCalls);
          ours += run(pool, threads, measured, measuredCalls);
          ratios[i] = ours / measuredCalls / (theirs / baseCalls);
          // Of a thread that has a core of its own.
          nanoseconds[i] = theirs / 2 / baseCalls * Math.min(CORES, threads) / threads;
        }
      }
      String name = "threads." + pair.name() + "." + threads;
      System.out.println(Spread.of(ratios).line(name, "x"));
      System.out.println(Spread.of(nanoseconds).line(name + ".base", "ns"));
    }
  }

  /** A pair of the catalogue; or one that shows what a shared write would look like. */
  private static Pair pair(String name) {
    if (!name.equals("counted")) {
      return Catalogue.named(name);
    }
    Pair out = Catalogue.named("out");
    AtomicLong calls = new AtomicLong();
    return new Pair("counted", () -> Catalogue.counted(calls), out.base());
  }

  /** The nanoseconds until all threads have made their calls. */
  private static long run(ExecutorService pool, int threads, Body body, int calls)
      throws Exception {
    List<Future<?>> ends = new ArrayList<>(threads);
    long begin = System.nanoTime();
    for (int i = 0; i < threads; i++) {
      ends.add(
          pool.submit(
              () -> {
                try {
                  SINK.add(body.run(calls));
                  return null;
                } catch (Throwable e) {
                  throw new AssertionError(e);
                }
              }));
    }
    for (Future<?> end : ends) {
      end.get();
    }
    return System.nanoTime() - begin;
  }

  /** Returns how many calls take a slice. */
  private static int warmUp(Body body) throws Throwable {
    for (int i = 0; i < WARM; i++) {
      SINK.add(body.run(20));
    }
    long end = System.nanoTime() + 500_000_000;
    int calls = 1_000;
    do {
      long begin = System.nanoTime();
      SINK.add(body.run(calls));
      calls = Math.clamp(calls * SLICE / Math.max(1, System.nanoTime() - begin), 1_000, 10_000_000);
    } while (System.nanoTime() < end);
    return calls;
  }
}
