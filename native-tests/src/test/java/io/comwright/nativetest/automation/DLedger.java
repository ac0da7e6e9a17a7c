package io.comwright.nativetest.automation;

import io.comwright.Ref;
import io.comwright.annotation.DefaultValue;
import io.comwright.annotation.DispId;
import io.comwright.annotation.DispId.Access;
import io.comwright.annotation.DispInterface;
import io.comwright.annotation.InOut;
import io.comwright.annotation.Lcid;
import io.comwright.annotation.Optional;
import io.comwright.annotation.VarArgs;
import io.comwright.automation.IDispatch;
import io.comwright.automation.SafeArray;
import io.comwright.automation.Variant;
import org.jspecify.annotations.Nullable;

/** What an object of C++ does that implements {@code Invoke} by hand. */
@DispInterface("3b1f7a23-6c4d-4e5f-8a9b-0c1d2e3f4051")
interface DLedger extends IDispatch {
  @DispId(1)
  void add(
      int amount,
      String note,
      @DefaultValue("true") boolean booked,
      @Optional @Nullable Variant more,
      @Optional @Nullable DLedger other,
      @VarArgs SafeArray rest);

  @DispId(value = 2, access = Access.GET)
  String entry(int row, int column);

  @DispId(value = 2, access = Access.PUT, name = "entry")
  void setEntry(int row, int column, String value);

  @DispId(value = 2, access = Access.PUTREF, name = "entry")
  void linkEntry(@Nullable IDispatch value);

  @DispId(3)
  void fail(int how);

  @DispId(value = 5, access = Access.GET)
  IDispatch self();

  @DispId(4)
  void swap(@InOut Ref<String> text, @InOut Ref<Variant> value);

  @DispId(6)
  void inLocale(@Lcid int locale);
}
