package io.comwright.windows.system;

import io.comwright.ComType;
import io.comwright.Guid;
import io.comwright.HResult;
import io.comwright.IUnknown;
import io.comwright.Ref;
import io.comwright.annotation.IidIs;
import io.comwright.annotation.NativeLibrary;
import io.comwright.annotation.NativeName;
import io.comwright.annotation.Out;

/** What every in-process server exports. */
@NativeLibrary
public interface ClassObjectDll {
  @NativeName("DllGetClassObject")
  <T extends IUnknown> HResult classObject(
      Guid clsid, ComType<T> type, @Out @IidIs("type") Ref<T> object);
}
