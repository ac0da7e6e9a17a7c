package io.comwright.shapes;

import io.comwright.annotation.Callback;
import io.comwright.annotation.ThrowOnFailure;

/** A C function with an HRESULT. */
@Callback
public interface Notify {
  @ThrowOnFailure
  void notify2(int a, double b);
}
