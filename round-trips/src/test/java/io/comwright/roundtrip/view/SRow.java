package io.comwright.roundtrip.view;

import io.comwright.StructList;
import io.comwright.StructView;
import io.comwright.annotation.ComStruct;
import io.comwright.annotation.SizeIs;

@ComStruct(size = 16)
interface SRow extends StructView {
  int ulAdrEntryPad();

  int cValues();

  void cValues(int value);

  @SizeIs("cValues")
  StructList<SPropValue> lpProps();

  void lpProps(StructList<SPropValue> value);
}
