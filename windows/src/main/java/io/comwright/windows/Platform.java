package io.comwright.windows;

import io.comwright.windows.system.NtdllProxy;
import java.util.Locale;

/** Which system this is. */
final class Platform {
  static final boolean WINDOWS =
      System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");

  private Platform() {}

  /**
   * Called first by every entry point.
   *
   * @param entry what was called, for people
   * @throws UnsupportedOperationException if this is not Windows
   */
  static void require(String entry) {
    if (!WINDOWS) {
      throw new UnsupportedOperationException(
          entry
              + " needs the COM of Windows (ole32), and this is "
              + System.getProperty("os.name")
              + "; proxies, stubs and libraries work here without it");
    }
  }

  /** Whether this Windows is Wine. */
  static boolean isWine() {
    try {
      return NtdllProxy.load().wineVersion() != 0;
    } catch (UnsatisfiedLinkError e) {
      return false;
    }
  }
}
