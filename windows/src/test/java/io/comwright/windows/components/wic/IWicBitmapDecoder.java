package io.comwright.windows.components.wic;

import io.comwright.Guid;
import io.comwright.IUnknown;
import io.comwright.annotation.ComInterface;
import io.comwright.annotation.NativeName;
import io.comwright.annotation.Slot;

@ComInterface(value = "9edde9e7-8dee-47ea-99df-e6faf2ed44bf", partial = true)
public interface IWicBitmapDecoder extends IUnknown {
  @Slot(5)
  @NativeName("GetContainerFormat")
  Guid getContainerFormat();

  @Slot(12)
  @NativeName("GetFrameCount")
  int getFrameCount();

  @NativeName("GetFrame")
  IWicBitmapFrameDecode getFrame(int index);
}
