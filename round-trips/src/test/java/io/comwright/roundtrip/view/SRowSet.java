package io.comwright.roundtrip.view;

import io.comwright.StructList;
import io.comwright.StructView;
import io.comwright.annotation.ComStruct;
import io.comwright.annotation.FlexibleArray;

@ComStruct(size = 8)
interface SRowSet extends StructView {
  int cRows();

  void cRows(int value);

  @FlexibleArray("cRows")
  StructList<SRow> aRow();
}
