package io.comwright.windows.system;

import io.comwright.Guid;
import io.comwright.HResult;
import io.comwright.IUnknown;
import io.comwright.Ref;
import io.comwright.annotation.NativeLibrary;
import io.comwright.annotation.NativeName;
import io.comwright.annotation.Out;
import io.comwright.annotation.Pointer;

/** {@code oleauto.h}. */
@NativeLibrary("oleaut32")
public interface OleAut32 {
  @NativeName("GetActiveObject")
  HResult activeObject(Guid clsid, @Pointer long reserved, @Out Ref<IUnknown> object);
}
