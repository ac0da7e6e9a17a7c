package io.comwright.sample.processes;

import io.comwright.IUnknown;
import io.comwright.IntRef;
import io.comwright.Ref;
import io.comwright.annotation.ComInterface;
import io.comwright.annotation.NativeName;
import io.comwright.annotation.Out;
import io.comwright.annotation.Slot;
import io.comwright.automation.Variant;
import org.jspecify.annotations.Nullable;

/** An object that WMI knows ({@code wbemcli.h}). */
@ComInterface(value = "dc12a681-737f-11cf-884d-00aa004b2e24", partial = true)
public interface IWbemClassObject extends IUnknown {
  /**
   * Gets a property.
   *
   * @param name of the property
   * @param flags 0
   * @param value gets its value
   * @param type gets its type, if that matters
   * @param flavor gets where it comes from, if that matters
   */
  @Slot(4)
  @NativeName("Get")
  void get(
      String name,
      int flags,
      @Out Ref<Variant> value,
      @Nullable @Out IntRef type,
      @Nullable @Out IntRef flavor);
}
