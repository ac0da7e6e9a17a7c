package io.comwright.nativetest.automation;

import io.comwright.IntRef;
import io.comwright.Ref;
import io.comwright.annotation.Bstr;
import io.comwright.annotation.ComInterface;
import io.comwright.annotation.DefaultValue;
import io.comwright.annotation.DispId;
import io.comwright.annotation.DispId.Access;
import io.comwright.annotation.InOut;
import io.comwright.annotation.NativeName;
import io.comwright.annotation.Out;
import io.comwright.annotation.VariantBool;
import io.comwright.automation.IDispatch;
import io.comwright.automation.IEnumVARIANT;

/** A dual interface whose members are found by name. */
@ComInterface("3b1f7a25-6c4d-4e5f-8a9b-0c1d2e3f4051")
interface IShelf extends IDispatch {
  @DispId(1)
  @NativeName("Add")
  int add(
      int amount,
      @Bstr @DefaultValue("none") String note,
      @DefaultValue("true") @VariantBool boolean loud);

  @DispId(value = DispId.VALUE, access = Access.GET)
  @NativeName("get_Item")
  @Bstr
  String item(int index);

  @DispId(value = DispId.VALUE, access = Access.PUT)
  @NativeName("put_Item")
  void setItem(int index, @Bstr String value);

  @DispId(2)
  @NativeName("Halve")
  void halve(@InOut IntRef number, @Out @Bstr Ref<String> words);

  @DispId(value = DispId.NEW_ENUM, access = Access.GET, restricted = true)
  @NativeName("get__NewEnum")
  IEnumVARIANT newEnum();

  @DispId(3)
  @NativeName("Fail")
  void fail();
}
