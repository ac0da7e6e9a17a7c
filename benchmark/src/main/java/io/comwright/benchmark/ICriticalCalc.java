package io.comwright.benchmark;

import io.comwright.IUnknown;
import io.comwright.annotation.ComInterface;
import io.comwright.annotation.Critical;
import io.comwright.annotation.PreserveSig;

/** The first method of {@code calc.c}, which calls nothing. */
@ComInterface(value = "0f9d2d3c-6a2b-4f37-9d53-3f6f2f6a9b14", partial = true)
public interface ICriticalCalc extends IUnknown {
  @Critical
  @PreserveSig
  int add(int a, int b);
}
