package io.comwright.windows.components.dwrite;

import io.comwright.IUnknown;
import io.comwright.annotation.ComInterface;
import io.comwright.annotation.NativeName;
import io.comwright.annotation.PreserveSig;
import io.comwright.annotation.Slot;

@ComInterface(value = "9c906818-31d7-4fd3-a151-7c5e225db55a", partial = true)
public interface IDWriteTextFormat extends IUnknown {
  @Slot(20)
  @NativeName("GetFontFamilyNameLength")
  @PreserveSig
  long getFontFamilyNameLength();

  @Slot(25)
  @NativeName("GetFontSize")
  @PreserveSig
  float getFontSize();
}
