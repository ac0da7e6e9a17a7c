package io.comwright.nativetest.slots;

import io.comwright.IUnknown;
import io.comwright.annotation.ComInterface;

/** {@code include.cpp}: takes an interface without IUnknown as an argument. */
@ComInterface("4d5e6f70-8192-a3b4-c5d6-e7f8091a2b3d")
public interface IIncluder extends IUnknown {
  int include(IInclude include, int type);
}
