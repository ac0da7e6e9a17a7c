package io.comwright.benchmark.scale;

import io.comwright.benchmark.CalcBuild;
import io.comwright.benchmark.Vm;
import java.util.Arrays;
import java.util.List;

/** Many threads, many objects, many virtual threads, each in a VM of its own. */
public final class Main {
  private static final String HEAP = "-Xms2g";

  private Main() {}

  /**
   * Measures.
   *
   * @param arguments {@code --short} for a first impression
   */
  public static void main(String[] arguments) throws Exception {
    boolean brief = Arrays.asList(arguments).contains("--short");
    if (!CalcBuild.compile()) {
      System.out.println("There is no C compiler (cc): the threads are skipped.");
      return;
    }
    for (String calls : List.of("out", "text-out-20", "in", "counted")) {
      print(Vm.run(HEAP, Threads.class.getName(), calls, brief ? "30" : "150"));
    }
    // Pages of the heap are touched at the start, so that what the process grows by is not heap.
    for (Class<?> program : List.of(LiveObjects.class, VirtualThreads.class)) {
      print(
          Vm.run(
              HEAP,
              "-Xmx2g",
              "-XX:+AlwaysPreTouch",
              "-XX:+UseSerialGC",
              // A full collection leaves nothing that is dead.
              "-XX:MarkSweepDeadRatio=0",
              program.getName(),
              brief ? "100000" : "1000000"));
    }
  }

  private static void print(List<String> lines) {
    lines.forEach(System.out::println);
  }
}
