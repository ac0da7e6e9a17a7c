package io.comwright.windows.components.automation;

import io.comwright.annotation.DispId;
import io.comwright.annotation.DispId.Access;
import io.comwright.annotation.DispInterface;
import io.comwright.automation.IDispatch;
import io.comwright.automation.IEnumVARIANT;
import io.comwright.automation.SafeArray;
import io.comwright.automation.Variant;

/** {@code IDictionary} through {@code Invoke} ({@code scrrun.idl}). */
@DispInterface("42c642c1-97e1-11cf-978f-00a02463e06f")
interface DWords extends IDispatch {
  @DispId(value = DispId.VALUE, access = Access.GET)
  Variant item(Variant key);

  @DispId(value = DispId.VALUE, access = Access.PUT, name = "item")
  void setItem(Variant key, Variant value);

  @DispId(1)
  void add(Variant key, Variant item);

  @DispId(value = 2, access = Access.GET)
  int count();

  @DispId(3)
  boolean exists(Variant key);

  @DispId(6)
  SafeArray keys();

  @DispId(DispId.NEW_ENUM)
  IEnumVARIANT newEnum();
}
