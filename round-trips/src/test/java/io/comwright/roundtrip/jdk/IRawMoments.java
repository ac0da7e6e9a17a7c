package io.comwright.roundtrip.jdk;

import io.comwright.Guid;
import io.comwright.HResult;
import io.comwright.IUnknown;
import io.comwright.annotation.ByValue;
import io.comwright.annotation.ComInterface;
import io.comwright.annotation.Pointer;
import io.comwright.annotation.PreserveSig;

/** The first slots of {@link IMoments} as native code sees them. */
@ComInterface(value = "00000000-0000-0000-0000-0000000000cd", partial = true)
interface IRawMoments extends IUnknown {
  @PreserveSig
  HResult pass(
      @Pointer long id, @Pointer long time, @ByValue Guid copiedId, @ByValue Halves copiedTime);

  @PreserveSig
  HResult id(@Pointer long time, @Pointer long result);

  @PreserveSig
  Halves preserved();

  @PreserveSig
  HResult seconds(long time);
}
