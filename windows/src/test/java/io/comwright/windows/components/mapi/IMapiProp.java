package io.comwright.windows.components.mapi;

import io.comwright.HResult;
import io.comwright.IUnknown;
import io.comwright.IntRef;
import io.comwright.Ref;
import io.comwright.StructList;
import io.comwright.annotation.ComInterface;
import io.comwright.annotation.FreeWith;
import io.comwright.annotation.NativeName;
import io.comwright.annotation.Out;
import io.comwright.annotation.Pointer;
import io.comwright.annotation.SizeIs;
import io.comwright.annotation.Slot;
import org.jspecify.annotations.Nullable;

@ComInterface(value = "00020303-0000-0000-c000-000000000046", partial = true)
public interface IMapiProp extends IUnknown {
  @Slot(5)
  @NativeName("GetProps")
  HResult getProps(
      @Nullable TagArray tags,
      int flags,
      @Out IntRef count,
      @Out @FreeWith(MapiMemory.class) @SizeIs("count") Ref<StructList<PropValue>> props);

  @NativeName("GetPropList")
  @FreeWith(MapiMemory.class)
  TagArray getPropList(int flags);

  @Slot(8)
  @NativeName("SetProps")
  void setProps(@SizeIs StructList<PropValue> props, @Pointer long problems);

  @NativeName("DeleteProps")
  void deleteProps(TagArray tags, @Pointer long problems);
}
