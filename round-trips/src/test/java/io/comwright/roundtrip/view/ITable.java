package io.comwright.roundtrip.view;

import io.comwright.IUnknown;
import io.comwright.Ref;
import io.comwright.StructList;
import io.comwright.annotation.Borrowed;
import io.comwright.annotation.CoTaskMem;
import io.comwright.annotation.ComInterface;
import io.comwright.annotation.FreeWith;
import io.comwright.annotation.Out;
import io.comwright.annotation.PreserveSig;
import io.comwright.annotation.SizeIs;
import org.jspecify.annotations.Nullable;

@ComInterface("00000000-0000-0000-0000-0000000000f2")
interface ITable extends IUnknown {
  void setColumns(Tags tags, int flags);

  void sort(@Nullable Tags order);

  void setProps(int count, @SizeIs("count") @Nullable StructList<SPropValue> props);

  void setRow(@SizeIs StructList<SPropValue> props);

  void sized(Everything value);

  @FreeWith(RowHeap.class)
  SRowSet queryRows(int count, int flags);

  @CoTaskMem
  @Nullable Tags tags();

  @CoTaskMem
  Wave wave();

  @Borrowed
  Tags ownTags();

  void out(@Out @CoTaskMem @Nullable Ref<@Nullable Tags> tags, @Out @CoTaskMem Ref<Wave> wave);

  Found find();

  @PreserveSig
  @Borrowed
  @Nullable Tags current();

  @PreserveSig
  @CoTaskMem
  Tags copy();
}
