package io.comwright.windows.components.dwrite;

import io.comwright.IUnknown;
import io.comwright.annotation.ComInterface;
import io.comwright.annotation.NativeName;
import io.comwright.annotation.SizeIs;
import io.comwright.annotation.Slot;
import org.jspecify.annotations.Nullable;

@ComInterface(value = "b859ee5a-d838-4b5b-a2e8-1adc7d93db48", partial = true)
public interface IDWriteFactory extends IUnknown {
  @Slot(15)
  @NativeName("CreateTextFormat")
  IDWriteTextFormat createTextFormat(
      String family,
      @Nullable IUnknown collection,
      int weight,
      int style,
      int stretch,
      float size,
      String locale);

  @Slot(18)
  @NativeName("CreateTextLayout")
  IDWriteTextLayout createTextLayout(
      @SizeIs(after = true) String text, IDWriteTextFormat format, float width, float height);
}
