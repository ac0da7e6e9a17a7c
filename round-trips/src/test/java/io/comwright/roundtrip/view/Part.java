package io.comwright.roundtrip.view;

import io.comwright.StructView;
import io.comwright.annotation.ComStruct;
import io.comwright.annotation.StructSize;

@ComStruct(size = 4)
interface Part extends StructView {
  @StructSize
  short size();

  short value();

  void value(short value);
}
