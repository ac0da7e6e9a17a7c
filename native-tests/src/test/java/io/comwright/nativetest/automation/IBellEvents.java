package io.comwright.nativetest.automation;

import io.comwright.IUnknown;
import io.comwright.annotation.ComInterface;
import io.comwright.annotation.NativeName;

/** Who hears the hour. */
@ComInterface("3b1f7a21-6c4d-4e5f-8a9b-0c1d2e3f4051")
interface IBellEvents extends IUnknown {
  @NativeName("Struck")
  void struck(int hour);
}
