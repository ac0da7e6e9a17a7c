package io.comwright.automation;

import io.comwright.StructList;
import io.comwright.StructView;
import io.comwright.annotation.ComStruct;
import io.comwright.annotation.FlexibleArray;
import io.comwright.annotation.NativeName;
import io.comwright.annotation.Unsigned;

/**
 * An array of fixed length, {@code ARRAYDESC} (Microsoft Learn, "ARRAYDESC structure (oaidl.h)"):
 * 24 bytes, of which the last 4 are for the dimensions, and 8 more for each but the first.
 */
@ComStruct(size = 24)
@NativeName("ARRAYDESC")
public interface ArrayDesc extends StructView {
  /**
   * What it holds.
   *
   * @return {@code tdescElem}
   */
  TypeDesc element();

  /**
   * How many dimensions it has.
   *
   * @return {@code cDims}
   */
  @Unsigned
  short dimensions();

  /**
   * The dimensions, the leftmost first.
   *
   * @return {@code rgbounds}
   */
  @FlexibleArray("dimensions")
  StructList<ArrayBound> bounds();
}
