package io.comwright.nativetest.stress;

import io.comwright.IUnknown;
import io.comwright.annotation.ComInterface;

/** {@code stress.h}: something that there are many of. */
@ComInterface("4d5e6f70-8192-a3b4-c5d6-e7f8091a2b3c")
public interface IStressItem extends IUnknown {
  int number();

  void fail(int code);
}
