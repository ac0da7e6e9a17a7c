package io.comwright.windows;

import io.comwright.ComException;
import io.comwright.ComType;
import io.comwright.Guid;
import io.comwright.HResult;

/**
 * The words for an object that cannot be made.
 *
 * @param method what was called
 * @param name the class, for people
 * @param where the context, for people
 * @param type the interface that was asked for
 */
record Activation(String method, Guid clsid, String name, String where, ComType<?> type) {
  private static final int HRESULT_MOD_NOT_FOUND = 0x8007007E;
  private static final int HRESULT_BAD_EXE_FORMAT = 0x800700C1;
  private static final int HRESULT_REQUIRES_ELEVATION = 0x800702E4;

  /** Throws if the HRESULT is a failure. */
  void check(HResult result) {
    if (result.isFailure()) {
      throw failure(result);
    }
  }

  private ComException failure(HResult result) {
    String text =
        "%s %s, %s, as %s. %s"
            .formatted(result.message(), name, where, type.name(), advice(result))
            .strip();
    return new ComException(result.code(), method, text);
  }

  private String advice(HResult result) {
    return switch (result.code()) {
      case HResult.CO_E_NOTINITIALIZED -> notInitialised();
      case HResult.REGDB_E_CLASSNOTREG, HRESULT_BAD_EXE_FORMAT -> notRegistered();
      case HResult.E_NOINTERFACE ->
          "The object does not answer "
              + type.iid()
              + ", or it lives in another apartment or process and the interface has no proxy/stub"
              + " registered to get there.";
      case HResult.MK_E_UNAVAILABLE ->
          "No object of the class is registered as running: start the program, or use create.";
      case HRESULT_MOD_NOT_FOUND ->
          "The server's file, or a DLL that it needs, is not there: "
              + RegisteredServers.of64(clsid)
              + ".";
      case HResult.CO_E_SERVER_EXEC_FAILURE ->
          "The server was started and has not registered its class in time: "
              + RegisteredServers.of64(clsid)
              + ".";
      case HRESULT_REQUIRES_ELEVATION -> "Start this program as an administrator.";
      default -> "";
    };
  }

  static String notInitialised() {
    return "Thread "
        + Thread.currentThread().getName()
        + " has not initialised COM: enter an apartment on it first, with Apartment.enterMta() or"
        + " Apartment.enterSta().";
  }

  private String notRegistered() {
    RegisteredServers ours = RegisteredServers.of64(clsid);
    RegisteredServers others = RegisteredServers.of32(clsid);
    if (!ours.isEmpty()) {
      return "The class is registered as "
          + ours
          + ": ask for the context that this stands for, and see that the file is for 64 bits.";
    }
    if (others.isInProcess()) {
      return "The class is registered for 32 bits only ("
          + others
          + "), and a process of 64 bits cannot load its DLL: give it a surrogate (an AppID with"
          + " DllSurrogate) and ask for ServerContext.LOCAL, or run a VM of 32 bits.";
    }
    if (!others.isEmpty()) {
      return "The class is registered for 32 bits only ("
          + others
          + "): ask for ServerContext.LOCAL and ACTIVATE_32_BIT.";
    }
    return "The class is registered neither for 64 nor for 32 bits: install its component, or load"
        + " its DLL with in(Path).";
  }
}
