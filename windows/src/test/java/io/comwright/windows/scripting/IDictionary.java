package io.comwright.windows.scripting;

import io.comwright.IUnknown;
import io.comwright.annotation.ComInterface;
import io.comwright.annotation.NativeName;
import io.comwright.annotation.Slot;
import io.comwright.annotation.VariantBool;
import io.comwright.automation.Variant;

/** Behind the four slots of {@code IDispatch} ({@code scrrun.idl}). */
@ComInterface(value = "42c642c1-97e1-11cf-978f-00a02463e06f", partial = true)
public interface IDictionary extends IUnknown {
  @Slot(9)
  @NativeName("get_Item")
  Variant item(Variant key);

  @Slot(10)
  @NativeName("Add")
  void add(Variant key, Variant item);

  @Slot(11)
  @NativeName("get_Count")
  int count();

  @Slot(12)
  @NativeName("Exists")
  @VariantBool
  boolean exists(Variant key);
}
