package io.comwright.windows.components.oleaut;

import io.comwright.Ref;
import io.comwright.annotation.NativeLibrary;
import io.comwright.annotation.NativeName;
import io.comwright.annotation.Out;
import io.comwright.automation.PropVariant;

@NativeLibrary(value = "ole32", preserveSig = false)
public interface Ole {
  @NativeName("PropVariantCopy")
  void copy(@Out Ref<PropVariant> target, PropVariant source);
}
