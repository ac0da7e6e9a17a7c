package io.comwright.windows.components.msxml;

import io.comwright.HResult;
import io.comwright.IUnknown;
import io.comwright.annotation.ComInterface;
import org.jspecify.annotations.Nullable;

@ComInterface("a60511c4-ccf5-479e-98a3-dc8dc545b7d0")
public interface ISaxErrorHandler extends IUnknown {
  void error(@Nullable ISaxLocator locator, @Nullable String message, HResult code);

  void fatalError(@Nullable ISaxLocator locator, @Nullable String message, HResult code);

  void ignorableWarning(@Nullable ISaxLocator locator, @Nullable String message, HResult code);
}
