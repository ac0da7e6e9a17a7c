package io.comwright.roundtrip.automation;

import io.comwright.IUnknown;
import io.comwright.annotation.ComInterface;

@ComInterface("00000000-0000-0000-0000-0000000000e8")
interface IItem extends IUnknown {
  int number();
}
