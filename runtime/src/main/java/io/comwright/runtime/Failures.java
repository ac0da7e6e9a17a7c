package io.comwright.runtime;

import io.comwright.ComException;
import io.comwright.Guid;
import io.comwright.HResult;
import io.comwright.UpcallFailureListener;
import io.comwright.internal.Scope;
import org.jspecify.annotations.Nullable;

/** Turns what Java throws into HRESULTs. Called by the runtime. */
public final class Failures {
  /** How often at once a listener is told on a thread, if what it calls fails as well. */
  private static final int MOST = 4;

  private static volatile UpcallFailureListener listener = Failures::log;

  /** How often the listener is being told; null for 0. */
  private static final ThreadLocal<@Nullable Integer> TELLING = new ThreadLocal<>();

  private Failures() {}

  /**
   * Sets who hears of failures.
   *
   * @param listener the listener
   * @return the one before
   */
  public static synchronized UpcallFailureListener listener(UpcallFailureListener listener) {
    UpcallFailureListener before = Failures.listener;
    Failures.listener = listener;
    return before;
  }

  /**
   * Tells the listener, chooses the HRESULT and leaves a rich error with it. Throws nothing: the
   * native caller must get its answer, since an exception that leaves an upcall ends the VM.
   *
   * <p>It may run with little stack or memory left, so it avoids what is linked on first use
   * (lambdas, pattern switches), which a failure then would break for good.
   *
   * @param failure what was thrown
   * @param iid the interface that was called; null if it has none
   * @param method the interface and method that was called
   * @return the HRESULT, negative
   */
  static int report(Throwable failure, @Nullable Guid iid, String method) {
    int code = HResult.E_FAIL;
    try {
      code = code(failure);
      ErrorInfos.leave(failure, code, iid, method);
    } catch (Throwable ignored) {
      // The HRESULT has to do.
    }
    tell(failure, code, method);
    return code;
  }

  /**
   * Called by the runtime: tells the listener of a failure whose HRESULT nobody gets. Throws
   * nothing.
   *
   * @param failure what was thrown
   * @param method the method that was called, or what else has failed
   */
  public static void tell(Throwable failure, String method) {
    tell(failure, code(failure), method);
  }

  private static void tell(Throwable failure, int code, String method) {
    try {
      Integer before = TELLING.get();
      if (before == null || before < MOST) {
        TELLING.set(before == null ? 1 : before + 1);
        // What arrives there is the listener's.
        Scope scope = Scope.leave();
        try {
          listener.failed(method, HResult.of(code), failure);
        } finally {
          Scope.enter(scope);
          TELLING.set(before);
        }
      }
    } catch (Throwable ignored) {
      // Nobody is left to tell.
    }
  }

  private static int code(Throwable failure) {
    if (failure instanceof ComException e) {
      return e.hresult().code();
    }
    if (failure instanceof DisconnectedException) {
      return HResult.RPC_E_DISCONNECTED;
    }
    if (failure instanceof IllegalArgumentException) {
      return HResult.E_INVALIDARG;
    }
    if (failure instanceof UnsupportedOperationException) {
      return HResult.E_NOTIMPL;
    }
    if (failure instanceof OutOfMemoryError) {
      return HResult.E_OUTOFMEMORY;
    }
    return HResult.E_FAIL;
  }

  /**
   * Tells the listener that native code has called an object that is gone. Throws nothing.
   *
   * @param method the method that was called
   * @param self the interface pointer
   */
  static void reportMisuse(String method, long self) {
    try {
      tell(
          new IllegalStateException(
              "native code called the interface pointer 0x"
                  + Long.toHexString(self)
                  + " of an object whose last reference has been released"),
          HResult.RPC_E_DISCONNECTED,
          method);
    } catch (Throwable ignored) {
      // Nobody is left to tell.
    }
  }

  /** The default listener. A {@link ComException} is an answer, anything else a mistake. */
  private static void log(String method, HResult answer, Throwable failure) {
    System.getLogger("io.comwright")
        .log(
            failure instanceof ComException ? System.Logger.Level.DEBUG : System.Logger.Level.ERROR,
            method + " failed: " + answer,
            failure);
  }
}
