package io.comwright.roundtrip.value;

import io.comwright.HResult;
import io.comwright.IUnknown;
import io.comwright.annotation.ComInterface;
import io.comwright.annotation.Pointer;
import io.comwright.annotation.PreserveSig;

/** The same vtable, for what native code sees. */
@ComInterface("00000000-0000-0000-0000-0000000000eb")
interface IRaw extends IUnknown {
  @PreserveSig
  HResult booleans(@Pointer long b, @Pointer long v, @Pointer long c);

  @PreserveSig
  HResult truth(int code);

  @PreserveSig
  @Pointer
  long preserved();

  @PreserveSig
  HResult effect(@Pointer long effect, @Pointer long small, @Pointer long result);

  @PreserveSig
  @Pointer
  long preservedEffect(@Pointer long effect);

  @PreserveSig
  HResult keys(@Pointer long keys, @Pointer long bits, @Pointer long result);

  @PreserveSig
  HResult mixed(@Pointer long mixed, @Pointer long result);

  @PreserveSig
  HResult tooLarge(@Pointer long value, @Pointer long unused);
}
