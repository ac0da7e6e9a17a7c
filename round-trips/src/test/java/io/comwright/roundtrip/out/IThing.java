package io.comwright.roundtrip.out;

import io.comwright.IUnknown;
import io.comwright.annotation.ComInterface;

@ComInterface("00000000-0000-0000-0000-0000000000d1")
interface IThing extends IUnknown {
  int id();
}
