package io.comwright.windows;

import io.comwright.Guid;
import io.comwright.HResult;
import io.comwright.LongRef;
import io.comwright.annotation.NativeLibrary;
import io.comwright.annotation.NativeName;
import io.comwright.annotation.Out;
import io.comwright.annotation.Pointer;

/** {@code combaseapi.h}. */
@NativeLibrary("ole32")
interface StandardMarshal {
  @NativeName("CoGetStandardMarshal")
  HResult get(
      Guid iid,
      @Pointer long object,
      int context,
      @Pointer long contextData,
      int flags,
      @Out @Pointer LongRef marshal);
}
