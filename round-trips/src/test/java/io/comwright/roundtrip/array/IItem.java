package io.comwright.roundtrip.array;

import io.comwright.IUnknown;
import io.comwright.annotation.ComInterface;

@ComInterface("00000000-0000-0000-0000-0000000000d0")
interface IItem extends IUnknown {
  int number();
}
