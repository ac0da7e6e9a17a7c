package io.comwright.windows.components.types;

import io.comwright.BooleanRef;
import io.comwright.IntRef;
import io.comwright.Ref;
import io.comwright.annotation.Bstr;
import io.comwright.annotation.ComInterface;
import io.comwright.annotation.DefaultValue;
import io.comwright.annotation.DispId;
import io.comwright.annotation.DispId.Access;
import io.comwright.annotation.InOut;
import io.comwright.annotation.Lcid;
import io.comwright.annotation.NativeName;
import io.comwright.annotation.Optional;
import io.comwright.annotation.Out;
import io.comwright.annotation.Unsigned;
import io.comwright.annotation.VarArgs;
import io.comwright.annotation.VariantBool;
import io.comwright.automation.IDispatch;
import io.comwright.automation.IEnumVARIANT;
import io.comwright.automation.SafeArray;
import io.comwright.automation.Variant;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** A dual interface with a parameter of each type, and a member of each kind. */
@ComInterface("b0d1e4f0-0301-4a5b-8c6d-000000000001")
interface IAccount extends IDispatch {
  @DispId(1)
  @NativeName("Deposit")
  void deposit(int amount, @Bstr @DefaultValue("none") String note);

  @DispId(value = DispId.VALUE, access = Access.GET)
  @NativeName("get_Balance")
  int balance();

  @DispId(value = DispId.VALUE, access = Access.PUT)
  @NativeName("put_Balance")
  void setBalance(int value);

  @DispId(value = 2, access = Access.GET)
  @NativeName("get_Entry")
  @Bstr
  String entry(short index);

  @DispId(value = 2, access = Access.PUT)
  @NativeName("put_Entry")
  void setEntry(short index, @Bstr String text);

  @DispId(value = 3, access = Access.PUTREF)
  @NativeName("putref_Owner")
  void putOwner(@Nullable IOwner owner);

  @DispId(4)
  @NativeName("Swap")
  @VariantBool
  boolean swap(@InOut @Bstr Ref<String> text, @Out IntRef length, @Optional Variant how);

  @DispId(5)
  @NativeName("Format")
  @Bstr
  String format(@Lcid int locale, @VarArgs SafeArray rest);

  @DispId(value = DispId.NEW_ENUM, access = Access.GET, restricted = true)
  @NativeName("get__NewEnum")
  IEnumVARIANT newEnum();

  @DispId(value = 6, hidden = true)
  @NativeName("Audit")
  void audit(
      byte small,
      @Unsigned byte octet,
      @Unsigned short word,
      @Unsigned int dword,
      long big,
      float single,
      double real,
      LocalDateTime when,
      BigDecimal price,
      @Out @VariantBool BooleanRef done);

  @DispId(7)
  @NativeName("Find")
  @Nullable IAccount find(@Bstr String name, @DefaultValue("3") int depth);
}
