package io.comwright.windows.system;

import io.comwright.ComType;
import io.comwright.Guid;
import io.comwright.IUnknown;
import io.comwright.annotation.ComInterface;
import io.comwright.annotation.IidIs;
import io.comwright.annotation.NativeName;

/** Pointers for all apartments of the process ({@code objidl.h}). */
@ComInterface("00000146-0000-0000-c000-000000000046")
public interface IGlobalInterfaceTable extends IUnknown {
  @NativeName("RegisterInterfaceInGlobal")
  int register(IUnknown object, Guid iid);

  @NativeName("RevokeInterfaceFromGlobal")
  void revoke(int cookie);

  @NativeName("GetInterfaceFromGlobal")
  @IidIs("type")
  <T extends IUnknown> T get(int cookie, ComType<T> type);
}
