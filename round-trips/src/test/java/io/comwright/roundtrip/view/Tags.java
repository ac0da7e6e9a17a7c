package io.comwright.roundtrip.view;

import io.comwright.StructView;
import io.comwright.annotation.ComStruct;
import io.comwright.annotation.FlexibleArray;
import io.comwright.annotation.Unsigned;

@ComStruct
interface Tags extends StructView {
  @Unsigned
  int count();

  void count(int value);

  @FlexibleArray("count")
  int[] tags();

  void tags(int[] value);
}
