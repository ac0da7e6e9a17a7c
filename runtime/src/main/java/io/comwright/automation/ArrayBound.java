package io.comwright.automation;

import io.comwright.StructView;
import io.comwright.annotation.ComStruct;
import io.comwright.annotation.NativeName;
import io.comwright.annotation.Unsigned;

/**
 * A dimension of an array, {@code SAFEARRAYBOUND} (Microsoft Learn, "SAFEARRAYBOUND structure
 * (oaidl.h)"): 8 bytes.
 */
@ComStruct(size = 8)
@NativeName("SAFEARRAYBOUND")
public interface ArrayBound extends StructView {
  /**
   * How many elements there are.
   *
   * @return {@code cElements}
   */
  @Unsigned
  int elements();

  /**
   * The first index.
   *
   * @return {@code lLbound}
   */
  int lowerBound();
}
