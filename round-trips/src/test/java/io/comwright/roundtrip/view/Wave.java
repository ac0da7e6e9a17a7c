package io.comwright.roundtrip.view;

import io.comwright.StructView;
import io.comwright.annotation.ComStruct;
import io.comwright.annotation.FlexibleArray;
import io.comwright.annotation.Offset;
import io.comwright.annotation.Unsigned;

@ComStruct(size = 18, pack = 1)
interface Wave extends StructView {
  short tag();

  void tag(short value);

  @Offset(16)
  @Unsigned
  short cbSize();

  void cbSize(short value);

  @FlexibleArray("cbSize")
  byte[] extra();
}
