package io.comwright.windows.components.script;

import io.comwright.ComException;
import io.comwright.ErrorInfo;
import io.comwright.HResult;
import io.comwright.IntRef;
import io.comwright.automation.Dispatch;
import io.comwright.automation.IDispatch;
import io.comwright.automation.IEnumVARIANT;
import io.comwright.automation.SafeArray;
import io.comwright.automation.VarType;
import io.comwright.automation.Variant;
import io.comwright.automation.VariantEnumerator;
import java.util.ArrayList;
import java.util.List;

/** A Java object with all that a script can ask for. */
public class Account implements IAccount {
  private final List<String> notes = new ArrayList<>();
  private int balance;

  @Override
  public int balance() {
    return balance;
  }

  @Override
  public void setBalance(int value) {
    balance = value;
  }

  @Override
  public void deposit(int amount, String note) {
    balance += amount;
    notes.add(note);
  }

  @Override
  public String note(int index) {
    return notes.get(index);
  }

  @Override
  public void setNote(int index, String value) {
    notes.set(index, value);
  }

  @Override
  public boolean halve(IntRef amount) {
    boolean even = amount.get() % 2 == 0;
    amount.set(amount.get() / 2);
    return even;
  }

  @Override
  public int sum(SafeArray amounts) {
    return amounts.toList().stream()
        .mapToInt(amount -> amount.changeType(VarType.VT_I4).asInt())
        .sum();
  }

  @Override
  public void withdraw(int amount) {
    if (amount > balance) {
      throw new ComException(
          HResult.E_ACCESSDENIED, null, new ErrorInfo("Bank.Account", "no funds"), null);
    }
    balance -= amount;
  }

  @Override
  public Variant apply(IDispatch function) {
    try (Dispatch called = Dispatch.of(function)) {
      return Variant.of(called.call(int.class, Dispatch.DEFAULT, balance));
    }
  }

  @Override
  public IEnumVARIANT newEnum() {
    return new VariantEnumerator(notes);
  }
}
