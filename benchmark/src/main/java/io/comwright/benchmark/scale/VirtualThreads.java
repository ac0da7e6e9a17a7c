package io.comwright.benchmark.scale;

import io.comwright.ComObject;
import io.comwright.benchmark.ICalc;
import io.comwright.benchmark.ICalcProxy;
import io.comwright.benchmark.JavaCalc;
import io.comwright.benchmark.NativeCalc;
import io.comwright.benchmark.pairs.Spread;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.LongAdder;

/**
 * Virtual threads that each call out once with a text, to an object in C, and once to an object in
 * Java, so that the call comes in on a virtual thread too; beside as many that do nothing.
 */
final class VirtualThreads {
  private static final String TEXT = "twenty characters 20";
  private static final int BATCHES = 20;

  private VirtualThreads() {}

  /**
   * Prints the time of all calls, that of threads without calls, and what the process has grown by.
   *
   * @param arguments the number of virtual threads
   */
  public static void main(String[] arguments) throws Throwable {
    int count = Integer.parseInt(arguments[0]);
    ICalc out = ICalcProxy.attach(NativeCalc.object());
    LongAdder texts = new LongAdder();
    ICalc java =
        new JavaCalc() {
          @Override
          public void text(String text, int index) {
            texts.add(text.length());
          }
        };
    try (ComObject exposed = ComObject.expose(java);
        ICalc in = ICalcProxy.retain(exposed.pointer(ICalcProxy.TYPE))) {
      Runnable calls =
          () -> {
            out.text(TEXT, 1);
            in.text(TEXT, 1);
          };
      Runnable nothing = () -> texts.add(TEXT.length());
      batch(calls, count / 10);
      batch(nothing, count / 10);
      long heap = Process.heap();
      long resident = Process.resident();
      texts.reset();

      double[] taken = new double[BATCHES];
      double[] idle = new double[BATCHES];
      for (int i = 0; i < BATCHES; i++) {
        taken[i] = batch(calls, count / BATCHES) * (double) BATCHES / 1e6;
        idle[i] = batch(nothing, count / BATCHES) * (double) BATCHES / 1e6;
      }
      long expected = 2L * (count / BATCHES) * BATCHES * TEXT.length();
      if (texts.sum() != expected) {
        throw new AssertionError(texts.sum() + " characters have arrived, not " + expected);
      }
      System.out.println(Spread.of(taken).line("virtual-threads", "ms"));
      System.out.println(Spread.of(idle).line("virtual-threads.without-calls", "ms"));
      print("virtual-threads.growth.native", (Process.resident() - resident) / (double) count);
      print("virtual-threads.growth.heap", (Process.heap() - heap) / (double) count);
    }
  }

  /** The nanoseconds until so many virtual threads have done something. */
  private static long batch(Runnable work, int count) {
    long begin = System.nanoTime();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < count; i++) {
        threads.execute(work);
      }
    }
    return System.nanoTime() - begin;
  }

  private static void print(String name, double bytes) {
    System.out.println(new Spread(bytes, bytes, bytes).line(name, "B"));
  }
}
