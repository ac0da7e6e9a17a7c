package io.comwright.windows.components.types;

import io.comwright.annotation.Bstr;
import io.comwright.annotation.ByValue;
import io.comwright.annotation.ComInterface;
import io.comwright.annotation.DispId;
import io.comwright.annotation.DispId.Access;
import io.comwright.annotation.NativeName;
import io.comwright.annotation.Optional;
import io.comwright.automation.IDispatch;
import io.comwright.automation.Variant;

/** A dual interface that another one mentions, and that mentions one without members. */
@ComInterface("b0d1e4f0-0302-4a5b-8c6d-000000000001")
interface IOwner extends IDispatch {
  @DispId(value = 1, access = Access.GET)
  @NativeName("get_Name")
  @Bstr
  String name();

  @DispId(2)
  @NativeName("Watch")
  void watch(IWatcher watcher);

  @DispId(3)
  @NativeName("Find")
  void find(@ByValue Variant key, @Optional @ByValue Variant how);
}
