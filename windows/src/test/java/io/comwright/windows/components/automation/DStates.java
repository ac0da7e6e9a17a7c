package io.comwright.windows.components.automation;

import io.comwright.annotation.DispId;
import io.comwright.annotation.DispInterface;
import io.comwright.automation.IDispatch;

/** What a request calls when its state has changed: the default member. */
@DispInterface("b0d1e4f0-0201-4a5b-8c6d-000000000001")
interface DStates extends IDispatch {
  @DispId(DispId.VALUE)
  void changed();
}
