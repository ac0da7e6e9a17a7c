package io.comwright.nativetest.errors;

import io.comwright.IUnknown;
import io.comwright.annotation.ComInterface;

/** {@code errors.cpp}: methods that fail, and say why. */
@ComInterface("5e6f7081-92a3-b4c5-d6e7-f8091a2b3c4d")
public interface IFaulty extends IUnknown {
  void fail(int code);

  void relay(IFaulty other, int code);
}
