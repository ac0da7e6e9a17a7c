package io.comwright.roundtrip.array;

import io.comwright.IUnknown;
import io.comwright.annotation.ComInterface;
import io.comwright.annotation.Pointer;
import io.comwright.annotation.Slot;
import io.comwright.annotation.Unsigned;

/** Part of the same vtable, for what native code sees. */
@ComInterface(value = "00000000-0000-0000-0000-0000000000d6", partial = true)
interface IRawArrays extends IUnknown {
  @Slot(7)
  void fill(@Pointer long guids, @Pointer long ints, @Pointer long texts, int count);

  @Slot(10)
  void update(@Unsigned int n, @Pointer long ints, @Unsigned int m, @Pointer long guids);
}
