package io.comwright.nativetest.automation;

import io.comwright.annotation.DispId;
import io.comwright.annotation.DispInterface;
import io.comwright.automation.IDispatch;

/** Events of a bell without slots. */
@DispInterface("3b1f7a22-6c4d-4e5f-8a9b-0c1d2e3f4051")
interface DBellNotes extends IDispatch {
  @DispId(7)
  void struck(int hour);
}
