package io.comwright.windows.scripting;

import io.comwright.IUnknown;
import io.comwright.annotation.Bstr;
import io.comwright.annotation.ComInterface;
import io.comwright.annotation.NativeName;
import io.comwright.annotation.Slot;
import io.comwright.annotation.VariantBool;

/** Behind the four slots of {@code IDispatch} and {@code get_Drives} ({@code scrrun.idl}). */
@ComInterface(value = "0ab5a3d0-e5b6-11d0-abf5-00a0c90fffc0", partial = true)
public interface IFileSystem extends IUnknown {
  @Slot(8)
  @NativeName("BuildPath")
  @Bstr
  String buildPath(@Bstr String path, @Bstr String name);

  @Slot(18)
  @NativeName("FolderExists")
  @VariantBool
  boolean folderExists(@Bstr String path);
}
