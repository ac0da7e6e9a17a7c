package io.comwright.windows.components.types;

import io.comwright.IntRef;
import io.comwright.annotation.DispId;
import io.comwright.annotation.DispInterface;
import io.comwright.annotation.InOut;
import io.comwright.annotation.Optional;
import io.comwright.automation.IDispatch;
import io.comwright.automation.Variant;

/** A dispinterface. */
@DispInterface("b0d1e4f0-0306-4a5b-8c6d-000000000001")
interface DAccountEvents extends IDispatch {
  @DispId(1)
  void changed(int balance, @InOut IntRef limit);

  @DispId(2)
  boolean asked(String question, @Optional Variant detail);
}
