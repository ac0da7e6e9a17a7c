package io.comwright.roundtrip.dispatch;

import io.comwright.Ref;
import io.comwright.annotation.Bstr;
import io.comwright.annotation.ByValue;
import io.comwright.annotation.ComInterface;
import io.comwright.annotation.DefaultValue;
import io.comwright.annotation.DispId;
import io.comwright.annotation.DispId.Access;
import io.comwright.annotation.InOut;
import io.comwright.annotation.Lcid;
import io.comwright.annotation.NativeName;
import io.comwright.annotation.Optional;
import io.comwright.annotation.VarArgs;
import io.comwright.annotation.VariantBool;
import io.comwright.automation.IDispatch;
import io.comwright.automation.IEnumVARIANT;
import io.comwright.automation.SafeArray;
import io.comwright.automation.Variant;
import org.jspecify.annotations.Nullable;

/** A dual interface, which is called in both ways. */
@ComInterface("00000000-0000-0000-0000-0000000001f1")
interface IBook extends IDispatch {
  @DispId(value = DispId.VALUE, access = Access.GET)
  @NativeName("get_Item")
  @Bstr
  String item(@Bstr String key);

  @DispId(value = DispId.VALUE, access = Access.PUT)
  @NativeName("put_Item")
  void putItem(@Bstr String key, @Bstr String value);

  @DispId(value = 2, access = Access.GET)
  @Nullable IBook next();

  @DispId(value = 2, access = Access.PUTREF, name = "next")
  void putNext(@Nullable IBook next);

  @DispId(value = DispId.NEW_ENUM, access = Access.GET, restricted = true)
  IEnumVARIANT newEnum();

  @DispId(4)
  @NativeName("Join")
  @Bstr
  String join(
      @Bstr String first,
      int count,
      @Bstr @DefaultValue("-") String separator,
      @Optional @ByValue Variant last);

  @DispId(5)
  int sum(@Lcid int locale, byte factor, @VarArgs SafeArray numbers);

  @DispId(6)
  @VariantBool
  boolean swap(@InOut @Bstr Ref<String> left, @InOut @Bstr Ref<String> right);

  @DispId(7)
  void fail(int how);

  int slotOnly(int value);
}
