package io.comwright.automation;

import io.comwright.Guid;
import io.comwright.annotation.NativeLibrary;
import io.comwright.annotation.NativeName;
import io.comwright.annotation.Unsigned;

/** What makes type libraries, in {@code oleauto.h}. */
@NativeLibrary(value = "oleaut32", preserveSig = false)
interface OleAutomation {
  @NativeName("CreateTypeLib2")
  ICreateTypeLib createTypeLib(SystemKind system, String file);

  @NativeName("LoadRegTypeLib")
  ITypeLib loadRegTypeLib(Guid guid, @Unsigned short major, @Unsigned short minor, int locale);
}
