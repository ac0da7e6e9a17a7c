package io.comwright.windows.components.types;

import io.comwright.annotation.ComInterface;
import io.comwright.annotation.DispId;
import io.comwright.annotation.Pointer;
import io.comwright.automation.IDispatch;

/** A slot of it is no member. */
@ComInterface("b0d1e4f0-0305-4a5b-8c6d-000000000001")
interface IHalf extends IDispatch {
  @DispId(1)
  int one();

  void raw(@Pointer long ledger);
}
