package io.comwright.faults;

import io.comwright.ComException;
import io.comwright.ComObject;
import io.comwright.Guid;
import io.comwright.HResult;
import io.comwright.IUnknown;
import io.comwright.IUnknownProxy;
import io.comwright.runtime.Calls;
import io.comwright.runtime.Memory;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.locks.LockSupport;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/**
 * The cases, run by {@link FaultTest} with the name of one of them. Each calls a Java object
 * through its vtable, as native code does, and writes down what it answers.
 */
public final class FaultCases {
  private static final int QUERY_INTERFACE = 0;
  private static final int ADD_REF = 1;
  private static final int RELEASE = 2;
  private static final int RUN = 3;
  private static final int LENGTH = 4;
  private static final int OTHER = 5;
  private static final int NUMBER = 6;

  private static final Arena ARENA = Arena.global();
  private static final long OUT = ARENA.allocate(8).address();

  private FaultCases() {}

  /** An object whose every method does the same. */
  private static class Victim implements IVictim {
    private final Runnable action;

    Victim(Runnable action) {
      this.action = action;
    }

    @Override
    public void run() {
      action.run();
    }

    @Override
    public int length(String text) {
      action.run();
      return text.length();
    }

    @Override
    public IVictim other() {
      action.run();
      return this;
    }

    @Override
    public double number(IVictim other) {
      action.run();
      return 1.5;
    }

    @Override
    public int nest(int depth) {
      try (ComObject object = ComObject.expose(this);
          IVictimProxy self = IVictimProxy.retain(object.pointer(IVictimProxy.TYPE))) {
        return self.nest(depth + 1);
      } catch (ComException e) {
        say("depth " + depth + " " + e.hresult());
        return depth;
      }
    }
  }

  /**
   * Runs a case.
   *
   * @param args its name
   */
  public static void main(String[] args) throws Exception {
    ComObject.onUpcallFailure(
        (method, answer, failure) -> say("told " + method + " " + failure.getClass().getName()));
    FaultCases.class.getDeclaredMethod(args[0]).invoke(null);
    say("end, live " + ComObject.liveCount());
  }

  private static void say(String text) {
    System.out.println(text);
  }

  private static String hex(long hr) {
    return HResult.of((int) hr).toString();
  }

  private static ComObject expose(Runnable action) {
    return ComObject.expose(new Victim(action), IVictimProxy.TYPE);
  }

  private static long pointer(ComObject object) {
    return object.pointer(IVictimProxy.TYPE).address();
  }

  private static long utf16(String text) {
    return ARENA.allocateFrom(text, StandardCharsets.UTF_16LE).address();
  }

  private static long guid(String text, int misalignment) {
    long address = ARENA.allocate(32, 16).address() + misalignment;
    Memory.putGuid(address, Guid.parse(text));
    return address;
  }

  static void useAfterRelease() {
    ComObject object = expose(() -> say("the implementation was called"));
    long stale = pointer(object);
    object.close();
    Memory.putLong(OUT, 0x5a5a5a5aL);
    say("QueryInterface " + hex(query(stale, IVictimVtable.IID, 0)));
    say("out " + Memory.getLong(OUT));
    say("AddRef " + Calls.call(stale, ADD_REF));
    say("run " + hex(Calls.call(stale, RUN)));
    say("length " + hex(Calls.call(stale, LENGTH, utf16("x"), OUT)));
    say("slot 100 " + hex(Calls.call(stale, 100)));
    say("Release " + Calls.call(stale, RELEASE));
  }

  static void doubleRelease() {
    ComObject object = expose(() -> say("called"));
    ComObject other = expose(() -> say("the other is alive"));
    long pointer = pointer(object);
    say("Release " + Calls.call(pointer, RELEASE));
    for (int i = 0; i < 3; i++) {
      say("Release " + Calls.call(pointer, RELEASE));
    }
    object.close();
    say("run " + hex(Calls.call(pointer(other), RUN)));
    other.close();
  }

  private static long query(long pointer, String iid, int misalignment) {
    return Calls.call(pointer, QUERY_INTERFACE, guid(iid, misalignment), OUT);
  }

  static void badPointersToQueryInterface() {
    ComObject object = expose(() -> {});
    long pointer = pointer(object);
    Memory.putLong(OUT, 0x5a5a5a5aL);
    say("null IID " + hex(Calls.call(pointer, QUERY_INTERFACE, 0, OUT)));
    say("out " + Memory.getLong(OUT));
    say("null out " + hex(Calls.call(pointer, QUERY_INTERFACE, guid(IVictimVtable.IID, 0), 0)));
    say("both null " + hex(Calls.call(pointer, QUERY_INTERFACE, 0, 0)));
    for (int misalignment = 1; misalignment < 4; misalignment++) {
      say("unaligned IID " + hex(query(pointer, IVictimVtable.IID, misalignment)));
      say("same " + (Memory.getLong(OUT) == pointer));
      Calls.call(pointer, RELEASE);
    }
    object.close();
  }

  static void nullArguments() {
    ComObject object = expose(() -> say("the implementation was called"));
    long pointer = pointer(object);
    Memory.putInt(OUT, 0x5a5a5a5a);
    say("null text " + hex(Calls.call(pointer, LENGTH, 0, OUT)));
    say("out " + Memory.getInt(OUT));
    say("null out " + hex(Calls.call(pointer, LENGTH, utf16("x"), 0)));
    say("null interface out " + hex(Calls.call(pointer, OTHER, 0)));
    object.close();
  }

  /** Everything that can be thrown, from every method. */
  static void exceptionsInEveryPosition() {
    List<Runnable> actions =
        List.of(
            () -> {
              throw new ComException(HResult.E_ACCESSDENIED);
            },
            () -> {
              throw new IllegalArgumentException();
            },
            () -> {
              throw new UnsupportedOperationException();
            },
            () -> {
              throw new OutOfMemoryError();
            },
            () -> {
              throw new NoClassDefFoundError();
            },
            () -> FaultCases.<RuntimeException>sneak(new Exception("checked")),
            () -> {
              throw new Nasty();
            },
            FaultCases::overflow,
            () -> say(Broken.VALUE),
            () -> say(Broken.VALUE));
    for (Runnable action : actions) {
      ComObject object = expose(action);
      long pointer = pointer(object);
      Memory.putLong(OUT, 0x5a5a5a5aL);
      say(
          hex(Calls.call(pointer, RUN))
              + " "
              + hex(Calls.call(pointer, LENGTH, utf16("x"), OUT))
              + " "
              + Memory.getInt(OUT)
              + " "
              + hex(Calls.call(pointer, OTHER, OUT))
              + " "
              + Memory.getLong(OUT));
      IVictimProxy proxy = IVictimProxy.retain(MemorySegment.ofAddress(pointer));
      say("number " + proxy.number(null));
      proxy.close();
      object.close();
    }
  }

  @SuppressWarnings("unchecked")
  private static <E extends Throwable> void sneak(Throwable failure) throws E {
    throw (E) failure;
  }

  private static void overflow() {
    overflow();
    overflow();
  }

  /** An exception that fails when it is asked what it is. */
  private static final class Nasty extends RuntimeException {
    private static final long serialVersionUID = 1;

    @Override
    public String getMessage() {
      throw new IllegalStateException("nasty");
    }
  }

  private static final class Broken {
    static final String VALUE = broken();

    private static String broken() {
      throw new IllegalStateException("does not initialise");
    }
  }

  static void listenerThatFails() {
    ComObject.onUpcallFailure(
        (method, answer, failure) -> {
          say("the listener fails");
          throw new StackOverflowError();
        });
    ComObject object =
        expose(
            () -> {
              throw new IllegalStateException("first");
            });
    say(hex(Calls.call(pointer(object), RUN)));
    object.close();
  }

  static void exhaustedMemory() {
    ComObject object =
        expose(
            () -> {
              List<byte[]> all = new ArrayList<>();
              while (true) {
                all.add(new byte[1 << 20]);
              }
            });
    for (int i = 0; i < 3; i++) {
      say(hex(Calls.call(pointer(object), RUN)));
    }
    object.close();
  }

  static void nestToTheLimit() throws InterruptedException {
    Runnable nest =
        () -> {
          Victim victim = new Victim(() -> {});
          try (ComObject object = ComObject.expose(victim);
              IVictimProxy proxy = IVictimProxy.retain(object.pointer(IVictimProxy.TYPE))) {
            say("depth " + proxy.nest(1));
          }
        };
    Thread small = new Thread(null, nest, "small", 512 << 10);
    small.start();
    small.join();
  }

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

  /** With {@code io.comwright.checked}. */
  static void lentProxyOnAnotherThread() {
    Victim victim =
        new Victim(() -> {}) {
          @Override
          public double number(IVictim other) {
            Thread thread = new Thread(() -> attempt(other::run));
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
    Logger logger = Logger.getLogger("io.comwright.trace");
    logger.setUseParentHandlers(false);
    logger.addHandler(
        new Handler() {
          @Override
          public void publish(LogRecord record) {
            say(new SimpleFormatter().formatMessage(record).replaceAll("\\[[0-9.]+ us\\]", "[#]"));
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        });
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

  private static void attempt(Runnable mistake) {
    try {
      mistake.run();
      say("nothing was thrown");
    } catch (RuntimeException e) {
      say(e.toString().replaceAll("\\[0x[0-9a-f]+\\]", "[0x#]"));
    }
  }
}
