package example;

import io.comwright.Allocator;
import io.comwright.Guid;
import io.comwright.IUnknown;
import io.comwright.IntRef;
import io.comwright.LongRef;
import io.comwright.Ref;
import io.comwright.annotation.Borrowed;
import io.comwright.annotation.Bstr;
import io.comwright.annotation.CoTaskMem;
import io.comwright.annotation.ComInterface;
import io.comwright.annotation.FreeWith;
import io.comwright.annotation.Out;
import io.comwright.annotation.SizeIs;
import io.comwright.annotation.Win32Bool;
import org.jspecify.annotations.Nullable;

/** Arrays that the callee allocates. */
@ComInterface("00000000-0000-0000-0000-0000000000b6")
public interface IAllocatedArrays extends IUnknown {
  @CoTaskMem
  @SizeIs
  int[] allocated();

  @FreeWith(Heap.class)
  @SizeIs(after = true)
  Box @Nullable [] allocatedBoxes(int result);

  @Bstr
  @CoTaskMem
  @SizeIs("count")
  String[] allocatedTexts(@Out IntRef count);

  void allocatedObjects(
      @Out @CoTaskMem @SizeIs Ref<@Nullable IScalars[]> items,
      @Nullable @Out @FreeWith(Heap.class) @SizeIs(after = true) Ref<Guid @Nullable []> ids);

  void allocatedTwice(
      @Out @Borrowed @SizeIs("count") Ref<@Nullable String[]> texts,
      @Out LongRef count,
      @Out @Borrowed @Win32Bool @SizeIs("count") Ref<boolean[]> flags);

  final class Heap implements Allocator {
    public Heap() {}

    @Override
    public long allocate(long size) {
      return 0;
    }

    @Override
    public void free(long address) {}
  }
}
