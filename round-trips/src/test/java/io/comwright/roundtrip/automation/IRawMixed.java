package io.comwright.roundtrip.automation;

import io.comwright.IUnknown;
import io.comwright.annotation.ComInterface;
import io.comwright.annotation.Pointer;
import io.comwright.annotation.Slot;

/** Part of the same vtable, as native code sees it. */
@ComInterface(value = "00000000-0000-0000-0000-0000000000e9", partial = true)
interface IRawMixed extends IUnknown {
  @Slot(11)
  void handles(
      @Pointer long handle, @Pointer long segment, @Pointer long out, @Pointer long outSegment);
}
