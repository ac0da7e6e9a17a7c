package io.comwright.nativetest.automation;

import io.comwright.annotation.DispId;
import io.comwright.annotation.DispId.Access;
import io.comwright.annotation.DispInterface;
import io.comwright.automation.IDispatch;

/** What the same object does not do. */
@DispInterface("3b1f7a24-6c4d-4e5f-8a9b-0c1d2e3f4051")
interface DMistaken extends IDispatch {
  @DispId(value = 2, access = Access.GET)
  int entry();

  @DispId(value = 5, access = Access.GET)
  DLedger self();

  @DispId(99)
  void nothing();
}
