package io.comwright.internal;

/** Native code has called something after its end, which answers {@code RPC_E_DISCONNECTED}. */
public final class DisconnectedException extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  /**
   * A mistake of native code.
   *
   * @param message what was called
   */
  public DisconnectedException(String message) {
    super(message);
  }
}
