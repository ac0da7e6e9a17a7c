package io.comwright.nativetest.stress;

import io.comwright.annotation.ComInterface;

/** {@code stress.h}: an item by another IID. */
@ComInterface("4d5e6f71-8192-a3b4-c5d6-e7f8091a2b3c")
public interface IStressItem2 extends IStressItem {
  long sum(int a, long b);
}
