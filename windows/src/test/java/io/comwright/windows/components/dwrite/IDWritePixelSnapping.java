package io.comwright.windows.components.dwrite;

import io.comwright.IUnknown;
import io.comwright.annotation.ComInterface;
import io.comwright.annotation.NativeName;
import io.comwright.annotation.Pointer;
import io.comwright.annotation.Win32Bool;

@ComInterface("eaf3a2da-ecf4-4d24-b644-b34f6842024b")
public interface IDWritePixelSnapping extends IUnknown {
  @NativeName("IsPixelSnappingDisabled")
  @Win32Bool
  boolean isPixelSnappingDisabled(@Pointer long context);

  @NativeName("GetCurrentTransform")
  Matrix getCurrentTransform(@Pointer long context);

  @NativeName("GetPixelsPerDip")
  float getPixelsPerDip(@Pointer long context);
}
