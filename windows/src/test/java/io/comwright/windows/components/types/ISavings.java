package io.comwright.windows.components.types;

import io.comwright.annotation.ComInterface;
import io.comwright.annotation.DispId;
import io.comwright.annotation.NativeName;

/** A dual interface that derives from another. */
@ComInterface("b0d1e4f0-0304-4a5b-8c6d-000000000001")
interface ISavings extends IOwner {
  @DispId(10)
  @NativeName("Interest")
  double interest();
}
