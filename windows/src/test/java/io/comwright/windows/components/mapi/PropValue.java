package io.comwright.windows.components.mapi;

import io.comwright.StructView;
import io.comwright.annotation.ComStruct;
import io.comwright.annotation.NativeName;
import io.comwright.annotation.Offset;
import io.comwright.annotation.Unsigned;
import java.lang.foreign.Arena;

/** {@code SPropValue}. */
@ComStruct(size = 24)
@NativeName("SPropValue")
public interface PropValue extends StructView {
  @Unsigned
  int ulPropTag();

  void ulPropTag(int value);

  int dwAlignPad();

  @Offset(8)
  int l();

  void l(int value);

  @Offset(8)
  String lpszW();

  void lpszW(String value, Arena arena);

  @Offset(8)
  Binary bin();
}
