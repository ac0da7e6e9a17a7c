package io.comwright.windows.components.dwrite;

import io.comwright.ComType;
import io.comwright.IUnknown;
import io.comwright.annotation.IidIs;
import io.comwright.annotation.NativeLibrary;
import io.comwright.annotation.NativeName;

@NativeLibrary(value = "dwrite", preserveSig = false)
public interface DirectWrite {
  @NativeName("DWriteCreateFactory")
  @IidIs("type")
  <T extends IUnknown> T createFactory(int kind, ComType<T> type);
}
