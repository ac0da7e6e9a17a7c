package io.comwright.windows.components.wmi;

import io.comwright.IUnknown;
import io.comwright.IntRef;
import io.comwright.Ref;
import io.comwright.annotation.ComInterface;
import io.comwright.annotation.NativeName;
import io.comwright.annotation.Out;
import io.comwright.annotation.Slot;
import io.comwright.automation.Variant;
import org.jspecify.annotations.Nullable;

@ComInterface(value = "dc12a681-737f-11cf-884d-00aa004b2e24", partial = true)
public interface IWbemClassObject extends IUnknown {
  @Slot(4)
  @NativeName("Get")
  void get(
      String name,
      int flags,
      @Out Ref<Variant> value,
      @Nullable @Out IntRef type,
      @Nullable @Out IntRef flavor);
}
