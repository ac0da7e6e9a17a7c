package io.comwright.windows.components.mapi;

import io.comwright.StructView;
import io.comwright.annotation.ComStruct;
import io.comwright.annotation.NativeName;
import io.comwright.annotation.SizeIs;
import java.lang.foreign.Arena;

/** {@code SBinary}. */
@ComStruct(size = 16)
@NativeName("SBinary")
public interface Binary extends StructView {
  int cb();

  @SizeIs("cb")
  byte[] lpb();

  void lpb(byte[] value, Arena arena);
}
