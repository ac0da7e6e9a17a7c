package io.comwright.benchmark.scale;

import io.comwright.ComObject;
import io.comwright.benchmark.ICalc;
import io.comwright.benchmark.ICalcProxy;
import io.comwright.benchmark.JavaCalc;
import io.comwright.benchmark.pairs.Spread;
import java.lang.ref.Reference;

/** What Java objects take, in bytes, while native code can call them. */
final class LiveObjects {
  private LiveObjects() {}

  /**
   * Prints the bytes of an object on the heap, without the Java object itself, and of native
   * memory; and what the process has grown by when all of it was done again.
   *
   * @param arguments the number of objects
   */
  public static void main(String[] arguments) {
    int count = Integer.parseInt(arguments[0]);
    ICalc[] objects = new ICalc[count];
    ComObject[] exposed = new ComObject[count];
    for (int i = 0; i < count; i++) {
      objects[i] = new JavaCalc();
    }
    for (int i = 0; i < 1_000; i++) {
      ComObject.expose(new JavaCalc()).close();
    }
    long heap = Process.heap();
    long resident = Process.resident();
    long begin = System.nanoTime();
    expose(objects, exposed);
    long taken = System.nanoTime() - begin;
    print("live-objects.native", (Process.resident() - resident) / (double) count, "B");
    print("live-objects.heap", (Process.heap() - heap) / (double) count, "B");
    print("live-objects.expose", taken / (double) count, "ns");

    begin = System.nanoTime();
    close(exposed);
    taken = System.nanoTime() - begin;
    print("live-objects.close", taken / (double) count, "ns");
    print("live-objects.heap.left", (Process.heap() - heap) / (double) count, "B");
    long before = Process.resident();
    expose(objects, exposed);
    close(exposed);
    print("live-objects.again.native", (Process.resident() - before) / (double) count, "B");
    Reference.reachabilityFence(objects);
    Reference.reachabilityFence(exposed);
  }

  private static void expose(ICalc[] objects, ComObject[] exposed) {
    for (int i = 0; i < objects.length; i++) {
      exposed[i] = ComObject.expose(objects[i]);
      if (exposed[i].pointer(ICalcProxy.TYPE).address() == 0) {
        throw new AssertionError();
      }
    }
  }

  private static void close(ComObject[] exposed) {
    for (int i = 0; i < exposed.length; i++) {
      exposed[i].close();
      exposed[i] = null;
    }
  }

  private static void print(String name, double value, String unit) {
    System.out.println(new Spread(value, value, value).line(name, unit));
  }
}
