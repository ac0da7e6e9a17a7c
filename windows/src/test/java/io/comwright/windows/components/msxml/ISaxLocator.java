package io.comwright.windows.components.msxml;

import io.comwright.IUnknown;
import io.comwright.annotation.Borrowed;
import io.comwright.annotation.ComInterface;
import org.jspecify.annotations.Nullable;

@ComInterface("9b7e472a-0de4-4640-bff3-84d38a051c31")
public interface ISaxLocator extends IUnknown {
  int getColumnNumber();

  int getLineNumber();

  @Borrowed
  @Nullable String getPublicId();

  @Borrowed
  @Nullable String getSystemId();
}
