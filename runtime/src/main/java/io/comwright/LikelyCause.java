package io.comwright;

/**
 * A guess, attached to a {@link ComException} as a {@linkplain Throwable#getSuppressed()
 * suppressed} exception: native code has answered with the HRESULT that a Java implementation had
 * answered last on the same thread, and has left no error object. So the failure of the
 * implementation, which is the {@linkplain #getCause() cause} of this exception, is likely behind
 * it. It is a guess because another object may have failed with the same code since.
 */
public final class LikelyCause extends Exception {
  private static final long serialVersionUID = 1;

  /**
   * A guess.
   *
   * @param method the method of the implementation, as interface and method
   * @param failure what it had thrown
   * @param milliseconds how long ago that was
   */
  public LikelyCause(String method, Throwable failure, long milliseconds) {
    super(
        "likely behind it: "
            + method
            + " answered the same HRESULT on this thread "
            + milliseconds
            + " ms before",
        failure,
        false,
        false);
  }
}
