package example;

import io.comwright.annotation.Bstr;
import io.comwright.annotation.ComInterface;
import io.comwright.annotation.DefaultValue;
import io.comwright.annotation.DispId;
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
import io.comwright.Ref;
import org.jspecify.annotations.Nullable;

/** A dual interface: its slots, and the same methods for Invoke. */
@ComInterface("3b1f7a20-6c4d-4e5f-8a9b-0c1d2e3f4052")
public interface IAccount extends IDispatch {
  @DispId(1)
  void deposit(int amount, @Bstr @DefaultValue("none") String note);

  @DispId(value = DispId.VALUE, access = DispId.Access.GET)
  @NativeName("get_Balance")
  int balance();

  @DispId(value = DispId.VALUE, access = DispId.Access.PUT)
  @NativeName("put_Balance")
  void setBalance(int value);

  @DispId(value = 3, access = DispId.Access.PUTREF, name = "Owner")
  void putOwner(@Nullable IAccount owner);

  @DispId(4)
  @VariantBool
  boolean swap(@InOut @Bstr Ref<String> text, @Optional Variant how);

  @DispId(5)
  @Bstr
  String format(@Lcid int locale, @VarArgs SafeArray rest);

  @DispId(value = DispId.NEW_ENUM, access = DispId.Access.GET, restricted = true)
  IEnumVARIANT newEnum();

  void onlyBySlot(int value);
}
