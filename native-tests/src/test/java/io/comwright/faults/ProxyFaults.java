package io.comwright.faults;

import io.comwright.ComException;
import io.comwright.ComObject;
import io.comwright.ComType;
import io.comwright.CustomQueryInterface;
import io.comwright.Guid;
import io.comwright.HResult;
import io.comwright.IClassFactoryProxy;
import io.comwright.IUnknown;
import io.comwright.IUnknownProxy;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.locks.LockSupport;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** What Java does wrong with a proxy, and what is told of it. */
final class ProxyFaults extends FaultCase {
  /** With {@code io.comwright.checked}. */
  static void closeDuringCall() {
    List<IVictimProxy> proxies = new ArrayList<>();
    ComObject object = expose(() -> attempt(proxies.getFirst()::close));
    proxies.add(IVictimProxy.retain(object.pointer(IVictimProxy.TYPE)));
    IVictimProxy proxy = proxies.getFirst();
    proxy.run();
    say("as argument " + proxy.number(proxy));
    proxy.close();
    object.close();
  }

  /** With an {@code io.comwright.maxUpcallDepth} of less than nothing. */
  static void noUpcalls() {
    ComObject object = expose(() -> say("called"));
    IVictimProxy proxy = IVictimProxy.retain(object.pointer(IVictimProxy.TYPE));
    attempt(proxy::run);
    proxy.close();
    object.close();
  }

  /** Nobody can be asked what has failed. */
  static void closeDuringCallThatFails() {
    List<IVictimProxy> proxies = new ArrayList<>();
    ComObject object =
        expose(
            () -> {
              proxies.getFirst().close();
              throw new ComException(HResult.E_ABORT, "IVictim.run", "given up");
            });
    proxies.add(IVictimProxy.retain(object.pointer(IVictimProxy.TYPE)));
    attempt(proxies.getFirst()::run);
    object.close();
  }

  /**
   * With {@code io.comwright.checked}: a call gets through or is refused, and none reaches an
   * object that has been released, which the listener would tell.
   */
  static void closeRacesWithCalls() throws Exception {
    int rounds = 0;
    for (int round = 0; round < 100; round++) {
      ComObject object = expose(() -> {});
      IVictimProxy proxy = IVictimProxy.attach(object.pointer(IVictimProxy.TYPE));
      CyclicBarrier start = new CyclicBarrier(3);
      List<Thread> threads = new ArrayList<>();
      for (int i = 0; i < 2; i++) {
        threads.add(
            Thread.ofPlatform()
                .start(
                    () -> {
                      try {
                        start.await();
                        while (true) {
                          proxy.run();
                          LockSupport.parkNanos(1000);
                        }
                      } catch (IllegalStateException closed) {
                        // As it should be.
                      } catch (Exception e) {
                        say(e.toString());
                      }
                    }));
      }
      start.await();
      while (true) {
        try {
          proxy.close();
          break;
        } catch (IllegalStateException inUse) {
          Thread.onSpinWait();
        }
      }
      for (Thread thread : threads) {
        thread.join();
      }
      rounds++;
    }
    say("rounds " + rounds);
  }

  /** With {@code io.comwright.checked}: each call is over when it is, whichever frame it had. */
  static void callsOfVirtualThreads() throws Exception {
    ComObject object = expose(() -> {});
    IVictimProxy proxy = IVictimProxy.retain(object.pointer(IVictimProxy.TYPE));
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      threads.add(
          Thread.ofVirtual()
              .start(
                  () -> {
                    try {
                      for (int call = 0; call < 100_000; call++) {
                        proxy.length("four");
                      }
                    } catch (RuntimeException e) {
                      say(e.toString());
                    }
                  }));
    }
    for (Thread thread : threads) {
      thread.join();
    }
    attempt(proxy::close);
    object.close();
  }

  /** With {@code io.comwright.checked}. */
  static void lentProxyOnAnotherThread() {
    Victim victim =
        new Victim(() -> {}) {
          @Override
          public double number(IVictim other) {
            Thread thread =
                new Thread(
                    () -> {
                      attempt(other::run);
                      attempt(() -> IVictimProxy.retain(other).close());
                    });
            thread.start();
            try {
              thread.join();
            } catch (InterruptedException e) {
              throw new IllegalStateException(e);
            }
            other.run();
            return 2.5;
          }
        };
    ComObject object = ComObject.expose(victim);
    IVictimProxy proxy = IVictimProxy.retain(object.pointer(IVictimProxy.TYPE));
    say("number " + proxy.number(proxy));
    proxy.close();
    object.close();
  }

  /** With {@code io.comwright.trace}. */
  static void trace() {
    sayTrace();
    ComObject object = expose(() -> {});
    IVictimProxy proxy = IVictimProxy.retain(object.pointer(IVictimProxy.TYPE));
    proxy.run();
    proxy.length("four");
    attempt(() -> proxy.length(null));
    proxy.number(null);
    proxy.close();
    attempt(proxy::run);
    object.close();
  }

  /** With {@code io.comwright.trace}. */
  static void traceOfFailure() {
    sayTrace();
    ComObject object =
        expose(
            () -> {
              throw new ComException(HResult.E_ABORT, "IVictim.run", "given up");
            });
    IVictimProxy proxy = IVictimProxy.retain(object.pointer(IVictimProxy.TYPE));
    attempt(proxy::run);
    attempt(proxy::run);
    proxy.close();
    object.close();
  }

  /** With {@code io.comwright.trace}: it stops no call, and is in no message. */
  static void textThatFails() {
    sayTrace();
    class Unwritten extends Victim {
      Unwritten() {
        super(() -> {});
      }

      @Override
      public String toString() {
        throw new IllegalStateException("not written");
      }
    }
    try (IVictimProxy proxy = IVictimProxy.from(new Unwritten())) {
      say("number " + proxy.number(new Unwritten()));
    }
    attempt(() -> IClassFactoryProxy.from(new Unwritten()));
  }

  /** With {@code io.comwright.trace}: a query that fails ends its own line. */
  static void traceOfRefusedQuery() {
    sayTrace();
    class Refusing extends Victim implements CustomQueryInterface {
      Refusing() {
        super(() -> {});
      }

      @Override
      public ComType<?> interfaceFor(Guid iid) {
        throw new IllegalStateException("refused");
      }
    }
    try (IVictimProxy proxy = IVictimProxy.from(new Refusing())) {
      attempt(() -> IClassFactoryProxy.from(proxy));
      proxy.run();
    }
  }

  /**
   * With {@code io.comwright.trace}, and no nested upcall: a call in that is refused before it is
   * one of the trace ends no other.
   */
  static void traceOfRefusedCall() {
    sayTrace();
    List<IVictimProxy> proxies = new ArrayList<>();
    ComObject object = expose(() -> attempt(proxies.getFirst()::run));
    proxies.add(IVictimProxy.retain(object.pointer(IVictimProxy.TYPE)));
    proxies.getFirst().run();
    proxies.getFirst().close();
    object.close();
  }

  /** With {@code io.comwright.trace} and {@code io.comwright.checked}. */
  static void library() {
    sayTrace();
    VictimLibrary library;
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment function =
          VictimLibrary_LengthStub.allocate(text -> text == null ? -1 : text.length(), arena)
              .segment();
      library = VictimLibraryProxy.of(name -> Optional.of(function));
      library.length("four");
      library.number(0);
      attempt(() -> library.length(null));
    }
    attempt(() -> library.length("late"));
    attempt(() -> library.number(0));
  }

  private static void sayTrace() {
    Logger logger = Logger.getLogger("io.comwright.trace");
    logger.setUseParentHandlers(false);
    logger.addHandler(
        new Handler() {
          @Override
          public void publish(LogRecord record) {
            say(
                new SimpleFormatter()
                    .formatMessage(record)
                    .replaceAll("\\[[0-9.]+ us\\]", "[#]")
                    .replaceAll("Proxy\\[0x[0-9a-f]+", "Proxy[0x#"));
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        });
  }

  /** What comes out of native code and is used wrongly in Java. */
  static void javaMistakes() {
    ComObject object = expose(() -> {});
    IVictimProxy closed = IVictimProxy.retain(object.pointer(IVictimProxy.TYPE));
    closed.close();
    attempt(closed::run);
    attempt(() -> IVictimProxy.retain(closed));
    attempt(() -> IVictimProxy.from(closed));
    attempt(() -> IVictimProxy.attach(null));
    attempt(() -> IVictimProxy.attach(MemorySegment.NULL));
    attempt(() -> IVictimProxy.attach(MemorySegment.ofArray(new long[1])));
    IVictimProxy open = IVictimProxy.retain(object.pointer(IVictimProxy.TYPE));
    attempt(() -> open.length(null));
    attempt(() -> open.number(closed));
    open.close();
    object.close();
    try (ComObject plain = ComObject.expose(new IUnknown() {});
        IUnknownProxy unknown = IUnknownProxy.retain(plain.pointer(IUnknownProxy.TYPE))) {
      attempt(() -> IVictimProxy.from(unknown));
      say("tryFrom " + IVictimProxy.tryFrom(unknown));
    }
  }
}
