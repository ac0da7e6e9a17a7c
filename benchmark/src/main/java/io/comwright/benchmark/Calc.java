package io.comwright.benchmark;

import io.comwright.annotation.NativeLibrary;
import io.comwright.annotation.NativeName;

/** What {@code calc.c} exports. */
@NativeLibrary
public interface Calc {
  @NativeName("calc_sum")
  int sum(int a, int b);
}
