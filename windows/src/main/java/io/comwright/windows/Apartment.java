package io.comwright.windows;

import io.comwright.ComException;
import io.comwright.HResult;
import io.comwright.IntRef;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the current thread into a COM apartment ({@code CoInitializeEx}), which {@link
 * #close} leaves again ({@code CoUninitialize}):
 *
 * {@snippet :
 * try (Apartment apartment = Apartment.enterMta()) {
 *   ...
 * }
 * }
 *
 * <p>A thread of the VM is in no apartment until somebody enters one. Entries nest, as long as they
 * are of one kind; each is closed once, on its thread, after the proxies that belong to the
 * apartment. The last one to be closed ends a single-threaded apartment with all objects in it.
 *
 * <p>In a single-threaded apartment (STA) calls arrive as messages, so that its thread has to
 * dispatch them: {@link #await} does, {@link StaThread} always does, and so do the event threads of
 * JavaFX and SWT on Windows; that of Swing does not. Threads of the multithreaded apartment (MTA)
 * need not.
 *
 * @see <a href="https://learn.microsoft.com/windows/win32/com/processes--threads--and-apartments">
 *     Processes, Threads, and Apartments</a>
 */
public final class Apartment implements AutoCloseable {
  private static final int COINIT_MULTITHREADED = 0;
  private static final int COINIT_APARTMENTTHREADED = 2;
  private static final int COINIT_DISABLE_OLE1DDE = 4;

  private static final int APTTYPE_STA = 0;
  private static final int APTTYPE_MTA = 1;
  private static final int APTTYPE_NA = 2;
  private static final int APTTYPE_MAINSTA = 3;
  private static final int APTTYPEQUALIFIER_IMPLICIT_MTA = 1;

  /** The kinds of apartments, as a thread sees them. */
  public enum Kind {
    /** The thread's own single-threaded apartment. */
    STA("a single-threaded apartment (STA)"),

    /** The multithreaded apartment of the process, which the thread has entered. */
    MTA("the multithreaded apartment (MTA)"),

    /**
     * The multithreaded apartment, which the thread has not entered: it belongs to it as long as
     * another thread keeps it.
     */
    IMPLICIT_MTA("the multithreaded apartment (MTA), which other threads have entered"),

    /** The neutral apartment, in which a call has arrived. */
    NEUTRAL("the neutral apartment"),

    /** No apartment: nobody has initialised COM on the thread. */
    NONE("no apartment");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    /** What it is, for people. */
    @Override
    public String toString() {
      return words;
    }
  }

  private final Thread thread;
  private final Kind kind;
  private boolean closed;

  private Apartment(Kind kind) {
    this.thread = Thread.currentThread();
    this.kind = kind;
  }

  /**
   * Enters a single-threaded apartment: one of the thread's own, or the one it is in.
   *
   * @return the entry, to be closed on this thread
   * @throws WrongApartmentException if the thread is in the multithreaded apartment
   * @throws IllegalStateException on a virtual thread
   * @throws ComException if COM refuses for another reason
   * @throws UnsupportedOperationException if this is not Windows
   */
  public static Apartment enterSta() {
    return enter(Kind.STA, "Apartment.enterSta");
  }

  /**
   * Enters the multithreaded apartment of the process.
   *
   * @return the entry, to be closed on this thread
   * @throws WrongApartmentException if the thread is in a single-threaded apartment
   * @throws IllegalStateException on a virtual thread
   * @throws ComException if COM refuses for another reason
   * @throws UnsupportedOperationException if this is not Windows
   */
  public static Apartment enterMta() {
    return enter(Kind.MTA, "Apartment.enterMta");
  }

  /**
   * Enters the apartment that the thread is in, of whatever kind; the multithreaded one if it is in
   * none.
   *
   * @return the entry, to be closed on this thread
   * @throws IllegalStateException on a virtual thread
   * @throws ComException if COM refuses
   * @throws UnsupportedOperationException if this is not Windows
   */
  public static Apartment join() {
    String method = "Apartment.join";
    HResult result = initialize(Kind.MTA, method);
    if (result.is(HResult.RPC_E_CHANGED_MODE)) {
      return enter(Kind.STA, method);
    }
    return entered(Kind.MTA, result, method);
  }

  private static Apartment enter(Kind kind, String method) {
    return entered(kind, initialize(kind, method), method);
  }

  private static HResult initialize(Kind kind, String method) {
    Platform.require(method);
    if (Thread.currentThread().isVirtual()) {
      throw new IllegalStateException(
          method
              + ": an apartment belongs to a thread of the system, and this is a virtual one;"
              + " use a platform thread or a StaThread");
    }
    return Windows.OLE32.initialize(
        0,
        kind == Kind.STA
            ? COINIT_APARTMENTTHREADED | COINIT_DISABLE_OLE1DDE
            : COINIT_MULTITHREADED);
  }

  /** {@code S_FALSE} is an entry as well, while {@code RPC_E_CHANGED_MODE} is none. */
  private static Apartment entered(Kind kind, HResult result, String method) {
    if (result.is(HResult.RPC_E_CHANGED_MODE)) {
      throw new WrongApartmentException(
          "%s: thread %s is in %s, and cannot enter %s as well; use join to take the one it is in, or another thread%s"
              .formatted(
                  method,
                  Thread.currentThread().getName(),
                  current(),
                  kind,
                  kind == Kind.STA ? ", such as a StaThread" : ""));
    }
    if (result.isFailure()) {
      throw new ComException(result.code(), method, result.message());
    }
    return new Apartment(kind);
  }

  /**
   * The apartment that the current thread is in.
   *
   * @return its kind
   * @throws UnsupportedOperationException if this is not Windows
   */
  public static Kind current() {
    Platform.require("Apartment.current");
    IntRef type = new IntRef();
    IntRef qualifier = new IntRef();
    if (Windows.OLE32.apartmentType(type, qualifier).isFailure()) {
      return Kind.NONE;
    }
    return switch (type.get()) {
      case APTTYPE_STA, APTTYPE_MAINSTA -> Kind.STA;
      case APTTYPE_MTA ->
          qualifier.get() == APTTYPEQUALIFIER_IMPLICIT_MTA ? Kind.IMPLICIT_MTA : Kind.MTA;
      case APTTYPE_NA -> Kind.NEUTRAL;
      default -> Kind.NONE;
    };
  }

  /**
   * Waits for a future. In a single-threaded apartment messages are dispatched meanwhile, so that
   * calls into the apartment are answered, and the code that answers runs inside this method; on
   * other threads this is {@link CompletableFuture#get()}.
   *
   * @param future the future, which something other than this thread completes
   * @return its value
   * @param <T> the type of the value
   * @throws ExecutionException if the future fails, with the failure as its cause
   * @throws InterruptedException if the thread is interrupted, which in a single-threaded apartment
   *     is noticed within 100 milliseconds
   * @throws java.util.concurrent.CancellationException if the future is cancelled
   * @throws IllegalStateException on a {@link StaThread} that waits for a task of its own
   * @throws UnsupportedOperationException if this is not Windows
   */
  public static <T extends @Nullable Object> T await(CompletableFuture<T> future)
      throws InterruptedException, ExecutionException {
    Platform.require("Apartment.await");
    if (future instanceof StaTask<?> task) {
      task.requireElsewhere();
    }
    if (!future.isDone() && current() == Kind.STA) {
      try (Pump pump = new Pump()) {
        future.whenComplete((value, failure) -> pump.wake());
        pump.run(future::isDone);
      }
    }
    return future.get();
  }

  /**
   * The kind of apartment that was entered.
   *
   * @return {@link Kind#STA} or {@link Kind#MTA}
   */
  public Kind kind() {
    return kind;
  }

  /**
   * Leaves the apartment. Closing twice is harmless.
   *
   * @throws WrongThreadException on another thread than the one that has entered
   */
  @Override
  public void close() {
    if (Thread.currentThread() != thread) {
      throw new WrongThreadException(
          "Apartment.close: thread "
              + thread.getName()
              + " has entered the apartment, and has to leave it itself");
    }
    if (!closed) {
      closed = true;
      Windows.OLE32.uninitialize();
    }
  }

  /** The kind and the thread, for people. */
  @Override
  public String toString() {
    return "Apartment[" + kind + ", thread " + thread.getName() + (closed ? ", closed]" : "]");
  }
}
