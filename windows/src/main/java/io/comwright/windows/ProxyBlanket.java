package io.comwright.windows;

import io.comwright.ComObject;
import io.comwright.HResult;
import io.comwright.IUnknown;

/**
 * The security of calls through one proxy ({@code CoSetProxyBlanket}).
 *
 * @see <a
 *     href="https://learn.microsoft.com/windows/win32/wmisdk/setting-the-security-levels-on-a-wmi-connection">
 *     what WMI needs</a>
 */
public final class ProxyBlanket {
  private static final int RPC_C_AUTHN_WINNT = 10;
  private static final int RPC_C_AUTHZ_NONE = 0;
  private static final int EOAC_NONE = 0;

  private ProxyBlanket() {}

  /**
   * Sets the security of the calls through a proxy, with the caller's own credentials. Other
   * proxies of the same object, and what it hands out, are not concerned.
   *
   * @param proxy a proxy of an object in another process
   * @param authentication how calls are protected
   * @param impersonation what the server may do in the caller's name
   * @throws io.comwright.ComException ({@code E_NOINTERFACE}) if the object is called directly,
   *     without COM's proxy in between; for other reasons if the system refuses
   * @throws IllegalArgumentException if the argument is a Java object
   * @throws UnsupportedOperationException if this is not Windows
   */
  public static void set(
      IUnknown proxy, AuthenticationLevel authentication, ImpersonationLevel impersonation) {
    Platform.require("ProxyBlanket.set");
    HResult result =
        Windows.OLE32.setProxyBlanket(
            ComObject.pointerOf(proxy).address(),
            RPC_C_AUTHN_WINNT,
            RPC_C_AUTHZ_NONE,
            null,
            authentication.value(),
            impersonation.value(),
            0,
            EOAC_NONE);
    Answer.check(
        result,
        "ProxyBlanket.set",
        proxy.toString(),
        result.is(HResult.E_NOINTERFACE)
            ? "The object is in this apartment and needs no blanket."
            : "");
  }
}
