package io.comwright.benchmark;

import io.comwright.annotation.Bstr;
import io.comwright.annotation.ComInterface;
import io.comwright.annotation.DispId;
import io.comwright.automation.IDispatch;

/** A dual interface. */
@ComInterface("0f9d2d3c-6a2b-4f37-9d53-3f6f2f6a9b12")
public interface IAdder extends IDispatch {
  @DispId(1)
  int add(int a, int b);

  @DispId(2)
  int length(@Bstr String text);
}
