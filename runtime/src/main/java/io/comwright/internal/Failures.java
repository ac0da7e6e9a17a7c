package io.comwright.internal;

import io.comwright.ComException;
import io.comwright.HResult;
import io.comwright.UpcallFailureListener;

/** Turns what Java throws into HRESULTs. */
public final class Failures {
  private static volatile UpcallFailureListener listener = Failures::log;

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
   * Tells the listener, and chooses the HRESULT. Throws nothing.
   *
   * @param failure what was thrown
   * @param method the interface and method that was called
   * @return the HRESULT, negative
   */
  public static int report(Throwable failure, String method) {
    int code = HResult.E_FAIL;
    try {
      code = code(failure);
      listener.failed(method, HResult.of(code), failure);
    } catch (Throwable ignored) {
      // The native caller must get its answer: an exception that leaves an upcall ends the VM.
    }
    return code;
  }

  private static int code(Throwable failure) {
    return switch (failure) {
      case ComException e -> e.hresult().code();
      case IllegalArgumentException e -> HResult.E_INVALIDARG;
      case UnsupportedOperationException e -> HResult.E_NOTIMPL;
      case OutOfMemoryError e -> HResult.E_OUTOFMEMORY;
      default -> HResult.E_FAIL;
    };
  }

  /** The default listener. A {@link ComException} is an answer, anything else a mistake. */
  private static void log(String method, HResult answer, Throwable failure) {
    System.getLogger("io.comwright")
        .log(
            failure instanceof ComException ? System.Logger.Level.DEBUG : System.Logger.Level.ERROR,
            method + " answers " + answer,
            failure);
  }
}
