package io.comwright.windows.components.wic;

import io.comwright.DoubleRef;
import io.comwright.Guid;
import io.comwright.IUnknown;
import io.comwright.annotation.ComInterface;
import io.comwright.annotation.NativeName;
import io.comwright.annotation.Out;
import io.comwright.annotation.SizeIs;
import org.jspecify.annotations.Nullable;

@ComInterface("00000120-a8f2-4877-ba0a-fd2b6645fb94")
public interface IWicBitmapSource extends IUnknown {
  @NativeName("GetSize")
  Size getSize();

  @NativeName("GetPixelFormat")
  Guid getPixelFormat();

  @NativeName("GetResolution")
  void getResolution(@Out DoubleRef x, @Out DoubleRef y);

  @NativeName("CopyPalette")
  void copyPalette(IUnknown palette);

  @NativeName("CopyPixels")
  void copyPixels(@Nullable Rectangle part, int stride, @Out @SizeIs byte[] pixels);
}
