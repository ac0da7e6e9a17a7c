package io.comwright.roundtrip.dispatch;

import io.comwright.annotation.DispId;
import io.comwright.annotation.DispInterface;
import io.comwright.automation.IDispatch;

/** Events of another object, with the numbers and names of the first. */
@DispInterface("00000000-0000-0000-0000-0000000001f4")
interface DEvening extends IDispatch {
  @DispId(1)
  void darkened(int hour);

  @DispId(value = 2, name = "dawned")
  void waned();
}
