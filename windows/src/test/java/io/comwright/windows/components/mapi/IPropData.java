package io.comwright.windows.components.mapi;

import io.comwright.annotation.ComInterface;
import io.comwright.annotation.NativeName;
import io.comwright.annotation.Slot;

@ComInterface(value = "0002031a-0000-0000-c000-000000000046", partial = true)
public interface IPropData extends IMapiProp {
  @Slot(14)
  @NativeName("HrSetObjAccess")
  void setObjectAccess(int access);
}
