package io.comwright.nativetest.stress;

import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.comwright.ComException;
import io.comwright.ComObject;
import io.comwright.ComScope;
import io.comwright.FinalRelease;
import io.comwright.HResult;
import io.comwright.nativetest.Compiler;
import io.comwright.nativetest.Convention;
import io.comwright.nativetest.NativeLibrary;
import io.comwright.nativetest.NativeObject;
import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.SplittableRandom;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Everything at once. Threads of C++ that the VM has never seen make, call, query and release Java
 * objects and pass C++ objects in; Java threads, platform and virtual, expose, call, close, collect
 * and throw; objects of both languages change hands in a mailbox. A few Java objects are shared by
 * all: nobody holds them for long, so that they come and go as COM objects while others ask for
 * them.
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

  private static final int SHARED = 4;
  private static final int BOXES = 16;

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

  private final Item[] shared =
      IntStream.range(0, SHARED).mapToObj(number -> new Item(number, true)).toArray(Item[]::new);

  /** Items that one thread leaves for another. */
  private final Queue<IStressItem> kept = new ArrayBlockingQueue<>(64);

  private final LongAdder made = new LongAdder();
  private final LongAdder ended = new LongAdder();
  private final LongAdder sharedEnded = new LongAdder();
  private final LongAdder calls = new LongAdder();
  private final LongAdder provoked = new LongAdder();
  private final LongAdder heard = new LongAdder();
  private final LongAdder javaThreads = new LongAdder();

  /** The first ones. */
  private final Queue<Throwable> mistakes = new ArrayBlockingQueue<>(10);

  private Stress(Compiler compiler, long operations, long seed) {
    this.compiler = compiler;
    this.operations = operations;
    this.seed = seed;
    this.library = NativeLibrary.of(compiler);
  }

  /** Runs with a compiler, a number of calls and a seed; ends with 1 if anything is wrong. */
  public static void main(String[] arguments) throws Exception {
    new Stress(
            Compiler.valueOf(arguments[0]),
            Long.parseLong(arguments[1]),
            Long.parseLong(arguments[2]))
        .everythingAtOnce();
  }

  private final class Item implements IStressItem2, FinalRelease {
    private final int number;
    private final boolean isShared;

    Item(int number, boolean isShared) {
      this.number = number;
      this.isShared = isShared;
    }

    @Override
    public int number() {
      return number;
    }

    @Override
    public void fail(int code) {
      throw new Provoked(code);
    }

    @Override
    public long sum(int a, long b) {
      return a + b;
    }

    @Override
    public void finalRelease() {
      (isShared ? sharedEnded : ended).increment();
    }
  }

  private Item fresh(int number) {
    made.increment();
    return new Item(number, false);
  }

  private static final class Provoked extends ComException {
    private static final long serialVersionUID = 1;

    Provoked(int code) {
      super(code, "provoked");
    }
  }

  private final class Factory implements IStressFactory {
    @Override
    public IStressItem create(int number) {
      return fresh(number);
    }

    @Override
    public IStressItem shared(int number) {
      return shared[number];
    }

    @Override
    public int look(IStressItem item) {
      int number = item.number();
      if (number % 4 == 0) {
        keep(IStressItemProxy.retain(item));
      }
      return number;
    }
  }

  private void keep(IStressItem proxy) {
    if (!kept.offer(proxy)) {
      proxy.close();
    }
  }

  /** One Java thread's work. */
  private final class Worker {
    private final IStressMailbox mailbox;
    private final SplittableRandom random;
    private long done;

    Worker(IStressMailbox mailbox, long seed) {
      this.mailbox = mailbox;
      this.random = new SplittableRandom(seed);
    }

    void run(long budget, int collections) {
      javaThreads.increment();
      int collected = 0;
      try {
        while (done < budget) {
          if (collected < collections && done >= budget / collections * collected) {
            System.gc();
            collected++;
          }
          step();
        }
      } catch (Throwable mistake) {
        mistakes.offer(mistake);
      } finally {
        calls.add(done);
      }
    }

    /** One that may be held for a while: a shared one seldom, so that they do end. */
    private Item anyItem() {
      return random.nextInt(16) == 0 ? anyShared() : fresh(random.nextInt(1 << 30));
    }

    private Item anyShared() {
      return shared[random.nextInt(SHARED)];
    }

    private void step() {
      switch (random.nextInt(8)) {
        case 0 -> expose();
        case 1 -> call(anyShared());
        case 2 -> call(anyItem());
        case 3 -> fail();
        case 4 -> callCpp();
        case 5 -> pass();
        case 6 -> exchangeInScope();
        default -> exchange();
      }
    }

    private void expose() {
      Item item = anyShared();
      ComObject first = ComObject.expose(item);
      try (ComObject second = ComObject.expose(item)) {
        assertEquals(first.pointer(IStressItemProxy.TYPE), second.pointer(IStressItem2Proxy.TYPE));
        if (random.nextBoolean()) {
          first.close();
        }
        try (IStressItemProxy proxy =
            IStressItemProxy.retain(second.pointer(IStressItemProxy.TYPE))) {
          assertEquals(item.number, proxy.number());
          assertEquals(item, ComObject.implementation(proxy));
        }
      } finally {
        first.close();
      }
      done += 7;
    }

    private void call(Item item) {
      try (IStressItemProxy proxy = IStressItemProxy.from(item);
          IStressItem2Proxy derived = IStressItem2Proxy.from(proxy)) {
        assertEquals(item.number, proxy.number());
        assertEquals((5L << 40) - 1, derived.sum(-1, 5L << 40));
      }
      done += 6;
    }

    private void fail() {
      Item item = anyShared();
      int code = 0x80041000 + random.nextInt(1000);
      try (IStressItemProxy proxy = IStressItemProxy.from(item)) {
        provoked.increment();
        ComException failure = assertThrows(ComException.class, () -> proxy.fail(code));
        assertEquals(HResult.of(code), failure.hresult());
        assertEquals("IStressItem.fail", failure.source());
        assertEquals(Provoked.class, failure.getCause().getClass());
      }
      done += 3;
    }

    private void callCpp() {
      int number = random.nextInt(1 << 30);
      try (IStressItem item = mailbox.create(number)) {
        assertEquals(number, item.number());
        ComException failure =
            assertThrows(ComException.class, () -> item.fail(HResult.E_ACCESSDENIED));
        assertEquals(HResult.of(HResult.E_ACCESSDENIED), failure.hresult());
      }
      done += 4;
    }

    /** Closes what another thread has left, and leaves something. */
    private void pass() {
      IStressItem found = kept.poll();
      if (found != null) {
        assertTrue(found.number() >= 0);
        found.close();
        done += 2;
      }
      keep(
          random.nextBoolean()
              ? IStressItemProxy.from(anyItem())
              : mailbox.create(random.nextInt(1 << 30)));
      done += 2;
    }

    private @Nullable IStressItem swap() {
      done += 2;
      return mailbox.exchange(random.nextInt(BOXES), random.nextInt(8) == 0 ? null : anyItem());
    }

    private void exchange() {
      try (IStressItem found = swap()) {
        if (found != null) {
          assertTrue(found.number() >= 0);
          done += 2;
        }
      }
    }

    private void exchangeInScope() {
      IStressItem escaped = null;
      try (ComScope scope = ComScope.open()) {
        for (int i = 0; i < 4; i++) {
          IStressItem found = swap();
          if (found != null && escaped == null) {
            escaped = scope.escape(found);
          }
        }
      }
      if (escaped != null) {
        assertTrue(escaped.number() >= 0);
        escaped.close();
        done += 2;
      }
    }
  }

  /** All threads, until they have made so many calls; nothing is left of it. */
  private void run(NativeObject object, IStressMailbox mailbox, long operations, long seed)
      throws InterruptedException {
    long ofNative = operations * 6 / 10;
    long ofJava = (operations - ofNative) / (PLATFORM_THREADS + VIRTUAL_THREADS);
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < PLATFORM_THREADS + VIRTUAL_THREADS; i++) {
      Worker worker = new Worker(mailbox, seed * 31 + i);
      int collections = i == 0 ? COLLECTIONS : 0;
      Thread.Builder builder = i < PLATFORM_THREADS ? Thread.ofPlatform() : Thread.ofVirtual();
      threads.add(builder.start(() -> worker.run(ofJava, collections)));
    }
    try (ComObject factory = ComObject.expose(new Factory())) {
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
    for (IStressItem left = kept.poll(); left != null; left = kept.poll()) {
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
          if (failure instanceof Provoked) {
            heard.increment();
          } else {
            mistakes.offer(failure);
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
        calls.sum(),
        javaThreads.sum(),
        made.sum(),
        SHARED,
        sharedEnded.sum(),
        figures.getAtIndex(JAVA_LONG, 2),
        heard.sum(),
        ComObject.liveCount(),
        figures.getAtIndex(JAVA_LONG, 3),
        warm >> 10,
        last >> 10,
        warmHeap >> 10,
        lastHeap >> 10);
    assertTrue(nativeCalls + calls.sum() >= operations * 9 / 10);
    assertTrue(sharedEnded.sum() > SHARED, "shared objects never ended");
    assertTrue(last - warm <= MEMORY_BOUND, "resident memory has grown");
    assertTrue(lastHeap - warmHeap <= HEAP_BOUND, "the heap has grown");
  }

  private void assertNothingIsLeft(MemorySegment figures) {
    assertEquals(List.of(), List.copyOf(mistakes));
    assertEquals(
        0,
        figures.getAtIndex(JAVA_LONG, 5),
        () -> "the first mistake is in stress.cpp:" + figures.getAtIndex(JAVA_LONG, 6));
    assertEquals(0, ComObject.liveCount(), "Java objects are still exposed");
    assertEquals(0, figures.getAtIndex(JAVA_LONG, 3), "C++ objects are alive");
    assertEquals(made.sum(), ended.sum(), "each object ends once");
    assertEquals(provoked.sum() + figures.getAtIndex(JAVA_LONG, 4), heard.sum(), "failures");
  }
}
