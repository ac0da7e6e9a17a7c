package io.comwright.windows.components.script;

import io.comwright.IntRef;
import io.comwright.annotation.Bstr;
import io.comwright.annotation.ComInterface;
import io.comwright.annotation.DefaultValue;
import io.comwright.annotation.DispId;
import io.comwright.annotation.DispId.Access;
import io.comwright.annotation.InOut;
import io.comwright.annotation.NativeName;
import io.comwright.annotation.VarArgs;
import io.comwright.annotation.VariantBool;
import io.comwright.automation.IDispatch;
import io.comwright.automation.IEnumVARIANT;
import io.comwright.automation.SafeArray;
import io.comwright.automation.Variant;

/** What scripts see of {@link Account}. */
@ComInterface("6d0a8f3e-52b7-4a19-9c3e-1f7b5d2c8e01")
public interface IAccount extends IDispatch {
  @DispId(value = DispId.VALUE, access = Access.GET)
  @NativeName("get_Balance")
  int balance();

  @DispId(value = DispId.VALUE, access = Access.PUT)
  @NativeName("put_Balance")
  void setBalance(int value);

  @DispId(1)
  @NativeName("Deposit")
  void deposit(int amount, @Bstr @DefaultValue("none") String note);

  @DispId(value = 2, access = Access.GET)
  @NativeName("get_Note")
  @Bstr
  String note(int index);

  @DispId(value = 2, access = Access.PUT)
  @NativeName("put_Note")
  void setNote(int index, @Bstr String value);

  /** Half of the amount, where the script has it; whether there is nothing over. */
  @DispId(3)
  @NativeName("Halve")
  @VariantBool
  boolean halve(@InOut IntRef amount);

  @DispId(4)
  @NativeName("Sum")
  int sum(@VarArgs SafeArray amounts);

  @DispId(5)
  @NativeName("Withdraw")
  void withdraw(int amount);

  /** What a function of the script makes of the balance. */
  @DispId(6)
  @NativeName("Apply")
  Variant apply(IDispatch function);

  @DispId(value = DispId.NEW_ENUM, access = Access.GET, restricted = true)
  @NativeName("get__NewEnum")
  IEnumVARIANT newEnum();
}
