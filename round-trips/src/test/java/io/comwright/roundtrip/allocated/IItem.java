package io.comwright.roundtrip.allocated;

import io.comwright.IUnknown;
import io.comwright.annotation.ComInterface;

@ComInterface("00000000-0000-0000-0000-0000000000e0")
interface IItem extends IUnknown {
  int number();
}
