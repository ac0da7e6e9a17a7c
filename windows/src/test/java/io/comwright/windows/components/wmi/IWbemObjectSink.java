package io.comwright.windows.components.wmi;

import io.comwright.HResult;
import io.comwright.IUnknown;
import io.comwright.annotation.Bstr;
import io.comwright.annotation.ComInterface;
import io.comwright.annotation.NativeName;
import io.comwright.annotation.SizeIs;
import org.jspecify.annotations.Nullable;

@ComInterface("7c857801-7381-11cf-884d-00aa004b2e24")
public interface IWbemObjectSink extends IUnknown {
  @NativeName("Indicate")
  void indicate(@SizeIs IWbemClassObject[] objects);

  @NativeName("SetStatus")
  void setStatus(
      int flags, HResult result, @Nullable @Bstr String text, @Nullable IWbemClassObject object);
}
