package io.comwright.faults;

import static java.util.Comparator.reverseOrder;

import io.comwright.ComException;
import io.comwright.ComObject;
import io.comwright.FinalRelease;
import io.comwright.Guid;
import io.comwright.HResult;
import io.comwright.IUnknown;
import io.comwright.annotation.Bstr;
import io.comwright.annotation.Callback;
import io.comwright.annotation.ComInterface;
import io.comwright.annotation.ThrowOnFailure;
import io.comwright.runtime.Calls;
import io.comwright.runtime.Memory;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an implementation in Java, or who listens to its failures, does wrong. */
final class ImplementationFaults extends FaultCase {
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
            () -> ImplementationFaults.<RuntimeException>sneak(new Exception("checked")),
            () -> {
              throw new Nasty();
            },
            ImplementationFaults::overflow,
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

  /** One of a living object, and one of an object that is gone and asked for the reason, too. */
  static void listenerThatCallsWhatFails() {
    ComObject object =
        expose(
            () -> {
              throw new IllegalStateException();
            });
    IVictimProxy proxy = IVictimProxy.attach(object.pointer(IVictimProxy.TYPE));
    int[] told = new int[1];
    ComObject.onUpcallFailure(
        (method, answer, failure) -> {
          told[0]++;
          proxy.run();
        });
    try {
      proxy.run();
    } catch (ComException e) {
      say("told " + told[0] + " times");
    }
    object.close();
    told[0] = 0;
    try {
      proxy.run();
    } catch (ComException e) {
      say("told of a released object " + told[0] + " times");
    }
  }

  /** {@code IErrorInfo}. */
  @ComInterface("1cf2b120-547d-101b-8e65-08002b2bd119")
  interface IReason extends IUnknown {
    Guid guid();

    @Bstr
    String source();

    @Bstr
    String description();

    @Bstr
    String helpFile();

    int helpContext();
  }

  @Callback
  interface SetReason {
    @ThrowOnFailure
    void set(int reserved, IReason reason);
  }

  private static final class Reason implements IReason {
    @Override
    public Guid guid() {
      return Guid.NULL;
    }

    @Override
    public String source() {
      return "Reason";
    }

    @Override
    public String description() {
      return "for a reason";
    }

    @Override
    public String helpFile() {
      throw new ComException(HResult.E_NOTIMPL);
    }

    @Override
    public int helpContext() {
      throw new ComException(HResult.E_NOTIMPL);
    }
  }

  /** An error object in Java, which is asked when the failure that it belongs to is passed on. */
  static void reasonThatFails() {
    SetReason set = ImplementationFaults_SetReasonProxy.of(ComObject.setErrorInfoFunction());
    ComObject object =
        expose(
            () -> {
              set.set(0, new Reason());
              throw new ComException(HResult.E_ABORT);
            });
    IVictimProxy proxy = IVictimProxy.retain(object.pointer(IVictimProxy.TYPE));
    ComObject.onUpcallFailure((method, answer, failure) -> {});
    for (int i = 0; i < 100; i++) {
      try {
        proxy.run();
      } catch (ComException e) {
        if (e.hresult().code() != HResult.E_ABORT) {
          say(i + " " + e);
        }
      }
    }
    proxy.close();
    object.close();
  }

  /** A list, each of whose elements holds the next. */
  static void objectsThatEndOneAnother() throws InterruptedException {
    List<Integer> ended = new ArrayList<>();
    IVictimProxy first = null;
    for (int i = 0; i < 50_000; i++) {
      first = IVictimProxy.from(new Element(i, first, ended));
    }
    Thread small = new Thread(null, first::close, "small", 512 << 10);
    small.start();
    small.join();
    say(ended.size() + " in order " + ended.equals(ended.stream().sorted(reverseOrder()).toList()));
  }

  private static final class Element extends Victim implements FinalRelease {
    private final int number;
    private final @Nullable IVictimProxy next;
    private final List<Integer> ended;

    Element(int number, @Nullable IVictimProxy next, List<Integer> ended) {
      super(() -> {});
      this.number = number;
      this.next = next;
      this.ended = ended;
    }

    @Override
    public void finalRelease() {
      ended.add(number);
      if (next != null) {
        next.close();
      }
    }
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
}
