package io.comwright.windows.system;

import io.comwright.ComType;
import io.comwright.IUnknown;
import io.comwright.annotation.ComInterface;
import io.comwright.annotation.IidIs;
import io.comwright.annotation.NativeName;

/** A reference for all apartments of the process ({@code objidl.h}, Windows 8.1). */
@ComInterface("c03f6a43-65a4-9818-987e-e0b810d2a6f2")
public interface IAgileReference extends IUnknown {
  @NativeName("Resolve")
  @IidIs("type")
  <T extends IUnknown> T resolve(ComType<T> type);
}
