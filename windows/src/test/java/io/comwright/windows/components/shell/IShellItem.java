package io.comwright.windows.components.shell;

import io.comwright.ComType;
import io.comwright.Guid;
import io.comwright.HResult;
import io.comwright.IUnknown;
import io.comwright.IntRef;
import io.comwright.annotation.CoTaskMem;
import io.comwright.annotation.ComInterface;
import io.comwright.annotation.IidIs;
import io.comwright.annotation.NativeName;
import io.comwright.annotation.Out;
import org.jspecify.annotations.Nullable;

@ComInterface("43826d1e-e718-42ee-bc55-a1e261c37bfe")
public interface IShellItem extends IUnknown {
  @NativeName("BindToHandler")
  @IidIs("type")
  <T extends IUnknown> T bindToHandler(@Nullable IUnknown context, Guid handler, ComType<T> type);

  @NativeName("GetParent")
  IShellItem getParent();

  @NativeName("GetDisplayName")
  @CoTaskMem
  String getDisplayName(int kind);

  @NativeName("GetAttributes")
  HResult getAttributes(int mask, @Out IntRef attributes);

  @NativeName("Compare")
  HResult compare(IShellItem item, int hint, @Out IntRef order);
}
