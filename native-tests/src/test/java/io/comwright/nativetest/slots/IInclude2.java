package io.comwright.nativetest.slots;

import io.comwright.annotation.PreserveSig;
import io.comwright.annotation.Vtable;

/** {@code include.cpp}: an interface derived from one without IUnknown. */
@Vtable(preserveSig = true)
public interface IInclude2 extends IInclude {
  @PreserveSig(whenThrown = 0)
  int opened();

  double ratio(double a, int b);
}
