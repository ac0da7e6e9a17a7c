package example;

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

/** Views as arguments, and lists of views both ways. */
@ComInterface("00000000-0000-0000-0000-0000000000f1")
public interface ITable extends IUnknown {
  void setColumns(SPropTagArray tags, int flags);

  void sort(@Nullable SPropTagArray order);

  void setProps(int count, @SizeIs("count") StructList<SPropValue> props);

  void setRow(@SizeIs @Nullable StructList<SPropValue> props);

  @FreeWith(RowHeap.class)
  SRowSet queryRows(int count, int flags);

  void peek(@Out @Borrowed Ref<SRow> row);

  @FreeWith(RowHeap.class)
  @SizeIs
  StructList<SPropValue> getProps(@Nullable SPropTagArray tags, int flags);

  void find(
      @Out @Unsigned IntRef count,
      @Out @CoTaskMem @SizeIs("count") @Nullable Ref<@Nullable StructList<SPropValue>> props);

  @Borrowed
  @SizeIs(after = true)
  StructList<SRow> ownRows();
}
