package io.comwright.nativetest.callbacks;

import io.comwright.IUnknown;
import io.comwright.annotation.ComInterface;

/** {@code reenter.cpp}: calls that go back and forth. */
@ComInterface("3c4d5e6f-7081-92a3-b4c5-d6e7f8091a2b")
public interface IReenter extends IUnknown {
  int bounce(String text, int depth, IReenter other);
}
