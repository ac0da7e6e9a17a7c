package example;

import io.comwright.StructView;
import io.comwright.annotation.ComStruct;
import io.comwright.annotation.SizeIs;
import java.lang.foreign.Arena;

/** Bytes with their number beside the pointer. */
@ComStruct(size = 16)
public interface SBinary extends StructView {
  int cb();

  @SizeIs("cb")
  byte[] lpb();

  void lpb(byte[] value, Arena arena);
}
