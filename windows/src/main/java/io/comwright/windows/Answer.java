package io.comwright.windows;

import io.comwright.ComException;
import io.comwright.HResult;

/** The words for a function of the system that fails. */
final class Answer {
  /** {@code REGDB_E_IIDNOTREG}. */
  private static final int IID_NOT_REGISTERED = 0x80040155;

  private Answer() {}

  /**
   * Throws if the HRESULT is a failure.
   *
   * @param method what was called
   * @param what of what, for people
   */
  static void check(HResult result, String method, String what) {
    check(result, method, what, "");
  }

  /** The same with what to do, if nothing more special is known. */
  static void check(HResult result, String method, String what, String remedy) {
    if (result.isFailure()) {
      String text = "%s %s. %s".formatted(result.message(), what, advice(result, remedy));
      throw new ComException(result.code(), method, text.strip());
    }
  }

  private static String advice(HResult result, String remedy) {
    return switch (result.code()) {
      case HResult.CO_E_NOTINITIALIZED -> Activation.notInitialised();
      case HResult.RPC_E_WRONG_THREAD ->
          "It belongs to another apartment than that of thread "
              + Thread.currentThread().getName()
              + ": do this there.";
      case IID_NOT_REGISTERED ->
          "The interface has no proxy/stub registered, so it cannot leave its apartment.";
      default -> remedy;
    };
  }
}
