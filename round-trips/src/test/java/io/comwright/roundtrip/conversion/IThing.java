package io.comwright.roundtrip.conversion;

import io.comwright.IUnknown;
import io.comwright.annotation.ComInterface;

@ComInterface("00000000-0000-0000-0000-0000000000f7")
interface IThing extends IUnknown {
  int id();
}
