package io.comwright.benchmark;

import io.comwright.annotation.DispId;
import io.comwright.annotation.DispInterface;
import io.comwright.automation.IDispatch;

/** The same members as a dispinterface. */
@DispInterface("0f9d2d3c-6a2b-4f37-9d53-3f6f2f6a9b13")
public interface DAdder extends IDispatch {
  @DispId(1)
  int add(int a, int b);

  @DispId(2)
  int length(String text);
}
