package io.comwright.windows.system;

import io.comwright.Guid;
import io.comwright.HResult;
import io.comwright.IUnknown;
import io.comwright.Ref;
import io.comwright.annotation.NativeLibrary;
import io.comwright.annotation.NativeName;
import io.comwright.annotation.Out;
import io.comwright.annotation.Pointer;
import io.comwright.annotation.Unsigned;
import io.comwright.automation.ITypeLib;
import io.comwright.automation.SystemKind;
import org.jspecify.annotations.Nullable;

/** {@code oleauto.h}. */
@NativeLibrary("oleaut32")
public interface OleAut32 {
  @NativeName("GetActiveObject")
  HResult activeObject(Guid clsid, @Pointer long reserved, @Out Ref<IUnknown> object);

  @NativeName("LoadTypeLibEx")
  HResult loadTypeLib(String file, int registration, @Out Ref<ITypeLib> library);

  @NativeName("LoadRegTypeLib")
  HResult loadRegisteredTypeLib(
      Guid guid,
      @Unsigned short major,
      @Unsigned short minor,
      @Unsigned int locale,
      @Out Ref<ITypeLib> library);

  @NativeName("RegisterTypeLib")
  HResult registerTypeLib(ITypeLib library, String file, @Nullable String helpFolder);

  @NativeName("RegisterTypeLibForUser")
  HResult registerTypeLibForUser(ITypeLib library, String file, @Nullable String helpFolder);

  @NativeName("UnRegisterTypeLib")
  HResult unregisterTypeLib(
      Guid guid,
      @Unsigned short major,
      @Unsigned short minor,
      @Unsigned int locale,
      SystemKind system);

  @NativeName("UnRegisterTypeLibForUser")
  HResult unregisterTypeLibForUser(
      Guid guid,
      @Unsigned short major,
      @Unsigned short minor,
      @Unsigned int locale,
      SystemKind system);
}
