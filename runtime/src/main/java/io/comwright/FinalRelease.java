package io.comwright;

/** Implemented by a Java object that wants to know when its COM object ends. */
public interface FinalRelease {
  /**
   * Called once, when the last reference to the COM object has been released, on the thread that
   * released it. The COM object is gone already; exposing the Java object again makes another one.
   * What this throws goes to the {@link UpcallFailureListener}.
   */
  void finalRelease();
}
