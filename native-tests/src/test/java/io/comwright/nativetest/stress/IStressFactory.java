package io.comwright.nativetest.stress;

import io.comwright.IUnknown;
import io.comwright.annotation.ComInterface;

/** {@code stress.h}: implemented in Java, called by threads of C++. */
@ComInterface("4d5e6f72-8192-a3b4-c5d6-e7f8091a2b3c")
public interface IStressFactory extends IUnknown {
  IStressItem create(int number);

  IStressItem shared(int number);

  int look(IStressItem item);
}
