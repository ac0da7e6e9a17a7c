package io.comwright.roundtrip.view;

import io.comwright.Ref;
import io.comwright.StructList;
import io.comwright.annotation.Borrowed;
import io.comwright.annotation.Callback;
import io.comwright.annotation.FreeWith;
import io.comwright.annotation.Out;
import io.comwright.annotation.SizeIs;

@Callback
interface Giver {
  void give(
      @Out @Borrowed Ref<Tags> tags,
      @Out @Borrowed @SizeIs Ref<StructList<SPropValue>> props,
      @Out @FreeWith(PropHeap.class) @SizeIs Ref<StructList<SPropValue>> own);
}
