package example;

import io.comwright.StructView;
import io.comwright.annotation.ComStruct;
import io.comwright.annotation.FlexibleArray;
import io.comwright.annotation.Unsigned;

/** Numbers in place. */
@ComStruct(size = 4)
public interface SPropTagArray extends StructView {
  @Unsigned
  int cValues();

  @FlexibleArray("cValues")
  int[] aulPropTag();

  void aulPropTag(int[] value);
}
