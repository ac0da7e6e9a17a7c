package io.comwright.roundtrip.view;

import io.comwright.Guid;
import io.comwright.StructView;
import io.comwright.annotation.ComStruct;
import io.comwright.annotation.Offset;

@ComStruct(size = 40, pack = 1)
interface WaveExtensible extends StructView {
  Wave format();

  @Offset(18)
  short bits();

  void bits(short value);

  int mask();

  void mask(int value);

  Guid subFormat();

  void subFormat(Guid value);
}
