package io.comwright.windows.components.wic;

import io.comwright.Guid;
import io.comwright.IUnknown;
import io.comwright.annotation.ComInterface;
import io.comwright.annotation.NativeName;
import io.comwright.annotation.Win32Bool;
import org.jspecify.annotations.Nullable;

@ComInterface("00000301-a8f2-4877-ba0a-fd2b6645fb94")
public interface IWicFormatConverter extends IWicBitmapSource {
  @NativeName("Initialize")
  void initialize(
      IWicBitmapSource source,
      Guid format,
      int dither,
      @Nullable IUnknown palette,
      double alphaThreshold,
      int paletteTranslate);

  @NativeName("CanConvert")
  @Win32Bool
  boolean canConvert(Guid from, Guid to);
}
