package io.comwright.nativetest.direct3d;

import io.comwright.IUnknown;
import io.comwright.annotation.ComInterface;
import io.comwright.annotation.PreserveSig;
import io.comwright.annotation.Slot;
import io.comwright.annotation.Unsigned;

/** A counter that both sides raise (Microsoft Learn, "ID3D12Fence"). */
@ComInterface(value = "0a753dcf-c4d8-4b91-adf6-be5a60d95a76", partial = true)
public interface ID3D12Fence extends IUnknown {
  @Slot(8)
  @PreserveSig
  @Unsigned
  long getCompletedValue();

  @Slot(10)
  void signal(@Unsigned long value);
}
