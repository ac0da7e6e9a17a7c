package io.comwright.windows;

/** The security of all calls of the process ({@code CoInitializeSecurity}). */
public final class ComSecurity {
  private static final int ANY_SERVICES = -1;
  private static final int EOAC_NONE = 0;

  private ComSecurity() {}

  /**
   * Sets the defaults of the process: once, in an apartment, before anything crosses the boundary
   * of an apartment. COM does it by itself otherwise, with the defaults of the machine.
   *
   * @param authentication how calls are protected
   * @param impersonation what servers may do in the name of this process
   * @throws io.comwright.ComException ({@code RPC_E_TOO_LATE}) if it has been done, by this program
   *     or by COM
   * @throws UnsupportedOperationException if this is not Windows
   */
  public static void initialize(
      AuthenticationLevel authentication, ImpersonationLevel impersonation) {
    Platform.require("ComSecurity.initialize");
    Answer.check(
        Windows.OLE32.initializeSecurity(
            0, ANY_SERVICES, 0, 0, authentication.value(), impersonation.value(), 0, EOAC_NONE, 0),
        "ComSecurity.initialize",
        "the security of the process",
        "Do it first, right after the first apartment is entered; for a single proxy there is"
            + " ProxyBlanket.set.");
  }
}
