package io.comwright.windows.system;

import io.comwright.IUnknown;
import io.comwright.annotation.CoTaskMem;
import io.comwright.annotation.ComInterface;
import io.comwright.annotation.NativeName;
import io.comwright.annotation.Slot;
import org.jspecify.annotations.Nullable;

/** The name of an object ({@code objidl.h}); of its twenty slots, what is needed here. */
@ComInterface(value = "0000000f-0000-0000-c000-000000000046", partial = true)
public interface IMoniker extends IUnknown {
  @Slot(20)
  @NativeName("GetDisplayName")
  @CoTaskMem
  String displayName(IBindCtx context, @Nullable IMoniker toLeft);
}
