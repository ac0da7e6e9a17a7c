package io.comwright;

/**
 * Hears of every Java exception that a stub has turned into an HRESULT.
 *
 * @see ComObject#onUpcallFailure
 */
@FunctionalInterface
public interface UpcallFailureListener {
  /**
   * Called on the thread of the native caller, before it gets its answer. What this throws is
   * swallowed.
   *
   * @param method the interface and method that was called, such as {@code
   *     IMAPISync.synchronizeInBackground}
   * @param answer the HRESULT that the failure stands for; a method whose result is no HRESULT
   *     answers zero instead, or the number that its {@code @PreserveSig} names
   * @param failure what was thrown
   */
  void failed(String method, HResult answer, Throwable failure);
}
