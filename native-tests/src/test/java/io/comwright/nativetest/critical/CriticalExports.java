package io.comwright.nativetest.critical;

import io.comwright.annotation.Critical;
import io.comwright.annotation.NativeLibrary;
import io.comwright.annotation.NativeName;

/** The functions that {@code critical.cpp} exports. */
@NativeLibrary
public interface CriticalExports {
  @Critical
  @NativeName("critical_difference")
  int difference(int a, int b);

  /** The same shape, told to the VM. */
  @NativeName("critical_difference")
  int differenceTold(int a, int b);

  @Critical
  @NativeName("critical_half")
  double half(double a);
}
