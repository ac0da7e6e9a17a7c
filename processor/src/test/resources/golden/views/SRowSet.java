package example;

import io.comwright.StructList;
import io.comwright.StructView;
import io.comwright.annotation.ComStruct;
import io.comwright.annotation.FlexibleArray;

/** Rows in place. */
@ComStruct(size = 8)
public interface SRowSet extends StructView {
  int cRows();

  @FlexibleArray("cRows")
  StructList<SRow> aRow();
}
