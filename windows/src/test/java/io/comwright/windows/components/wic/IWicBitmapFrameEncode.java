package io.comwright.windows.components.wic;

import io.comwright.Guid;
import io.comwright.IUnknown;
import io.comwright.Ref;
import io.comwright.annotation.ComInterface;
import io.comwright.annotation.InOut;
import io.comwright.annotation.NativeName;
import io.comwright.annotation.SizeIs;
import io.comwright.annotation.Slot;
import org.jspecify.annotations.Nullable;

@ComInterface(value = "00000105-a8f2-4877-ba0a-fd2b6645fb94", partial = true)
public interface IWicBitmapFrameEncode extends IUnknown {
  @Slot(3)
  @NativeName("Initialize")
  void initialize(@Nullable IUnknown options);

  @NativeName("SetSize")
  void setSize(int width, int height);

  @NativeName("SetResolution")
  void setResolution(double x, double y);

  @NativeName("SetPixelFormat")
  void setPixelFormat(@InOut Ref<Guid> format);

  @Slot(10)
  @NativeName("WritePixels")
  void writePixels(int lines, int stride, @SizeIs byte[] pixels);

  @NativeName("WriteSource")
  void writeSource(IWicBitmapSource source, @Nullable Rectangle part);

  @NativeName("Commit")
  void commit();
}
