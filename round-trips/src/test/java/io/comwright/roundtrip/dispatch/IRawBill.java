package io.comwright.roundtrip.dispatch;

import io.comwright.DoubleRef;
import io.comwright.LongRef;
import io.comwright.annotation.ComInterface;
import io.comwright.annotation.InOut;
import io.comwright.automation.IDispatch;

/** The same slots, as numbers. */
@ComInterface("00000000-0000-0000-0000-0000000001f5")
interface IRawBill extends IDispatch {
  long pay(double when, long amount);

  double due();

  void move(@InOut DoubleRef when, @InOut LongRef amount);
}
