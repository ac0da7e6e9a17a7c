package io.comwright.windows;

import io.comwright.annotation.Bstr;
import io.comwright.annotation.ComInterface;
import io.comwright.annotation.DefaultValue;
import io.comwright.annotation.DispId;
import io.comwright.annotation.DispId.Access;
import io.comwright.annotation.NativeName;
import io.comwright.automation.IDispatch;
import org.jspecify.annotations.Nullable;

/** A dual interface that leaves its process by a type library. */
@ComInterface("b0d1e4f0-0311-4a5b-8c6d-000000000001")
interface ITally extends IDispatch {
  @DispId(1)
  @NativeName("Add")
  int add(int amount, @Bstr @DefaultValue("none") String note);

  @DispId(value = 2, access = Access.GET)
  @NativeName("get_Notes")
  @Bstr
  String notes();

  @DispId(3)
  @NativeName("AddTo")
  void addTo(@Nullable ITally other);
}
