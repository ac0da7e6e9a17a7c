package io.comwright.roundtrip.exchange;

import io.comwright.IUnknown;
import io.comwright.annotation.ComInterface;

@ComInterface("00000000-0000-0000-0000-0000000000e4")
interface IItem extends IUnknown {
  int number();
}
