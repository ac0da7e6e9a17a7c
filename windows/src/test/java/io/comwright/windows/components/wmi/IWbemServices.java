package io.comwright.windows.components.wmi;

import io.comwright.IUnknown;
import io.comwright.Ref;
import io.comwright.annotation.Bstr;
import io.comwright.annotation.ComInterface;
import io.comwright.annotation.InOut;
import io.comwright.annotation.NativeName;
import io.comwright.annotation.Out;
import io.comwright.annotation.Slot;
import org.jspecify.annotations.Nullable;

@ComInterface(value = "9556dc99-828c-11cf-a37e-00aa003240c7", partial = true)
public interface IWbemServices extends IUnknown {
  int RETURN_IMMEDIATELY = 0x10;
  int FORWARD_ONLY = 0x20;

  @Slot(6)
  @NativeName("GetObject")
  void getObject(
      @Bstr String path,
      int flags,
      @Nullable IUnknown context,
      @Out Ref<IWbemClassObject> object,
      @Nullable @InOut Ref<@Nullable IUnknown> result);

  @Slot(20)
  @NativeName("ExecQuery")
  IEnumWbemClassObject execQuery(
      @Bstr String language, @Bstr String query, int flags, @Nullable IUnknown context);

  @NativeName("ExecQueryAsync")
  void execQueryAsync(
      @Bstr String language,
      @Bstr String query,
      int flags,
      @Nullable IUnknown context,
      IWbemObjectSink sink);
}
