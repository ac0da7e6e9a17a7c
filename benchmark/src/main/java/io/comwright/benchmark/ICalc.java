package io.comwright.benchmark;

import io.comwright.IUnknown;
import io.comwright.annotation.ComInterface;
import io.comwright.annotation.PreserveSig;

/** The interface of {@code calc.c}. */
@ComInterface("0f9d2d3c-6a2b-4f37-9d53-3f6f2f6a9b11")
public interface ICalc extends IUnknown {
  @PreserveSig(whenThrown = 0)
  int add(int a, int b);

  void text(String text, int index);

  int count();

  long total();

  void fail(int code);

  Box move(Box box);

  void take(ICalc other);

  ICalc make();

  @PreserveSig
  double mix(float a, double b);
}
