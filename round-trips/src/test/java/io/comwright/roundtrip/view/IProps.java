package io.comwright.roundtrip.view;

import io.comwright.IUnknown;
import io.comwright.IntRef;
import io.comwright.Ref;
import io.comwright.StructList;
import io.comwright.annotation.Borrowed;
import io.comwright.annotation.CoTaskMem;
import io.comwright.annotation.ComInterface;
import io.comwright.annotation.FreeWith;
import io.comwright.annotation.Out;
import io.comwright.annotation.SizeIs;
import io.comwright.annotation.Unsigned;
import org.jspecify.annotations.Nullable;

@ComInterface("00000000-0000-0000-0000-0000000000f3")
interface IProps extends IUnknown {
  @FreeWith(PropHeap.class)
  @SizeIs
  StructList<SPropValue> getProps(@Nullable Tags tags, int flags);

  void find(
      @Out @Unsigned IntRef count,
      @Out @FreeWith(PropHeap.class) @SizeIs("count") Ref<StructList<SPropValue>> props,
      @Out @CoTaskMem Ref<Tags> tags);

  @CoTaskMem
  @SizeIs(after = true)
  @Nullable StructList<WaveExtensible> waves();

  @Borrowed
  @SizeIs
  StructList<SPropValue> ownProps();

  void some(
      @Out @FreeWith(PropHeap.class) @SizeIs @Nullable Ref<@Nullable StructList<SPropValue>> props);

  void ask(Giver giver);
}
