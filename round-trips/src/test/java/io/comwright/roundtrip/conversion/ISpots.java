package io.comwright.roundtrip.conversion;

import io.comwright.IUnknown;
import io.comwright.Ref;
import io.comwright.annotation.ComInterface;
import io.comwright.annotation.MarshalWith;
import io.comwright.annotation.Out;
import org.jspecify.annotations.Nullable;

@ComInterface("00000000-0000-0000-0000-0000000000fa")
interface ISpots extends IUnknown {
  @MarshalWith(SpotMarshaller.class)
  @Nullable Spot result();

  @MarshalWith(SpotMarshaller.class)
  @Nullable Spot both(@Out @MarshalWith(SpotMarshaller.class) Ref<@Nullable Spot> out);
}
