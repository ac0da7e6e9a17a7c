package io.comwright.windows.components.storage;

import io.comwright.HResult;
import io.comwright.IUnknown;
import io.comwright.IntRef;
import io.comwright.annotation.ComInterface;
import io.comwright.annotation.LengthIs;
import io.comwright.annotation.NativeName;
import io.comwright.annotation.Out;
import io.comwright.annotation.SizeIs;
import org.jspecify.annotations.Nullable;

@ComInterface("0c733a30-2a1c-11ce-ade5-00aa0044773d")
public interface ISequentialStream extends IUnknown {
  @NativeName("Read")
  HResult read(
      @Out @SizeIs(after = true) @LengthIs("read") byte[] data, @Nullable @Out IntRef read);

  @NativeName("Write")
  void write(@SizeIs(after = true) byte[] data, @Nullable @Out IntRef written);
}
