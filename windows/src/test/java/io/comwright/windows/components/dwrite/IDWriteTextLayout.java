package io.comwright.windows.components.dwrite;

import io.comwright.annotation.ByValue;
import io.comwright.annotation.ComInterface;
import io.comwright.annotation.NativeName;
import io.comwright.annotation.Pointer;
import io.comwright.annotation.Slot;
import io.comwright.annotation.Win32Bool;

@ComInterface(value = "53737037-6d14-410b-9bfe-0b182bb70961", partial = true)
public interface IDWriteTextLayout extends IDWriteTextFormat {
  @Slot(36)
  @NativeName("SetUnderline")
  void setUnderline(@Win32Bool boolean underlined, @ByValue TextRange range);

  @Slot(58)
  @NativeName("Draw")
  void draw(@Pointer long context, IDWriteTextRenderer renderer, float x, float y);
}
