package io.comwright.roundtrip.dispatch;

import io.comwright.annotation.DispId;
import io.comwright.annotation.DispInterface;
import io.comwright.automation.IDispatch;

/** Events of one object. */
@DispInterface("00000000-0000-0000-0000-0000000001f3")
interface DMorning extends IDispatch {
  @DispId(1)
  void dawned(String where);
}
