package io.comwright.roundtrip.view;

import io.comwright.StructView;
import io.comwright.annotation.ComStruct;
import io.comwright.annotation.SizeIs;
import java.lang.foreign.Arena;

@ComStruct(size = 16)
interface SBinary extends StructView {
  int cb();

  @SizeIs("cb")
  byte[] lpb();

  void lpb(byte[] value, Arena arena);
}
