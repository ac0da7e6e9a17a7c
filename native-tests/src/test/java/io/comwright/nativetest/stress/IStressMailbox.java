package io.comwright.nativetest.stress;

import io.comwright.IUnknown;
import io.comwright.annotation.ComInterface;
import org.jspecify.annotations.Nullable;

/** {@code stress.h}: implemented in C++; items of both languages change hands in it. */
@ComInterface("4d5e6f73-8192-a3b4-c5d6-e7f8091a2b3c")
public interface IStressMailbox extends IUnknown {
  @Nullable IStressItem exchange(int box, @Nullable IStressItem item);

  IStressItem create(int number);
}
