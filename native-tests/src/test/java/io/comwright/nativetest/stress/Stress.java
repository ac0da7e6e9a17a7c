package io.comwright.nativetest.stress;

import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.comwright.ComObject;
import io.comwright.nativetest.Compiler;
import io.comwright.nativetest.Convention;
import io.comwright.nativetest.Fixtures;
import io.comwright.nativetest.NativeLibrary;
import io.comwright.nativetest.NativeObject;
import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Everything at once. Threads of C++ that the VM has never seen make, call, query and release Java
 * objects and pass C++ objects in; Java threads, platform and virtual, expose, call, close, collect
 * and throw; objects of both languages change hands in a mailbox.
 *
 * <p>A program of its own, so that its memory can be measured; see {@link StressTest}.
 */
final class Stress {
  private static final int NATIVE_THREADS = 4;
  private static final int PLATFORM_THREADS = 2;
  private static final int VIRTUAL_THREADS = 32;

  /** How many calls a C++ thread makes before it ends. */
  private static final int CALLS_OF_A_THREAD = 4000;

  /** How often the heap is collected in each half of a run. */
  private static final int COLLECTIONS = 15;

  /**
   * By how much resident memory may grow, in bytes: what the just-in-time compiler and the C
   * library still take. A leak of one cell for each object would exceed it in a long run.
   */
  private static final long MEMORY_BOUND = 32 << 20;

  /** By how much the Java heap may grow, in bytes: one reference to each object exceeds it. */
  private static final long HEAP_BOUND = 4 << 20;

  private final Compiler compiler;
  private final long operations;
  private final long seed;
  private final NativeLibrary library;
  private final Tally tally = new Tally();
  private final Items items = new Items(tally);

  private Stress(Compiler compiler, long operations, long seed) {
    this.compiler = compiler;
    this.operations = operations;
    this.seed = seed;
    this.library = Fixtures.of(compiler);
  }

  /** Runs with a compiler, a number of calls and a seed; ends with 1 if anything is wrong. */
  public static void main(String[] arguments) throws Exception {
    new Stress(
            Compiler.valueOf(arguments[0]),
            Long.parseLong(arguments[1]),
            Long.parseLong(arguments[2]))
        .everythingAtOnce();
  }

  /** All threads, until they have made so many calls; nothing is left of it. */
  private void run(NativeObject object, IStressMailbox mailbox, long operations, long seed)
      throws InterruptedException {
    long ofNative = operations * 6 / 10;
    long ofJava = (operations - ofNative) / (PLATFORM_THREADS + VIRTUAL_THREADS);
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < PLATFORM_THREADS + VIRTUAL_THREADS; i++) {
      Worker worker = new Worker(items, mailbox, tally, seed * 31 + i);
      int collections = i == 0 ? COLLECTIONS : 0;
      Thread.Builder builder = i < PLATFORM_THREADS ? Thread.ofPlatform() : Thread.ofVirtual();
      threads.add(builder.start(() -> worker.run(ofJava, collections)));
    }
    try (ComObject factory = ComObject.expose(items.new Factory())) {
      library.call(
          "stress_run",
          factory.pointer(IStressFactoryProxy.TYPE),
          object,
          seed,
          Math.max(1, ofNative / (NATIVE_THREADS * CALLS_OF_A_THREAD)),
          NATIVE_THREADS,
          CALLS_OF_A_THREAD);
    }
    for (Thread thread : threads) {
      thread.join();
    }
    library.call("stress_drain", object);
    for (IStressItem left = items.takeKept(); left != null; left = items.takeKept()) {
      left.close();
    }
  }

  /** Resident memory in bytes after a collection; 0 where the system does not tell. */
  private static long residentMemory() throws IOException {
    System.gc();
    Path status = Path.of("/proc/self/status");
    if (!Files.isReadable(status)) {
      return 0;
    }
    for (String line : Files.readAllLines(status)) {
      if (line.startsWith("VmRSS:")) {
        return Long.parseLong(line.replaceAll("\\D", "")) << 10;
      }
    }
    return 0;
  }

  /** What is left on the Java heap after {@link #residentMemory}. */
  private static long heap() {
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }

  private void everythingAtOnce() throws Exception {
    System.out.printf(
        "stress, %s, %s: %,d operations, seed %d%n",
        Convention.CURRENT, compiler, operations, seed);
    NativeObject object = library.create("stress_create");
    MemorySegment figures = NativeLibrary.memory(library.call("stress_figures", object), 56);
    ComObject.onUpcallFailure(
        (method, answer, failure) -> {
          if (failure instanceof Items.Provoked) {
            tally.heard.increment();
          } else {
            tally.mistakes.offer(failure);
          }
        });
    long warm;
    long warmHeap;
    long last;
    long lastHeap;
    try (IStressMailboxProxy mailbox = IStressMailboxProxy.retain(object.pointer())) {
      run(object, mailbox, operations / 4, seed);
      assertNothingIsLeft(figures);
      warm = residentMemory();
      warmHeap = heap();
      run(object, mailbox, operations - operations / 4, ~seed);
      assertNothingIsLeft(figures);
      last = residentMemory();
      lastHeap = heap();
    }
    assertEquals(1, object.refs());
    long nativeCalls = figures.getAtIndex(JAVA_LONG, 0);
    System.out.printf(
        "  %,d calls by %,d threads of C++, %,d by %d Java threads%n  %,d Java objects made, %d"
            + " shared ones came and went %,d times, %,d C++ objects made%n  %,d failures, all"
            + " provoked; alive at the end: %d Java objects, %d C++ objects%n  resident memory: %,d"
            + " KB after a quarter, %,d KB at the end%n"
            + "  Java heap: %,d KB after a quarter, %,d KB at the end%n",
        nativeCalls,
        figures.getAtIndex(JAVA_LONG, 1),
        tally.calls.sum(),
        tally.javaThreads.sum(),
        tally.made.sum(),
        Items.SHARED,
        tally.sharedEnded.sum(),
        figures.getAtIndex(JAVA_LONG, 2),
        tally.heard.sum(),
        ComObject.liveCount(),
        figures.getAtIndex(JAVA_LONG, 3),
        warm >> 10,
        last >> 10,
        warmHeap >> 10,
        lastHeap >> 10);
    assertTrue(nativeCalls + tally.calls.sum() >= operations * 9 / 10);
    assertTrue(tally.sharedEnded.sum() > Items.SHARED, "shared objects never ended");
    assertTrue(last - warm <= MEMORY_BOUND, "resident memory has grown");
    assertTrue(lastHeap - warmHeap <= HEAP_BOUND, "the heap has grown");
  }

  private void assertNothingIsLeft(MemorySegment figures) {
    assertEquals(List.of(), List.copyOf(tally.mistakes));
    assertEquals(
        0,
        figures.getAtIndex(JAVA_LONG, 5),
        () -> "the first mistake is in worker.h:" + figures.getAtIndex(JAVA_LONG, 6));
    assertEquals(0, ComObject.liveCount(), "Java objects are still exposed");
    assertEquals(0, figures.getAtIndex(JAVA_LONG, 3), "C++ objects are alive");
    assertEquals(tally.made.sum(), tally.ended.sum(), "each object ends once");
    assertEquals(
        tally.provoked.sum() + figures.getAtIndex(JAVA_LONG, 4), tally.heard.sum(), "failures");
  }
}
