package io.comwright.windows.components.wic;

import io.comwright.Guid;
import io.comwright.IUnknown;
import io.comwright.annotation.ComInterface;
import io.comwright.annotation.NativeName;
import io.comwright.annotation.Slot;
import io.comwright.windows.components.storage.IStream;
import org.jspecify.annotations.Nullable;

@ComInterface(value = "ec5ec8a9-c395-4314-9c77-54d7a935ff70", partial = true)
public interface IWicImagingFactory extends IUnknown {
  @Slot(4)
  @NativeName("CreateDecoderFromStream")
  IWicBitmapDecoder createDecoderFromStream(IStream stream, @Nullable Guid vendor, int options);

  @Slot(8)
  @NativeName("CreateEncoder")
  IWicBitmapEncoder createEncoder(Guid container, @Nullable Guid vendor);

  @Slot(10)
  @NativeName("CreateFormatConverter")
  IWicFormatConverter createFormatConverter();
}
