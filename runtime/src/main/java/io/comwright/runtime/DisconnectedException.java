package io.comwright.runtime;

/** Native code has called something after its end, which answers {@code RPC_E_DISCONNECTED}. */
final class DisconnectedException extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  /**
   * A mistake of native code.
   *
   * @param message what was called
   */
  DisconnectedException(String message) {
    super(message);
  }
}
