package io.comwright.windows.system;

import io.comwright.annotation.NativeLibrary;
import io.comwright.annotation.NativeName;
import io.comwright.annotation.Pointer;

/** What tells Wine from Windows. */
@NativeLibrary("ntdll")
public interface Ntdll {
  /** Windows has no such function. */
  @NativeName("wine_get_version")
  @Pointer
  long wineVersion();
}
