package example;

import io.comwright.StructList;
import io.comwright.StructView;
import io.comwright.annotation.ComStruct;
import io.comwright.annotation.SizeIs;

/** A row of a table. */
@ComStruct(size = 16)
public interface SRow extends StructView {
  int ulAdrEntryPad();

  int cValues();

  @SizeIs("cValues")
  StructList<SPropValue> lpProps();

  void lpProps(StructList<SPropValue> value);
}
