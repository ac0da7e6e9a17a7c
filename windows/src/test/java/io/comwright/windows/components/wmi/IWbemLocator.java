package io.comwright.windows.components.wmi;

import io.comwright.IUnknown;
import io.comwright.annotation.Bstr;
import io.comwright.annotation.ComInterface;
import io.comwright.annotation.NativeName;
import org.jspecify.annotations.Nullable;

@ComInterface("dc12a687-737f-11cf-884d-00aa004b2e24")
public interface IWbemLocator extends IUnknown {
  @NativeName("ConnectServer")
  IWbemServices connectServer(
      @Bstr String resource,
      @Nullable @Bstr String user,
      @Nullable @Bstr String password,
      @Nullable @Bstr String locale,
      int flags,
      @Nullable @Bstr String authority,
      @Nullable IUnknown context);
}
