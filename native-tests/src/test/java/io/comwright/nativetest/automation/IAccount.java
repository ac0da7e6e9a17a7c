package io.comwright.nativetest.automation;

import io.comwright.annotation.ComInterface;
import io.comwright.annotation.NativeName;
import io.comwright.automation.IDispatch;

/** A dual interface, whose own slots lie behind those of {@code IDispatch}. */
@ComInterface("3b1f7a20-6c4d-4e5f-8a9b-0c1d2e3f4051")
interface IAccount extends IDispatch {
  @NativeName("Deposit")
  void deposit(int amount);

  @NativeName("get_Balance")
  int balance();
}
