package io.comwright.roundtrip.conversion;

import io.comwright.HResult;
import io.comwright.IUnknown;
import io.comwright.annotation.ComInterface;
import io.comwright.annotation.Pointer;

/** The same vtable, for what native code sees. */
@ComInterface(value = "00000000-0000-0000-0000-0000000000fa", preserveSig = true)
interface IRawSpots extends IUnknown {
  HResult result(@Pointer long result);

  HResult both(@Pointer long out, @Pointer long result);
}
