package io.comwright.windows.components.wic;

import io.comwright.IUnknown;
import io.comwright.Ref;
import io.comwright.annotation.ComInterface;
import io.comwright.annotation.InOut;
import io.comwright.annotation.NativeName;
import io.comwright.annotation.Out;
import io.comwright.annotation.Slot;
import io.comwright.windows.components.storage.IStream;
import org.jspecify.annotations.Nullable;

@ComInterface(value = "00000103-a8f2-4877-ba0a-fd2b6645fb94", partial = true)
public interface IWicBitmapEncoder extends IUnknown {
  @Slot(3)
  @NativeName("Initialize")
  void initialize(IStream stream, int cache);

  @Slot(10)
  @NativeName("CreateNewFrame")
  void createNewFrame(
      @Out Ref<IWicBitmapFrameEncode> frame, @Nullable @InOut Ref<@Nullable IUnknown> options);

  @NativeName("Commit")
  void commit();
}
