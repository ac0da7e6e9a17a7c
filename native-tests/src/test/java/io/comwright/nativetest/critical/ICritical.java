package io.comwright.nativetest.critical;

import io.comwright.HResult;
import io.comwright.IUnknown;
import io.comwright.annotation.ByValue;
import io.comwright.annotation.ComInterface;
import io.comwright.annotation.ComStruct;
import io.comwright.annotation.Critical;
import io.comwright.annotation.PreserveSig;
import io.comwright.annotation.SizeIs;
import org.jspecify.annotations.Nullable;

/** Methods that never call back, as {@code critical.cpp} declares them. */
@ComInterface("b14c5d6e-7f80-4192-a3a4-b5c6d7e8f90b")
public interface ICritical extends IUnknown {
  @ComStruct
  record Point(double x, double y, int z) {}

  @Critical
  @PreserveSig(whenThrown = 0)
  int add(int a, int b);

  /** The same, told to the VM. */
  @PreserveSig(whenThrown = 0)
  int addTold(int a, int b);

  @Critical
  long next(long a);

  @Critical
  @PreserveSig
  double scale(float a, int b, double c);

  @Critical
  @PreserveSig(whenThrown = 0)
  int length(@Nullable String text);

  @Critical
  int sum(@SizeIs("count") int[] values, int count);

  @Critical
  Point mirrored(@ByValue Point point);

  @Critical
  void fail(HResult with);
}
