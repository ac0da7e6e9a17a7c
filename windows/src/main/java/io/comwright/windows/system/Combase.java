package io.comwright.windows.system;

import io.comwright.Guid;
import io.comwright.HResult;
import io.comwright.IUnknown;
import io.comwright.Ref;
import io.comwright.annotation.NativeLibrary;
import io.comwright.annotation.NativeName;
import io.comwright.annotation.Out;

/** {@code combaseapi.h}, what is in no older library. */
@NativeLibrary("combase")
public interface Combase {
  @NativeName("RoGetAgileReference")
  HResult agileReference(
      int options, Guid iid, IUnknown object, @Out Ref<IAgileReference> reference);
}
