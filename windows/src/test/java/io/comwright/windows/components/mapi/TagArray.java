package io.comwright.windows.components.mapi;

import io.comwright.StructView;
import io.comwright.annotation.ComStruct;
import io.comwright.annotation.FlexibleArray;
import io.comwright.annotation.NativeName;

/** {@code SPropTagArray}. */
@ComStruct(size = 4)
@NativeName("SPropTagArray")
public interface TagArray extends StructView {
  int cValues();

  @FlexibleArray("cValues")
  int[] aulPropTag();

  void aulPropTag(int[] tags);
}
